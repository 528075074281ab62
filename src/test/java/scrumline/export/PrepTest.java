package scrumline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import scrumline.PeriodStages;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.live.Coaching;
import scrumline.scrum.Adjusted;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.team.Columns;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// The page before the scrum. `-Dgolden=write` rewrites the approved texts.
class PrepTest {
  private static final Path APPROVED = Path.of("src/test/resources/export");
  private static final int SCREEN = 24;
  private static final int MOST_LINES = 90;

  @Test
  void the_sample_reads_as_it_did() throws IOException {
    approved("prep.txt", of(adjusted()).text(80, false));
    approved("prep.md", of(adjusted()).markdown(false));
  }

  @Test
  void the_sample_stays_on_one_screen_and_within_its_columns() {
    var prep = of(Morning.lobby().scrum());
    for (int columns = 80; columns <= 100; columns++) {
      assertTrue(prep.text(columns, false).lines().count() <= SCREEN, columns + " columns");
      assertTrue(prep.text(columns, true).lines().count() <= MOST_LINES, columns + " columns");
      for (String line : prep.text(columns, true).lines().toList()) {
        assertTrue(Columns.width(line) <= columns, columns + " columns: " + line);
      }
    }
  }

  @Test
  void promises_of_the_manager_come_first() {
    String text = of(Morning.lobby().scrum()).text(96, false);
    int owed = text.indexOf("Get marketing to send the Q4 distributor list");
    assertTrue(owed > 0 && owed < text.indexOf("WHO WILL NEED TIME"), text);
    String none = of(Morning.of(Teams.withPromises(0)).scrum()).text(96, false);
    assertTrue(none.contains("YOU OWE\n  Nothing is open from your side.\n"), none);
  }

  @Test
  void notes_of_the_last_scrum_come_back_for_those_who_are_present() {
    var text = SafeText.of("Renewals take Sam's mornings");
    var before = Morning.started().turnOf("Sam").make(chair -> chair.note("r07", text)).scrum();
    var lobby = Morning.lobby();
    String page = Prep.of(lobby.scrum(), Coaching.coach(), Optional.of(before)).text(80, false);
    assertTrue(
        page.contains("\nYOU NOTED ON MON 23 NOV\n  Sam  Renewals take Sam's mornings\n"), page);
    var away = lobby.make(chair -> chair.awayOrPresent("r07")).scrum();
    assertFalse(
        Prep.of(away, Coaching.coach(), Optional.of(before)).text(80, false).contains("NOTED"));
  }

  @Test
  void a_team_without_figures_has_a_calm_page() {
    var robin = Teams.withNewRep().reps().getLast();
    String text = of(Morning.of(Teams.ofReps(List.of(robin))).scrum()).text(96, false);
    assertTrue(text.contains("  Turns are 10:00.\n"), text);
    assertTrue(text.contains("  W46 is not in the file.\n"), text);
  }

  @Test
  void a_file_that_is_behind_is_said_once_and_makes_nobody_late() {
    for (var team : PeriodStages.teams()) {
      String stale = of(Morning.of(PeriodStages.STALE_FILE.of(team)).scrum()).text(96, true);
      assertTrue(stale.contains(" not in the file yet. For you alone."), stale);
      assertFalse(stale.contains("No numbers of W4"), stale);
      String first = of(Morning.of(PeriodStages.FIRST_WEEK.of(team)).scrum()).text(96, true);
      assertTrue(first.contains("\nNobody has numbers of W47 yet."), first);
      assertFalse(first.contains("No numbers of W4"), first);
    }
  }

  @Test
  void turns_are_equal_and_the_manager_reads_whose_may_take_longer() {
    String text = of(Morning.lobby().scrum()).text(96, true);
    String said = "  More than one reason: Tom and Sam. Turns are 1:15; theirs may take +0:30.\n";
    assertTrue(text.contains(said), text);
  }

  @Test
  void an_absent_rep_has_no_turn_and_the_others_get_the_time() {
    var scrum = Morning.lobby().make(chair -> chair.awayOrPresent("r01")).scrum();
    String text = of(scrum).text(96, true);
    assertTrue(text.contains(" Turns are 1:25"), text);
    assertFalse(
        text.substring(text.indexOf("WHO WILL"), text.indexOf("WHAT CHANGED")).contains("Priya"));
  }

  @Test
  void every_team_has_a_page_that_ends_in_a_line_and_has_no_strange_number() {
    for (long seed = 0; seed < 20; seed++) {
      well(RandomTeams::team, seed);
      well(PlausibleTeams::team, seed);
    }
  }

  private static void well(LongFunction<Team> teams, long seed) {
    var team = teams.apply(seed);
    var prep = of(Morning.of(team, RandomTeams.adjustments(team, seed)).scrum());
    String screen = prep.text(80, false);
    assertTrue(screen.lines().count() <= SCREEN, "seed " + seed + "\n" + screen);
    for (String text : List.of(screen, prep.text(80, true), prep.markdown(true))) {
      String where = "seed " + seed + "\n" + text;
      assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), where);
      assertFalse(text.contains("NaN") || text.contains("Infinity"), where);
      assertFalse(text.matches("(?s).*[-−]0\\b(?![-.\\d]).*"), where);
      assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")), where);
    }
  }

  @Test
  void a_team_that_counts_meetings_never_reads_of_deals_or_quotes() {
    var sdrs = PeriodStages.teams().getFirst();
    for (var stage : PeriodStages.values()) {
      String page = of(Morning.of(stage.of(sdrs)).scrum()).text(80, true).toLowerCase(Locale.ROOT);
      String own = page.replaceAll("“[^”]*”", "");
      assertFalse(own.contains("deal") || own.contains("quote"), stage + "\n" + page);
    }
  }

  @Test
  void a_large_team_is_on_one_screen() {
    var four = new ArrayList<Rep>();
    for (int copy = 1; copy <= 4; copy++) {
      four.addAll(Teams.renumbered(Samples.northlineWest().reps(), copy));
    }
    String page = of(Morning.of(Teams.ofReps(four)).scrum()).text(80, false);
    assertTrue(page.lines().count() <= SCREEN, page);
    assertTrue(
        page.contains("More than one reason: Tom, Sam, Tom, Sam, Tom, Sam, Tom and Sam."), page);
  }

  @Test
  void markdown_signs_are_escaped_and_sentences_stay_readable() {
    String nasty = "<b> [x](http://a) `c` *b* _i_ a|b #1 &lt; ~~s~~ www.x.y a@b :) \\";
    assertEquals(
        "\\<b\\> \\[x\\](http\\://a) \\`c\\` \\*b\\* \\_i\\_ a\\|b \\#1 \\&lt; \\~\\~s\\~\\~"
            + " www\\.x\\.y a\\@b \\:) \\\\",
        Said.theirs(nasty).markdown());
    String calm = "What is taking the time, and what can I take off your plate? Let's see.";
    assertEquals(calm, Said.theirs(calm).markdown());
    assertEquals("🙂 ok", Said.theirs("🙂 ok").markdown());
    assertEquals("a * b", Said.ours("a * b").markdown());
  }

  @Test
  void text_from_outside_stays_in_its_line() {
    var team = Teams.renamed("Sam Whitaker", SafeText.of("# Sam\n- [ ] x"));
    String page = of(Morning.of(team).scrum()).markdown(true);
    assertTrue(page.contains("\n- **\\#**"), page);
    assertFalse(page.contains("\n- [ ]"), page);
  }

  private static Scrum adjusted() {
    var calls = Adjusted.of("r07", "calls", 120, 100);
    var week = calls.from();
    var ended = Adjusted.of("r04", "quotes_sent", 5, 4, week.plus(-2), week.plus(-1));
    var ends = Adjusted.of("r03", "calls", 80, 90, week.plus(-1), week);
    return Morning.of(Samples.northlineWest(), List.of(calls, ended, ends)).scrum();
  }

  private static Prep of(Scrum scrum) {
    return Prep.of(scrum, Coaching.coach(), Optional.empty());
  }

  private static void approved(String name, String text) throws IOException {
    var file = APPROVED.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }
}

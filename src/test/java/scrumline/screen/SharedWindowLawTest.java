package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.Samples;
import scrumline.export.Format;
import scrumline.export.Recap;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Draft;
import scrumline.scrum.Morning;
import scrumline.team.Audience;
import scrumline.team.Eyes;
import scrumline.team.Share;
import scrumline.team.Team;

/// Nothing private is on a window that is shared, nor in a document for the team, whatever the team
/// file says and whatever is pressed.
class SharedWindowLawTest {
  private static final int TEAMS = Rounds.of(12);
  private static final int KEYS = 40;

  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  private static final Pattern MARK = Pattern.compile(Secrets.WORD);
  private static final Pattern MONEY = Pattern.compile("[$¥€£]|\\d[kM]\\b");

  /// Of one person these are never said.
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\bpace\\b|win rate \\d|\\d % win rate|coverage|likely end|mostly (fewer|lower)|numbers"
              + " in since|updated|❯");

  private static final Pattern FORECAST = Pattern.compile("likely end|quota \\d+ %");

  private int shared;
  private boolean privateIsMarked;
  private boolean privateHasMoney;
  private boolean privateHasFigures;

  @Test
  void nothing_private_is_in_any_frame_of_the_team_view_nor_in_what_the_team_is_sent() {
    for (int seed = 0; seed < TEAMS; seed++) {
      for (var team : teams(seed)) {
        walk(Secrets.in(team, Set.of()), seed);
      }
    }
    assertTrue(shared > TEAMS * KEYS, "looked at " + shared + " frames of the team view");
    assertTrue(privateIsMarked, "the private view showed no mark, so that none could be missed");
    assertTrue(privateHasMoney, "the private view showed no money");
    assertTrue(privateHasFigures, "the private view showed no pace");
  }

  private static List<Team> teams(int seed) {
    return List.of(RandomTeams.team(seed), PlausibleTeams.team(seed), Samples.northlineWest());
  }

  private void walk(Team team, int seed) {
    var hands = new RandomHands(seed);
    var window = Window.on(Morning.of(team).make(Chair::next));
    for (int i = 0; i < KEYS; i++) {
      window.size = SIZES.get(hands.below(SIZES.size()));
      boolean asked = window.page() instanceof ChoicePage;
      window.in(hands.below(6) == 0 && !asked ? Audience.MANAGER : window.view());
      hands.keys().forEach(window::press);
      if (window.page() instanceof CapturePage page && page.kind() == Draft.Kind.NOTE) {
        window.type(Secrets.WORD).press(Key.Named.ENTER);
      }
      look(window, seed);
      window.press(Key.letter('v'));
      look(window, seed);
    }
    for (var format : Format.LOG) {
      String text = format.of(Recap.of(window.scrum, Eyes.TEAM));
      check(text, "seed " + seed + ", " + format.word());
    }
    copied(window).forEach(text -> check(text, "seed " + seed + ", copied"));
  }

  private void look(Window window, int seed) {
    String frame = window.draw().toString();
    switch (window.view()) {
      case TEAM -> {
        check(frame, "seed " + seed + " on " + window.visible());
        shared++;
      }
      case MANAGER -> {
        privateIsMarked |= frame.contains(Secrets.WORD);
        privateHasMoney |= MONEY.matcher(frame).find();
        privateHasFigures |= FIGURES.matcher(frame).find();
      }
    }
  }

  private static void check(String text, String where) {
    none(MARK, text, where);
    none(MONEY, text, where);
    none(FIGURES, text, where);
  }

  /// No line holds it; the first that does is told.
  private static void none(Pattern what, String text, String where) {
    var told = text.lines().filter(line -> what.matcher(line).find()).findFirst();
    assertEquals(Optional.empty(), told, where);
  }

  /// What goes to the clipboard: any program can read it.
  private static List<String> copied(Window window) {
    return window.asked.stream()
        .filter(effect -> effect instanceof Effect.Copy)
        .map(effect -> ((Effect.Copy) effect).text())
        .toList();
  }

  @Test
  void a_team_that_shares_one_thing_shares_no_other() {
    var teams = new ArrayList<>(List.of(Samples.northlineWest()));
    for (int seed = 0; seed < Rounds.of(6); seed++) {
      teams.add(RandomTeams.team(seed));
      teams.add(PlausibleTeams.team(seed));
    }
    for (var team : teams) {
      var money = screens(Secrets.in(team, EnumSet.of(Share.MONEY)));
      none(FORECAST, money, "money shared");
      none(MARK, money, "money shared");
      var scorecard = screens(Secrets.in(team, EnumSet.of(Share.SCORECARD)));
      none(MONEY, scorecard, "scorecard shared");
      none(MARK, scorecard, "scorecard shared");
      var forecast = screens(Secrets.in(team, EnumSet.of(Share.FORECAST)));
      none(MARK, forecast, "forecast shared");
    }
  }

  /// Every section and turn, and what can be opened over them, at every size.
  private static String screens(Team team) {
    var all = new StringBuilder();
    for (var size : SIZES) {
      var window = Window.on(Morning.of(team)).sized(size.columns(), size.rows());
      for (int slot = 0; slot <= window.scrum.slots().size(); slot++) {
        for (char key : new char[] {'t', 'd', 'w', 'k', '1', '?'}) {
          all.append(window.draw()).append('\n');
          all.append(window.press(Key.letter(key)).draw()).append('\n');
          window.press(Key.Named.ESC);
        }
        window.press(Key.Named.RIGHT);
      }
    }
    return all.toString();
  }

  @Test
  void the_private_view_comes_by_two_steps_and_by_nothing_else() {
    int revealed = 0;
    for (int seed = 0; seed < 8 * TEAMS; seed++) {
      var hands = new RandomHands(seed);
      var window = Window.on(Morning.lobby());
      for (int i = 0; i < KEYS; i++) {
        for (var key : hands.below(12) == 0 ? asking(hands) : hands.keys()) {
          var page = window.page();
          var before = window.view();
          window.press(key);
          if (before == Audience.TEAM && window.view() == Audience.MANAGER) {
            assertTrue(page instanceof ChoicePage, "seed " + seed + ": from " + page);
            assertEquals(Key.Named.ENTER, key);
            revealed++;
          }
        }
      }
    }
    assertTrue(revealed > 0, "nobody ever came to the private view");
  }

  private static List<Key> asking(RandomHands hands) {
    var keys = RandomHands.letters(":private");
    keys.add(Key.Named.ENTER);
    keys.add(hands.below(2) == 0 ? Key.Named.ENTER : Key.Named.ESC);
    return keys;
  }
}

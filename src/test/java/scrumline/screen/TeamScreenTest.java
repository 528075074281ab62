package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Sharing;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.Rep;
import scrumline.team.Share;
import scrumline.team.Team;

/// The team screen, and the detail of one rep.
class TeamScreenTest {
  private static final List<String> NEVER_OF_ONE_PERSON =
      List.of(Secrets.WORD, "$", "pace", "PACE", "FUNNEL", "coverage", "win rate", "gap");

  private static final Key D = Key.letter('d');
  private static final Key T = Key.letter('t');

  @Test
  void esc_and_t_go_back_to_the_page_below_as_it_was() {
    var window = Window.on(Morning.started().onTimeTo("Sam")).in(Audience.MANAGER);
    var below = window.press(Key.Named.ENTER, Key.Named.ENTER).page();
    assertEquals(below, window.press(T, Key.Named.ESC).page());
    assertEquals(below, window.press(T, T).page());
    assertEquals(below, window.press(D, Key.Named.DOWN, T, D, T, Key.Named.ESC).page());
    assertEquals(below, window.press(D, D).page());
  }

  @Test
  void the_section_and_the_page_over_another_show_the_same() {
    var morning = Morning.started().onTimeTo("team");
    var section = Window.on(morning);
    var over = Window.on(morning).showing(TeamPage.over(Optional.of(new SectionPage())));
    var last = section.size.rows() - 1;
    assertEquals(section.draw().lines().subList(0, last), over.draw().lines().subList(0, last));
    assertEquals(TeamPage.section(), section.press(T).page());
    assertEquals(Optional.of("This is the team, as the agenda has it."), section.said());
  }

  @Test
  void the_team_screen_in_the_team_view_names_no_rep() {
    for (var team : List.of(Secrets.team(), Sharing.of(Secrets.team(), Share.MONEY))) {
      var frame = Window.on(Morning.of(team).make(Chair::next)).press(T).draw();
      String body = body(frame);
      team.reps().forEach(rep -> assertFalse(body.contains(rep.shortName().value()), body));
      assertTrue(body.contains("6 of 8"), body);
    }
  }

  @Test
  void a_shared_scorecard_has_no_money_and_no_pace() {
    var team = Sharing.of(Secrets.team(), Share.SCORECARD);
    for (var frame : frames(team, Audience.TEAM)) {
      for (String word : NEVER_OF_ONE_PERSON) {
        assertFalse(frame.contains(word), word + " is in\n" + frame);
      }
    }
    String own = String.join("", frames(team, Audience.MANAGER));
    NEVER_OF_ONE_PERSON.stream()
        .filter(word -> !word.equals("win rate"))
        .forEach(word -> assertTrue(own.contains(word), word + " was never there to be hidden"));
  }

  private static List<String> frames(Team team, Audience view) {
    var frames = new ArrayList<String>();
    for (var size : List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50))) {
      var window = Window.on(Morning.of(team).make(Chair::next).turnOf("Tom")).in(view);
      window.sized(size.columns(), size.rows()).press(T);
      for (int sheet = 0; sheet < 3; sheet++) {
        frames.add(body(window.draw()));
        window.press(Key.Named.TAB);
      }
      window.press(D);
      for (int kpi = 0; kpi < team.kpis().size(); kpi++) {
        frames.add(body(window.draw()));
        window.press(Key.Named.DOWN);
      }
    }
    return frames;
  }

  @Test
  void the_scorecard_is_in_the_order_of_the_agenda_and_says_who_is_away() {
    var morning = Morning.started().onTimeTo("team").make(chair -> chair.later("r02"));
    morning.make(chair -> chair.awayOrPresent("r04"));
    var window = Window.on(morning).in(Audience.MANAGER).sized(100, 30);
    var names = new ArrayList<String>();
    for (String line : body(window.draw()).split("\n")) {
      var first = line.strip().split(" +");
      boolean isName =
          window.scrum.team().reps().stream()
              .anyMatch(rep -> rep.shortName().value().equals(first[0]));
      if (isName && !line.contains("without")) {
        names.add(first[0]);
      }
      assertTrue(!first[0].equals("Tom") || first[1].equals("away"), line);
    }
    assertEquals(
        List.of("Priya", "Elena", "Tom", "Aisha", "Diego", "Sam", "Grace", "Marcus"), names);
  }

  private static String body(Block frame) {
    var lines = frame.lines().stream().map(Line::toString).toList();
    return String.join("\n", lines.subList(3, lines.size() - 1));
  }

  @Test
  void tab_turns_the_columns_that_do_not_fit_and_arrows_the_rows() {
    var many = new ArrayList<Rep>();
    for (int copy = 0; copy < 3; copy++) {
      many.addAll(Teams.renumbered(Secrets.team().reps(), copy));
    }
    var window = Window.on(Morning.of(Teams.ofReps(many)).make(Chair::next)).in(Audience.MANAGER);
    window.press(T);
    String first = window.draw().toString();
    assertTrue(first.contains("Tab also") && first.contains("↓"), first);
    String turned = window.press(Key.Named.TAB).draw().toString();
    assertTrue(turned.contains("Calls"), "says what is on the first sheet:\n" + turned);
    assertTrue(turned.contains("pace"), turned);
    window.press(Key.Named.TAB);
    assertEquals(first, window.draw().toString());
    for (int row = 0; row < many.size(); row++) {
      window.press(Key.Named.DOWN);
    }
    assertTrue(window.draw().toString().contains("↑"), window.draw().toString());
    assertEquals(Optional.of("There are no more rows."), window.press(Key.Named.DOWN).said());
  }

  @Test
  void the_detail_says_why_it_stays_closed_in_the_team_view() {
    var shared = Window.on(Morning.started().onTimeTo("Sam")).press(D);
    assertEquals(Optional.of("One person's weeks: in private view."), shared.said());
    var section = Window.on(Morning.started()).in(Audience.MANAGER).press(D);
    assertEquals(Optional.of("This is for a rep's turn; / and a name goes there."), section.said());
  }

  @Test
  void the_detail_in_the_lobby_is_of_the_chosen_rep() {
    var window = Window.on(Morning.lobby()).in(Audience.MANAGER).press(Key.Named.DOWN, D);
    assertTrue(window.draw().toString().contains("MARCUS OYELARAN"), window.draw().toString());
    assertEquals(new LobbyPage(1), window.press(Key.Named.ESC).page());
  }

  @Test
  void the_team_view_hides_a_detail_that_is_open() {
    var window = Window.on(Morning.of(Secrets.team()).make(Chair::next).turnOf("Sam"));
    window.in(Audience.MANAGER).press(D);
    assertTrue(window.draw().toString().contains("SAM WHITAKER"));
    String hidden = window.type("v").draw().toString();
    assertFalse(hidden.contains("WHITAKER") || hidden.contains("120"), hidden);
    assertFalse(hidden.contains("KPI") || hidden.contains("quotes"), hidden);
    assertTrue(hidden.contains("Esc back"), hidden);
    assertEquals(
        Optional.of("One person's weeks: in private view."), window.press(Key.Named.DOWN).said());
  }

  @Test
  void a_detail_scrolls_the_quotes_and_shows_every_one_of_them() {
    var window = Window.on(Morning.started().onTimeTo("Sam")).in(Audience.MANAGER);
    window.sized(100, 30).press(D);
    var seen = new ArrayList<String>();
    for (int page = 0; page < 8; page++) {
      seen.add(window.draw().toString());
      window.press(Key.Named.PAGE_DOWN);
    }
    String all = String.join("", seen);
    window.scrum.team().rep("r07").orElseThrow().quotes().orElseThrow().stream()
        .filter(quote -> quote.isOpen())
        .forEach(quote -> assertTrue(all.contains(quote.account().value()), quote.toString()));
    assertEquals(Optional.of("There are no more open quotes here."), window.said());
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.coach.TeamQuestion;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.Rep;

/// What the team talks about in its section, and what a KPI is watched for.
class TeamTalkTest {
  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  /// Three of four are behind with their calls.
  private static Window hardForMost() {
    var reps = new ArrayList<Rep>();
    var sam = Samples.northlineWest().reps().stream().filter(rep -> rep.id().equals("r07"));
    reps.addAll(sam.toList());
    reps.addAll(Teams.renumbered(reps.subList(0, 1), 2));
    reps.addAll(Teams.renumbered(reps.subList(0, 1), 3));
    reps.add(Samples.northlineWest().reps().getFirst());
    return Window.on(Morning.of(Teams.ofReps(reps)).make(Chair::next).turnOf("team"));
  }

  @Test
  void everybody_is_asked_about_a_kpi_that_is_hard_for_most() {
    for (var size : SIZES) {
      for (var view : Audience.values()) {
        var window = hardForMost().in(view).sized(size.columns(), size.rows());
        var asked = TeamQuestion.of(window.scene().review()).orElseThrow();
        String text = words(window);
        assertTrue(text.contains(asked.question().value()), text);
      }
    }
  }

  @Test
  void nobody_is_asked_if_nothing_is_hard_for_most() {
    String text = words(team());
    assertFalse(text.contains("?  "), text);
    assertFalse(text.contains("hard for most"), text);
  }

  @Test
  void the_strategy_stands_with_the_kpis_that_carry_it() {
    for (var view : Audience.values()) {
      String text = words(team().in(view).sized(100, 30));
      String strategy =
          "STRATEGY Win repeat orders from mid-size distributors before the January price change"
              + " · carried by Calls";
      assertTrue(text.contains(strategy), text);
    }
    var many = Window.on(Morning.of(Teams.ofSixteen()).make(Chair::next).turnOf("team"));
    assertFalse(words(many.in(Audience.MANAGER)).contains("STRATEGY"), "the table comes first");
  }

  @Test
  void the_detail_says_under_a_kpi_what_it_is_watched_for() {
    var window = Window.on(Morning.started().turnOf("Sam")).in(Audience.MANAGER);
    window.press(Key.letter('d'));
    var calls = window.draw().lines();
    String why = "why: Distributors reorder from whoever calls first";
    assertTrue(calls.toString().contains(why), calls.toString());
    var others = window.press(Key.Named.DOWN).draw().lines();
    assertFalse(others.toString().contains("why:"), others.toString());
    assertEquals(row(calls, "FUNNEL"), row(others, "FUNNEL"));
  }

  private static int row(List<?> lines, String word) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).toString().contains(word)) {
        return at;
      }
    }
    return -1;
  }

  private static Window team() {
    return Window.on(Morning.started().turnOf("team"));
  }

  private static String words(Window window) {
    return window.draw().toString().replaceAll("\\s+", " ");
  }
}

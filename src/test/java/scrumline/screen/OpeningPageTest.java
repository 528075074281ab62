package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.scrum.Adjusted;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;

class OpeningPageTest {
  @Test
  void promises_without_room_are_counted() {
    var window = Window.on(Morning.of(Teams.withPromises(9)).make(Chair::next));
    for (int rows = 20; rows < 60; rows++) {
      var lines = window.sized(80, rows).draw().toString().lines().map(String::strip).toList();
      long shown = lines.stream().filter(line -> line.contains("Promise ")).count();
      boolean all = shown == 9;
      assertTrue(
          all || lines.contains("and " + (9 - shown) + " more, by their numbers"),
          lines.toString());
    }
  }

  @Test
  void blocks_without_room_go_from_the_bottom() {
    var window = Window.on(Morning.of(Teams.withPromises(9)).make(Chair::next));
    var headings = List.of("AGENDA", "STRATEGY", "THANK YOU", "I OWE YOU");
    for (int rows = 20; rows < 40; rows++) {
      String frame = window.sized(60, rows).draw().toString();
      boolean there = true;
      for (String heading : headings) {
        assertTrue(frame.contains(heading) || !there || heading.equals("AGENDA"), frame);
        there = there && frame.contains(heading);
      }
      assertTrue(frame.contains("I OWE YOU") && frame.contains("THANK YOU"), frame);
    }
  }

  @Test
  void a_changed_goal_is_told_while_it_is_in_force_and_money_to_the_manager_alone() {
    var changes =
        List.of(Adjusted.of("r07", "calls", 120, 100), Adjusted.of("r03", "revenue", 9, 8));
    var window = Window.on(Morning.of(Teams.withMoneyGoal(), changes).make(Chair::next));
    String team = window.draw().toString();
    assertTrue(team.contains("Sam: Calls 120 → 100, W48–W49"), team);
    assertFalse(team.contains("$"), team);
    assertTrue(window.in(Audience.MANAGER).draw().toString().contains("$9 → $8"));
    String without = Window.on(Morning.started()).draw().toString();
    assertFalse(without.contains("KPI CHANGES"), without);
  }

  @Test
  void thanks_without_room_are_counted() {
    var reps = new ArrayList<>(Teams.ofSixteen().reps());
    reps.addAll(Teams.renumbered(reps, 3));
    var window = Window.on(Morning.of(Teams.ofReps(reps)).make(Chair::next));
    for (var size : Shots.SIZES) {
      var frame = window.sized(size.columns(), size.rows()).draw().toString();
      String text = frame.replaceAll("\\s+", " ");
      boolean all = text.split("Priya|Marcus|Elena|Aisha|Diego|Sam|Grace").length > 28;
      boolean isCounted = text.matches(".* and \\d+ more, for having the numbers in .*");
      assertTrue(all || isCounted, frame);
    }
  }

  @Test
  void a_rep_with_missing_numbers_is_not_named() {
    String frame = Window.on(Morning.started()).sized(100, 30).draw().toString();
    var thanks = frame.lines().filter(line -> line.contains("THANK YOU")).toList();
    assertEquals(1, thanks.size());
    assertFalse(thanks.getFirst().contains("Tom"), frame);
    assertTrue(thanks.getFirst().contains("Priya"), frame);
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Adjusted;
import scrumline.scrum.Chair;
import scrumline.scrum.MoneyGoal;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.Rep;

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
    var headings = List.of("AGENDA", "STRATEGY", "NUMBERS", "I OWE YOU");
    for (int rows = 20; rows < 40; rows++) {
      String frame = window.sized(60, rows).draw().toString();
      boolean there = true;
      for (String heading : headings) {
        assertTrue(frame.contains(heading) || !there || heading.equals("AGENDA"), frame);
        there = there && frame.contains(heading);
      }
      assertTrue(frame.contains("I OWE YOU") && frame.contains("NUMBERS"), frame);
    }
  }

  @Test
  void a_changed_goal_is_told_while_it_is_in_force_and_money_to_the_manager_alone() {
    var changes =
        List.of(Adjusted.of("r07", "calls", 120, 100), Adjusted.of("r03", "revenue", 9, 8));
    var window = Window.on(Morning.of(MoneyGoal.team(), changes).make(Chair::next));
    String team = window.draw().toString();
    assertTrue(team.contains("Sam: Calls 120 → 100, W48–W49"), team);
    assertFalse(team.contains("$"), team);
    assertTrue(window.in(Audience.MANAGER).draw().toString().contains("$9 → $8"));
    String without = Window.on(Morning.started()).draw().toString();
    assertFalse(without.contains("KPI CHANGES"), without);
  }

  @Test
  void everybody_is_thanked_if_all_numbers_are_in() {
    var reps = new ArrayList<>(Samples.northlineWest().reps());
    reps.removeIf(rep -> rep.id().equals("r04"));
    String frame = opening(reps).draw().toString();
    assertTrue(frame.contains("Thank you, everybody: all numbers are in."), frame);
  }

  @Test
  void a_rep_with_missing_numbers_is_named_to_the_manager_alone() {
    var window = Window.on(Morning.started()).sized(100, 30);
    String shared = numbers(window);
    assertEquals("NUMBERS     Thank you: 7 of 8 have their numbers in.", shared);
    assertEquals(shared + " Still to come: Tom", numbers(window.in(Audience.MANAGER)));
  }

  @Test
  void nobody_is_thanked_if_nothing_is_in() {
    var window = opening(Teams.renumbered(toms(1), 2)).sized(100, 30);
    assertFalse(window.draw().toString().contains("NUMBERS"), window.draw().toString());
    String own = numbers(window.in(Audience.MANAGER));
    assertEquals("NUMBERS     No numbers of the week are in yet. Still to come: Tom", own);
  }

  @Test
  void names_without_room_are_counted() {
    var window = opening(toms(24)).in(Audience.MANAGER);
    for (var size : Shots.SIZES) {
      var frame = window.sized(size.columns(), size.rows()).draw().toString();
      String text = frame.replaceAll("\\s+", " ");
      boolean all = text.split("Tom").length > 24;
      assertTrue(all || text.matches(".*Still to come: Tom.* and \\d+ more.*"), frame);
    }
  }

  private static List<Rep> toms(int count) {
    var late = Samples.northlineWest().reps().stream().filter(rep -> rep.id().equals("r04"));
    var toms = new ArrayList<>(late.toList());
    for (int copy = 2; copy <= count; copy++) {
      toms.addAll(Teams.renumbered(toms.subList(0, 1), copy));
    }
    return toms;
  }

  private static Window opening(List<Rep> reps) {
    return Window.on(Morning.of(Teams.ofReps(reps)).make(Chair::next));
  }

  private static String numbers(Window window) {
    var rows = window.draw().toString().lines().map(String::strip);
    return rows.filter(row -> row.startsWith("NUMBERS")).findFirst().orElse("");
  }
}

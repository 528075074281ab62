package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Agenda;

class TurnsTest {
  private static final List<String> AS_IN_THE_FILE =
      List.of("r01", "r02", "r03", "r04", "r05", "r06", "r07", "r08");

  @Test
  void eight_reps_begin_week_48_as_in_the_file() {
    assertEquals(AS_IN_THE_FILE, rotated(Samples.MONDAY));
  }

  @Test
  void a_different_rep_begins_every_week() {
    var first = new ArrayList<String>();
    for (int week = 0; week < 8; week++) {
      first.add(rotated(Samples.MONDAY.plusWeeks(week - 4)).getFirst());
    }
    assertEquals(8, new HashSet<>(first).size(), "one of them began twice: " + first);
  }

  @Test
  void a_team_with_a_fixed_order_keeps_it_every_week() {
    var team = Teams.with(Agenda.Order.FILE);
    assertEquals(AS_IN_THE_FILE, Turns.order(team, Samples.MONDAY.plusWeeks(3), 7));
  }

  @Test
  void the_same_seed_gives_the_same_order_for_ever() {
    assertEquals(
        List.of("r07", "r08", "r02", "r01", "r06", "r05", "r03", "r04"), shuffled(20261123));
    assertNotEquals(shuffled(1), shuffled(2));
  }

  @Test
  void a_shuffle_keeps_every_rep_and_puts_each_first_some_day() {
    var first = new HashSet<String>();
    for (int seed = 0; seed < 200; seed++) {
      assertEquals(AS_IN_THE_FILE, shuffled(seed).stream().sorted().toList());
      first.add(shuffled(seed).getFirst());
    }
    assertEquals(8, first.size());
  }

  private static List<String> rotated(LocalDate date) {
    return Turns.order(Samples.northlineWest(), date, 0);
  }

  private static List<String> shuffled(long seed) {
    return Turns.order(Teams.with(Agenda.Order.RANDOM), Samples.MONDAY, seed);
  }
}

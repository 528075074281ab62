package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.numbers.Review;

/// The weeks that a forecast looks back on. The last is that of Friday 2026-05-15, W20.
class PastWeeksTest {

  @Test
  void a_week_without_a_value_is_one_in_which_nobody_was_there() {
    var review =
        new SpringTeam()
            .won("a", List.of("2026-W17:2", "2026-W19:0", "2026-W20:1"), away("05-14", "05-20"))
            .won("b", List.of("2026-W18:3"), "")
            .review();
    var weeks = weeks(review);
    assertEquals(4, weeks.count());
    own(weeks, "a", new double[] {2, 0, 0, 1}, new double[] {1, 0, 1, .6}, 3);
    own(weeks, "b", new double[] {0, 3, 0, 0}, new double[] {0, 1, 0, 0}, 1);
  }

  /// Nothing was listed by anybody before W18. The deal of 2026-05-18 is not closed yet.
  @Test
  void listed_deals_are_counted_from_the_first_of_anybody_on() {
    var review =
        new SpringTeam()
            .won("a", List.of("2026-W17:2"), "")
            .closed("b", List.of("2026-04-27", "2026-05-03", "2026-05-18"), "")
            .closed("c", List.of("2026-05-05"), away("05-11", "05-15"))
            .closed("d", List.of(), "")
            .review();
    var weeks = weeks(review);
    own(weeks, "b", new double[] {0, 2, 0, 0}, new double[] {0, 1, 1, 1}, 3);
    own(weeks, "c", new double[] {0, 0, 1, 0}, new double[] {0, 1, 1, 0}, 1);
    own(weeks, "d", new double[] {0, 0, 0, 0}, new double[] {0, 1, 1, 1}, 0);
  }

  @Test
  void no_more_than_26_weeks_are_looked_at() {
    var review = new SpringTeam().won("a", List.of("2025-W40:1", "2026-W20:1"), "").review();
    assertEquals(26, weeks(review).count());
    assertEquals(0, weeks(new SpringTeam().closed("a", List.of(), "").review()).count());
  }

  private static String away(String from, String to) {
    return ", \"absences\": [{\"from\": \"2026-%s\", \"to\": \"2026-%s\"}]".formatted(from, to);
  }

  private static PastWeeks weeks(Review review) {
    var known = review.team().reps().stream().map(rep -> KnownDeals.of(review, rep)).toList();
    return PastWeeks.of(review, known);
  }

  private static void own(
      PastWeeks weeks, String rep, double[] deals, double[] present, int history) {
    var own = weeks.reps().get(rep);
    assertArrayEquals(deals, own.deals(), rep);
    assertArrayEquals(present, own.present(), rep);
    assertEquals(history, own.history(), rep);
  }
}

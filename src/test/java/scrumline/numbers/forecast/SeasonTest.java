package scrumline.numbers.forecast;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import scrumline.numbers.Review;
import scrumline.team.Period;
import scrumline.team.SafeText;

/// How the rest of a period differs from its beginning, worked out by hand.
///
/// On 2026-05-15, 33 of the 65 workdays of the second quarter have passed, 0.5077. Of the 64 of the
/// first quarter the 32nd is Friday 2026-02-13.
class SeasonTest {
  private static final double LEFT = 32 / 65.0;
  private static final Memory LONG = new Memory(.97);

  /// Of 50 deals 40 came later: (100 × 32 ÷ 65 + 40) ÷ 150 is the share to be expected.
  @Test
  void deals_that_came_late_in_the_quarter_before_are_expected_late_again() {
    assertEquals((100 * LEFT + 40) / 150 / LEFT, factor(listed("2026-01-02", 10, 40)), 1e-12);
  }

  /// 200 deals count half: 20 early and 80 late.
  @Test
  void one_quarter_counts_a_hundred_deals_at_most() {
    assertEquals((100 * LEFT + 80) / 200 / LEFT, factor(listed("2026-01-02", 40, 160)), 1e-12);
  }

  @Test
  void a_quarter_that_the_list_does_not_go_back_to_says_nothing() {
    assertEquals((100 * LEFT + 40) / 150 / LEFT, factor(listed("2026-01-07", 10, 40)), 1e-12);
    assertEquals(1, factor(listed("2026-01-08", 10, 40)), 1e-12);
  }

  /// The week of 2026-02-09 is over on that Friday.
  @Test
  void weekly_values_tell_the_season_where_no_deals_are_listed() {
    var whole = weekly("2026-W01:4", "2026-W07:6", "2026-W08:30");
    assertEquals((100 * LEFT + 30) / 140 / LEFT, factor(whole), 1e-12);
    assertEquals(1, factor(weekly("2026-W03:10", "2026-W08:30")), 1e-12);
  }

  @Test
  void a_short_memory_needs_no_season() {
    assertEquals(Season.NONE, season(listed("2026-01-02", 10, 40), new Memory(.88)));
  }

  @Test
  void an_earlier_period_is_as_long_in_months_or_else_in_days() {
    var months = PastPeriod.before(period("2026-08-01", "2026-12-31"), 2);
    assertEquals(
        List.of(past("2026-03-01", "2026-07-31"), past("2025-10-01", "2026-02-28")), months);
    var days = PastPeriod.before(period("2026-08-03", "2026-08-16"), 2);
    assertEquals(List.of(past("2026-07-20", "2026-08-02"), past("2026-07-06", "2026-07-19")), days);
  }

  private static Review listed(String first, int early, int late) {
    var days = new ArrayList<>(List.of(first));
    days.addAll(nCopies(early - 1, "2026-02-13"));
    days.addAll(nCopies(late, "2026-02-14"));
    return new SpringTeam().closed("a", days, "").review();
  }

  private static Review weekly(String... won) {
    return new SpringTeam().won("a", List.of(won), "").review();
  }

  private static double factor(Review review) {
    return season(review, LONG).factor();
  }

  private static Season season(Review review, Memory memory) {
    var known = review.team().reps().stream().map(rep -> KnownDeals.of(review, rep)).toList();
    return Season.of(review, review.team().period().orElseThrow(), known, memory);
  }

  private static Period period(String start, String end) {
    var label = SafeText.of("period");
    return new Period(
        label, LocalDate.parse(start), LocalDate.parse(end), new TreeSet<>(), Optional.empty());
  }

  private static PastPeriod past(String start, String end) {
    return new PastPeriod(LocalDate.parse(start), LocalDate.parse(end));
  }
}

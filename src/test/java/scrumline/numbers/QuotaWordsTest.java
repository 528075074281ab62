package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.Samples;
import scrumline.numbers.words.QuotaWords;
import scrumline.team.Unit;

/// Where a quota stands, in words that fit the stage of the period. Read on 2026-11-20, a Friday.
class QuotaWordsTest {
  private static final String EARLY = "2026-12-31";
  private static final String UNDER_WAY = "2026-12-11";
  private static final String LAST_DAYS = "2026-11-26";
  private static final String OVER = "2026-11-20";

  private final SmallTeam team = new SmallTeam(Kpis.lagging("revenue", Unit.MONEY, null));

  @Test
  void a_quota_stands_at_its_bookings_and_after_the_end_at_what_it_ended_with() {
    assertEquals(List.of("800 of 2k", "40 %"), words(UNDER_WAY, 2000, 800).standing());
    assertEquals(List.of("800 of 2k", "40 %"), words(LAST_DAYS, 2000, 800).standing());
    assertEquals(List.of("ended at 40 %", "800 of 2k"), words(OVER, 2000, 800).standing());
    assertEquals(List.of("5 of 0"), words(OVER, 0, 5).standing());
  }

  /// 5 of 20 workdays have passed: 500 of 2000 were expected.
  @ParameterizedTest
  @CsvSource({
    "300, 'pace 0.60, behind'",
    "450, 'pace 0.90, slightly behind'",
    "500, 'on pace, 1.00'",
    "560, 'ahead of pace, 1.12'"
  })
  void a_pace_is_told_with_what_it_means(double booked, String said) {
    assertEquals(Optional.of(said), words(UNDER_WAY, 2000, booked).pace());
  }

  @Test
  void no_pace_is_told_while_it_is_too_early_or_when_all_is_over() {
    assertEquals(Optional.of("pace: too early to say"), words(EARLY, 2000, 800).pace());
    assertEquals(Optional.empty(), words(OVER, 2000, 800).pace());
  }

  /// 5 of 20 workdays have passed: 300 in one week, and 1700 in the three that are left.
  @Test
  void a_need_is_told_by_the_week_and_in_the_last_days_by_the_days_that_are_left() {
    assertEquals(Optional.of("need 567 a week, now 300"), words(UNDER_WAY, 2000, 300).need());
    assertEquals(Optional.of("need 667 a week, no sales yet"), words(UNDER_WAY, 2000, 0).need());
    assertEquals(Optional.of("1.7k in 4 workdays"), words(LAST_DAYS, 2000, 300).need());
    assertEquals(Optional.empty(), words(OVER, 2000, 300).need());
  }

  /// 30 of 35 workdays are left.
  @Test
  void early_in_the_period_a_need_is_held_against_nothing() {
    assertEquals(Optional.of("need 283 a week"), words("2027-01-01", 2000, 300).need());
  }

  @Test
  void a_reached_quota_needs_nothing() {
    for (String end : List.of(EARLY, UNDER_WAY, LAST_DAYS, OVER)) {
      assertEquals(Optional.empty(), words(end, 2000, 2000).need());
      assertEquals(Optional.empty(), words(end, 2000, 2000).gap());
      assertEquals(Optional.empty(), words(end, 2000, 2000).multiple());
    }
  }

  /// (2000 − 250) ÷ 3 are 2.33 times 250, and (2000 − 125) ÷ 3 are exactly 5 times 125.
  @Test
  void a_multiple_is_told_up_to_five_and_while_the_period_is_under_way() {
    assertEquals(Optional.of("multiple 2.33"), words(UNDER_WAY, 2000, 250).multiple());
    assertEquals(Optional.of("multiple 5.00"), words(UNDER_WAY, 2000, 125).multiple());
    assertEquals(Optional.empty(), words(UNDER_WAY, 2000, 124).multiple());
    assertEquals(Optional.empty(), words(EARLY, 2000, 250).multiple());
    assertEquals(Optional.empty(), words(LAST_DAYS, 2000, 250).multiple());
  }

  @Test
  void gap_and_coverage_are_told_for_as_long_as_there_are_weeks() {
    team.pipeline(850, 10);
    assertEquals(Optional.of("gap 1.7k"), words(UNDER_WAY, 2000, 300).gap());
    var needed = Figure.of(4);
    assertEquals(
        Optional.of("coverage 0.5, needed 4.0"), words(UNDER_WAY, 2000, 300).coverage(needed));
    assertEquals(Optional.empty(), words(LAST_DAYS, 2000, 300).gap());
    assertEquals(Optional.empty(), words(LAST_DAYS, 2000, 300).coverage(needed));
    assertEquals(Optional.empty(), words(OVER, 2000, 300).coverage(needed));
  }

  @Test
  void a_quota_of_things_and_not_of_money_is_told_in_things() {
    var held = new SmallTeam(Kpis.lagging("revenue", Unit.COUNT, null));
    var quarter = held.period("2026-11-16", UNDER_WAY).quota(20, 3).read();
    var words = QuotaWords.of(held.team(), quarter);
    assertEquals(List.of("3 of 20 revenue", "15 %"), words.standing());
    assertEquals(Optional.of("need 5.7 revenue a week, now 3.0"), words.need());
  }

  @Test
  void the_quota_of_the_team_is_told_in_the_same_words() {
    var west = Samples.northlineWest();
    var words = QuotaWords.of(west, Samples.review().totals().quarter().orElseThrow());
    assertEquals(List.of("$1.2M of $2.0M", "59 %"), words.standing());
    assertEquals(Optional.of("on pace, 1.00"), words.pace());
    assertEquals(Optional.of("need $158k a week, now $157k"), words.need());
  }

  private QuotaWords words(String end, double quota, double booked) {
    team.period("2026-11-16", end).quota(quota, booked);
    return QuotaWords.of(team.team(), team.read());
  }
}

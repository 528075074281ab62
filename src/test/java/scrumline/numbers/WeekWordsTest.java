package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.numbers.words.WeekWords;
import scrumline.team.Unit;

/// What the quota takes a week, in one line for the manager.
class WeekWordsTest {
  /// A deal of 10 from 20 calls, and of late 2 deals of 40 calls a week; three weeks are left.
  private final SmallTeam team =
      new SmallTeam(Kpis.leading("calls", Unit.COUNT, null), Kpis.lagging("won", Unit.COUNT, null))
          .period("2026-11-16", "2026-12-11")
          .values("calls", 40, 40, 40, 40)
          .values("won", 2, 2, 2, 2)
          .pipeline(1, 10);

  @Test
  void a_need_that_is_near_to_what_is_done_is_told_with_it() {
    assertEquals(Optional.of("to make quota: 3 won, 60 calls a week; now 2, 40"), said(90));
    assertEquals(Optional.of("to make quota: 1.7 won, 33 calls a week; now 2, 40"), said(50));
  }

  /// 91 are 3.03 deals a week and 1.52 times 2; 47 are 1.57 a week and 0.78 times.
  @Test
  void a_need_far_from_what_is_done_is_not_told() {
    assertEquals(Optional.empty(), said(91));
    assertEquals(Optional.empty(), said(47));
  }

  @Test
  void nothing_is_told_by_the_week_in_the_last_days_or_of_a_reached_quota() {
    assertEquals(Optional.empty(), said(0));
    team.period("2026-11-16", "2026-11-27");
    assertEquals(Optional.empty(), said(20));
  }

  @Test
  void the_sample_has_it_for_those_who_are_near() {
    assertEquals(Optional.empty(), ofSample("r07"));
    assertEquals(Optional.empty(), ofSample("r04"));
  }

  private static Optional<String> ofSample(String id) {
    return WeekWords.of(Samples.review(), Samples.review().rep(id).orElseThrow());
  }

  private Optional<String> said(double gap) {
    team.quota(1000, 1000 - gap);
    return WeekWords.of(team.review(), team.numbers());
  }
}

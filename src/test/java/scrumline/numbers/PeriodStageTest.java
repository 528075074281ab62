package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far a period has gone, by which sentences say what can still be done.
class PeriodStageTest {

  /// 12 of 63 are 19.05 %, 13 are 20.6 %; 39 of 200 are 19.5 %, which is shown as 20 %; 7 days are
  /// 1.4 weeks, 8 are 1.6.
  @ParameterizedTest
  @CsvSource({
    "63, 0, TOO_EARLY",
    "63, 12, TOO_EARLY",
    "63, 13, UNDER_WAY",
    "200, 38, TOO_EARLY",
    "200, 39, UNDER_WAY",
    "63, 55, UNDER_WAY",
    "63, 56, LAST_DAYS",
    "63, 62, LAST_DAYS",
    "63, 63, OVER",
    "5, 0, LAST_DAYS",
    "0, 0, OVER",
  })
  void the_stage_follows_from_the_workdays_that_have_passed(
      int workdays, int elapsed, PeriodStage stage) {
    assertEquals(stage, PeriodStage.of(new PeriodDays(workdays, elapsed)));
  }
}

package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.numbers.Figure;

/// What is said in one sentence of how good the forecast was.
class BacktestVerdictTest {

  /// Errors of the forecast, the trailing rate and the straight line, and what ended inside the
  /// range and below it; 0.164 and 0.157 are both shown as 16 %.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.157 | 0.21 | 0.19 | 0.82 | 0.08 | the forecast beats the plain trailing rate and a"
            + " straight line (WAPE 16 % against 21 % and 19 %); 82 % of the ends fell inside its"
            + " range.",
        "0.157 | 0.21 | 0.15 | 0.80 | 0.15 | the forecast beats the plain trailing rate but not a"
            + " straight line (WAPE 16 % against 21 % and 15 %); 80 % of the ends fell inside its"
            + " range.",
        "0.157 | 0.164 | 0.19 | 0.746 | 0.16 | the forecast beats a straight line but not the plain"
            + " trailing rate (WAPE 16 % against 19 % and 16 %); 75 % of the ends fell inside its"
            + " range, but 16 % fell below it, where 10 % are meant.",
        "0.48 | 0.45 | 0.48 | 0.60 | 0.30 | the forecast is no better than the plain trailing rate"
            + " or a straight line (WAPE 48 % against 45 % and 48 %); 60 % of the ends fell inside"
            + " its range, too few for one that is to hold 80 %.",
        "0.10 | 0.20 | 0.30 | 0.80 | 0.02 | the forecast beats the plain trailing rate and a"
            + " straight line (WAPE 10 % against 20 % and 30 %); 80 % of the ends fell inside its"
            + " range, but 18 % fell above it, where 10 % are meant.",
        "0.10 | 0.20 | 0.30 | 0.92 | 0.04 | the forecast beats the plain trailing rate and a"
            + " straight line (WAPE 10 % against 20 % and 30 %); 92 % of the ends fell inside its"
            + " range, which is wider than the 80 % that it is to hold."
      })
  void a_verdict_says_what_was_beaten_and_whether_the_range_holds(
      double forecast, double rate, double line, double inside, double below, String said) {
    var missed = new Missed(Figure.of(forecast), Figure.of(line), Figure.of(rate));
    var score = score(missed, Figure.of(inside), Figure.of(below), Figure.of(1 - inside - below));
    assertEquals("On this history " + said, BacktestVerdict.of(score));
  }

  @Test
  void a_verdict_on_quarters_that_ended_with_nothing_says_so() {
    var none = Figure.absent("no quarter to compare");
    assertEquals(
        "On this history nothing was booked in the end, so that there is nothing to compare.",
        BacktestVerdict.of(score(new Missed(none, none, none), none, none, none)));
  }

  @Test
  void a_verdict_on_a_few_quarters_says_that_they_are_few() {
    var any = Figure.of(0.1);
    var missed = new Missed(any, any, any);
    var few = new Score(9, 0, missed, missed, any, any, any, any, any, any);
    assertTrue(
        BacktestVerdict.of(few).startsWith("This history has 9 ends to compare, too few to tell:"));
  }

  private static Score score(Missed missed, Figure inside, Figure below, Figure above) {
    var any = Figure.of(0.1);
    return new Score(39, 0, missed, missed, inside, below, above, any, any, any);
  }
}

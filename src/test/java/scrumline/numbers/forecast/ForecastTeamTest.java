package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrumline.numbers.Review;

/// What a rep's forecast begins from, worked out by hand. 6.4 weeks of the quarter are left.
class ForecastTeamTest {
  private static final String BOOKED = ", \"booked\": 500, \"averageDeal\": 50";
  private static final String QUOTA = BOOKED + ", \"quota\": 2600";
  private static final List<String> TWO_A_WEEK =
      IntStream.rangeClosed(11, 20).mapToObj("2026-W%d:2"::formatted).toList();

  /// Ten weeks of 2 deals, each counting 0.97 of the next one, and what is left of that after 3.7
  /// more.
  @Test
  void own_weeks_count_as_much_as_is_remembered_in_the_middle_of_the_weeks_left() {
    var rate = inputs(new SpringTeam().won("a", TWO_A_WEEK, QUOTA).review(), "a").rate();
    double weeks = (1 - Math.pow(.97, 10)) / .03 * Math.pow(.97, 3.7);
    assertEquals(weeks, rate.weeks(), 1e-9);
    assertEquals(2 * weeks, rate.deals(), 1e-9);
    assertEquals(2, rate.expected(), 1e-12);
  }

  /// A quota of 2,600 is 52 deals of 50 in the 13 weeks of the quarter; everybody's weeks together
  /// have 2 deals a week.
  @Test
  void the_quota_says_what_to_expect_of_somebody_with_less_than_eight_weeks() {
    var seven = TWO_A_WEEK.subList(3, 10);
    var eight = TWO_A_WEEK.subList(2, 10);
    assertEquals(4, inputs(team(seven, QUOTA), "b").rate().expected(), 1e-12);
    assertEquals(2, inputs(team(eight, QUOTA), "b").rate().expected(), 1e-12);
    assertEquals(2, inputs(team(seven, BOOKED), "b").rate().expected(), 1e-12);
    assertEquals(4, inputs(team(List.of(), QUOTA), "b").rate().expected(), 1e-12);
  }

  @Test
  void a_forecast_that_cannot_be_says_why() {
    assertEquals("no booked figure", why(new SpringTeam().won("a", TWO_A_WEEK, "").review()));
    assertEquals(
        "no average deal", why(new SpringTeam().won("a", TWO_A_WEEK, ", \"booked\": 1").review()));
    assertEquals("no deals counted", why(new SpringTeam().won("a", List.of(), BOOKED).review()));
    assertEquals(
        "no deals counted", why(new SpringTeam().won("a", List.of("2026-W20:0"), BOOKED).review()));
  }

  private static Review team(List<String> weeks, String more) {
    return new SpringTeam().won("a", TWO_A_WEEK, BOOKED).won("b", weeks, more).review();
  }

  private static ForecastInputs inputs(Review review, String rep) {
    return ForecastTeam.of(review).basis(review.rep(rep).orElseThrow()).inputs().orElseThrow();
  }

  private static String why(Review review) {
    return ForecastTeam.of(review).basis(review.rep("a").orElseThrow()).why().orElseThrow();
  }
}

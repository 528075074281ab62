package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// What future deals are worth, worked out by hand.
class DealValuesTest {
  private static final List<Double> TEN = List.of(10.0, 10.0, 10.0, 10.0, 10.0);

  /// Of two own deals and the team's as if they were five, each own one has a seventh.
  @Test
  void own_deals_are_drawn_as_often_as_their_number_against_five() {
    var values = DealValues.of(List.of(1.0, 2.0), List.of(100.0, 200.0));
    assertEquals(1, values.at(0));
    assertEquals(2, values.at(1.5 / 7));
    assertEquals(100, values.at(2 / 7.0 + 1e-9));
    assertEquals(200, values.at(6.9 / 7));
    assertEquals((1 + 2 + 5 * 150) / 7.0, values.mean(), 1e-12);
  }

  @Test
  void no_deal_is_over_three_times_the_own_largest_from_five_own_deals_on() {
    var team = DoubleStream.iterate(1, value -> value * 1.7).limit(30).boxed().toList();
    var random = new Random(1);
    for (int own = 5; own < 9; own++) {
      var mine = random.doubles(own, 5, 50).boxed().collect(Collectors.toList());
      double most = 3 * mine.stream().mapToDouble(value -> value).max().getAsDouble();
      var values = DealValues.of(mine, team);
      assertTrue(random.doubles(10_000).map(values::at).allMatch(value -> value <= most));
    }
    assertEquals(1e6, DealValues.of(List.of(1.0, 1.0, 1.0, 1.0), List.of(1e6)).at(0.99));
  }

  /// Five of 10, and the team's 10 and 30 (100 is too much) as if they were five: mean 15, mean
  /// square 300, so that the variance is 75; 75 ÷ 15² ÷ 10.
  @Test
  void deals_that_differ_leave_a_doubt_about_their_mean() {
    var values = DealValues.of(TEN, List.of(10.0, 100.0));
    assertEquals(15, values.mean(), 1e-12);
    assertEquals(Math.sqrt(75), values.spread(), 1e-12);
    assertEquals(75 / 225.0 / 10, values.doubt(), 1e-12);
    assertEquals(0, DealValues.of(TEN, TEN).doubt());
    assertEquals(0, DealValues.of(List.of(), List.of(0.0)).doubt());
  }
}

package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How strongly the team speaks for each rep, worked out by hand.
class StrengthTest {
  private static final int OF_ONE = 2;
  private static final int OF_A_HUNDRED = 11;
  private static final Remembered NOBODY = new Remembered(0, 0);

  /// Γ(3) ÷ Γ(1) = 2, a half for κ and a half for each of the two deals: 2 ÷ 8. For one deal where
  /// two were due and κ = 2: Γ(3) ÷ Γ(2) = 2, and a half three times.
  @Test
  void a_number_of_deals_is_as_likely_as_the_negative_binomial_distribution_has_it() {
    assertEquals(Math.log(.25), Strength.likelihood(2, 1, 1), 1e-12);
    assertEquals(Math.log(.25), Strength.likelihood(1, 2, 2), 1e-12);
    assertEquals(3 * Math.log(.6), Strength.likelihood(0, 2, 3), 1e-12);
  }

  /// κ = 1 is a spread of 1 and weighs 1 × e⁻²; κ = 100 is one of 0.1 and weighs 0.1 × e^−0.02.
  @Test
  void a_rep_alone_leaves_every_strength_as_likely_as_it_was_before() {
    var alone = Strength.of(List.of(new Remembered(9, 10))).weights();
    assertEquals(0.135335 / 0.0980199, alone.get(OF_ONE) / alone.get(OF_A_HUNDRED), 1e-5);
    assertEquals(alone, Strength.of(List.of()).weights());
    assertEquals(alone, Strength.of(List.of(new Remembered(9, 10), NOBODY)).weights());
    assertEquals(1, sum(alone), 1e-12);
  }

  /// Two reps who won 2 of the 1 that was due and 0 of 1: what the two weigh alone, times the
  /// likelihood 2 ÷ 8 × 1 ÷ 2 for κ = 1, and (100 × 101 × (100 ÷ 101)^100 ÷ 101²) × (100 ÷
  /// 101)^100 for κ = 100.
  @Test
  void people_who_differ_give_weight_to_a_weak_team() {
    var one = Strength.of(List.of(new Remembered(2, 1), new Remembered(0, 1))).weights();
    double weak = 0.135335 * 0.125;
    double strong = 0.0980199 * 100 / 101.0 * Math.pow(100 / 101.0, 200);
    assertEquals(weak / strong, one.get(OF_ONE) / one.get(OF_A_HUNDRED), 1e-5);
    var apart = Strength.of(List.of(new Remembered(40, 10), new Remembered(2, 10))).weights();
    var alike = Strength.of(List.of(new Remembered(21, 10), new Remembered(21, 10))).weights();
    assertTrue(apart.get(OF_ONE) > 3 * apart.get(OF_A_HUNDRED), apart::toString);
    assertTrue(alike.get(OF_A_HUNDRED) > 3 * alike.get(OF_ONE), alike::toString);
  }

  @Test
  void any_number_of_deals_has_weights() {
    for (double deals : new double[] {0, 1e-300, 1e-9, 1, 1e9, 1e17}) {
      for (double weeks : new double[] {1e-300, 1, 26}) {
        var both = List.of(new Remembered(deals, weeks), new Remembered(3, 10));
        assertEquals(1, sum(Strength.of(both).weights()), 1e-9, both::toString);
      }
    }
  }

  private static double sum(List<Double> weights) {
    return weights.stream().mapToDouble(weight -> weight).sum();
  }
}

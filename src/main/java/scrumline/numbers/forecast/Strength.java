package scrumline.numbers.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;

/// How strongly the team speaks for each rep, in deals: with a strength κ, a rep who won S deals
/// counts as one who won S + κ of them, κ at the team's rate. Nobody knows κ, so that each of 14
/// has a weight, the chance that it is the right one; they add up to 1.
///
/// The rates of people come from a Gamma distribution of shape κ about the team's, and their deals
/// from the Poisson distribution, so that S is negative binomial (Gelman et al., Bayesian Data
/// Analysis, 3rd ed., 2.6); before anything is known, the spread τ = 1 ÷ √κ of the rates is half
/// normal with a scale of 0.5, on a grid that is even in ln τ.
record Strength(List<Double> weights) {
  static final List<Double> KAPPAS =
      List.of(.25, .5, 1.0, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0, 35.0, 60.0, 100.0, 200.0, 500.0);

  private static final double SCALE = 0.5;

  /// Below this, numbers lose their digits.
  private static final double NOTHING = 1e-100;

  Strength {
    weights = List.copyOf(weights);
  }

  /// Somebody of whom no week is remembered says nothing, and neither does a rep alone, who is the
  /// team's rate.
  static Strength of(Collection<Remembered> team) {
    double rate = Remembered.rate(team);
    var counting = team.stream().filter(rep -> rate * rep.weeks() > NOTHING).toList();
    var compared = counting.size() < 2 ? List.<Remembered>of() : counting;
    var logs = new ArrayList<Double>();
    for (double kappa : KAPPAS) {
      double log = ofSpread(1 / StrictMath.sqrt(kappa));
      for (var rep : compared) {
        log += likelihood(rep.deals(), rate * rep.weeks(), kappa);
      }
      logs.add(log);
    }
    return new Strength(normalised(logs));
  }

  /// The logarithm of how likely `deals` are where `expected` were due, but for what is the same
  /// for every κ.
  static double likelihood(double deals, double expected, double kappa) {
    double log =
        LogGamma.value(deals + kappa)
            - LogGamma.value(kappa)
            + kappa * StrictMath.log(kappa / (kappa + expected));
    return deals > 0 ? log + deals * StrictMath.log(expected / (kappa + expected)) : log;
  }

  private static double ofSpread(double tau) {
    double away = tau / SCALE;
    return StrictMath.log(tau) - away * away / 2;
  }

  private static List<Double> normalised(List<Double> logs) {
    double highest = Collections.max(logs);
    var weights = logs.stream().map(log -> StrictMath.exp(log - highest)).toList();
    double sum = weights.stream().mapToDouble(weight -> weight).sum();
    return weights.stream().map(weight -> weight / sum).toList();
  }
}

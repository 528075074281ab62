package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.Samples;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.team.Team;

/// Where a period would land, and with which chance the quota is reached.
class ForecastTest {
  private static final int STANDARD_ERRORS = 3;

  @Test
  void the_sample_team_has_the_same_forecasts_for_ever() {
    var forecasts = new ArrayList<String>();
    var shown = Shown.of(Samples.northlineWest());
    for (var rep : Samples.review().reps()) {
      var forecast = Forecast.of(inputs(rep));
      forecasts.add(
          rep.rep().shortName()
              + " "
              + shown.money(forecast.p10())
              + " "
              + shown.money(forecast.p50())
              + " "
              + shown.money(forecast.p90())
              + " "
              + Shown.share(forecast.chance().getAsDouble()));
    }
    assertEquals(
        List.of(
            "Priya $309k $404k $543k 52 %",
            "Marcus $206k $264k $343k 38 %",
            "Elena $146k $200k $278k 10 %",
            "Tom $251k $328k $510k 74 %",
            "Aisha $154k $192k $245k 41 %",
            "Diego $148k $186k $242k 36 %",
            "Sam $103k $142k $205k 12 %",
            "Grace $97k $145k $231k 54 %"),
        forecasts);
  }

  @Test
  void a_forecast_is_the_same_to_the_last_digit() {
    var sam = Forecast.of(inputs(Samples.review().rep("r07").orElseThrow()));
    assertEquals(
        new Forecast(
            102_887.06170839287,
            141_617.67643221776,
            205_261.95692957664,
            OptionalDouble.of(0.1167)),
        sam);
  }

  /// Of somebody with six deals of 40k to 47k, in a team that once closed one of 120k.
  @Test
  void a_large_deal_of_somebody_else_does_not_stretch_a_forecast() {
    assertTrue(Forecast.of(inputs(Samples.review().rep("r01").orElseThrow())).p90() < 560_000);
  }

  @Test
  void two_runs_are_equal_to_the_last_bit() {
    for (var rep : Samples.review().reps()) {
      assertEquals(Forecast.of(inputs(rep)), Forecast.of(inputs(rep)));
      assertArrayEquals(inputs(rep).seed(), inputs(rep).seed());
    }
  }

  @Test
  void a_forecast_agrees_with_fifty_thousand_plain_draws() {
    for (var rep : Samples.review().reps()) {
      var inputs = inputs(rep);
      var forecast = Forecast.of(inputs);
      var plain = PlainDraws.of(inputs, 50_000, 7);
      String where = rep.rep().name().value();
      quantile(where, plain, forecast.p10(), 0.1);
      quantile(where, plain, forecast.p50(), 0.5);
      quantile(where, plain, forecast.p90(), 0.9);
      double chance = plain.atLeast(inputs.quota().getAsDouble());
      assertEquals(chance, forecast.chance().getAsDouble(), error(chance), where);
    }
  }

  /// Deals come in lumps, so that much of the draws can lie on the quantile itself.
  private static void quantile(String where, PlainDraws plain, double value, double share) {
    double below = 1 - plain.atLeast(value);
    double upTo = 1 - plain.above(value);
    String told = where + ": " + below + " to " + upTo + " for " + share;
    assertTrue(below <= share + error(share) && share - error(share) <= upTo, told);
  }

  private static double error(double share) {
    double spread = Math.max(share * (1 - share), 1e-4);
    return STANDARD_ERRORS * Math.sqrt(spread / Futures.DRAWS + spread / 50_000);
  }

  @Test
  void a_higher_quota_is_reached_less_often_and_more_time_brings_more() {
    var sam = inputs(Samples.review().rep("r07").orElseThrow());
    double before = 1;
    for (double quota : new double[] {80_000, 120_000, 160_000, 240_000}) {
      double chance = Forecast.of(with(sam, quota, sam.weeksLeft())).chance().getAsDouble();
      assertTrue(chance <= before, "quota " + quota);
      before = chance;
    }
    var later = Forecast.of(with(sam, 50_000, sam.weeksLeft() * 2));
    assertTrue(later.p50() > Forecast.of(sam).p50());
    assertNotEquals(Forecast.of(sam), later);
  }

  @Test
  void a_forecast_without_a_quota_has_no_chance_of_reaching_it() {
    var sam = inputs(Samples.review().rep("r07").orElseThrow());
    var none =
        new ForecastInputs(
            sam.booked(),
            OptionalDouble.empty(),
            sam.rate(),
            sam.weeksLeft(),
            sam.season(),
            sam.own(),
            sam.team());
    assertEquals(OptionalDouble.empty(), Forecast.of(none).chance());
  }

  @Test
  void any_team_has_forecasts_in_order_or_a_reason_why_not() {
    int known = 0;
    for (long seed = 0; seed < Rounds.of(300); seed++) {
      known += looked("random " + seed, RandomTeams.team(seed));
      known += looked("plausible " + seed, PlausibleTeams.team(seed));
    }
    assertTrue(known > Rounds.of(300), "only " + known + " forecasts");
  }

  private static int looked(String where, Team team) {
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
    int known = 0;
    for (var rep : review.reps()) {
      var basis = ForecastTeam.of(review).basis(rep);
      assertTrue(basis.inputs().isPresent() != basis.why().isPresent(), where);
      if (basis.inputs().isPresent()) {
        var found = Forecast.of(basis.inputs().get());
        String told = where + " " + found;
        assertTrue(found.p10() <= found.p50() && found.p50() <= found.p90(), told);
        assertTrue(Double.isFinite(found.p10()) && Double.isFinite(found.p90()), told);
        assertTrue(found.chance().orElse(0) >= 0 && found.chance().orElse(0) <= 1, told);
        known++;
      }
    }
    return known;
  }

  private static ForecastInputs with(ForecastInputs it, double quota, double weeksLeft) {
    return new ForecastInputs(
        it.booked(),
        OptionalDouble.of(quota),
        it.rate(),
        weeksLeft,
        it.season(),
        it.own(),
        it.team());
  }

  private static ForecastInputs inputs(RepNumbers rep) {
    return ForecastTeam.of(Samples.review()).basis(rep).inputs().orElseThrow();
  }
}

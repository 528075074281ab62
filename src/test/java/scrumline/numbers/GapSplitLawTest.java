package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import scrumline.Rounds;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// Of people who work as before a link is named for fewer than 7 of 100. Of people who do a third
/// less of the first step it is named for most.
class GapSplitLawTest {
  private static final int PEOPLE = Rounds.of(6000);
  private static final double MOST = 0.07;
  private static final double[] RATES = {0.22, 0.4, 0.3};
  private static final Kpi[] STEPS = {
    Kpis.leading("calls", Unit.COUNT, null),
    Kpis.leading("talks", Unit.COUNT, null),
    Kpis.leading("quotes", Unit.COUNT, null),
    Kpis.lagging("won", Unit.COUNT, null)
  };

  private final Chances any = new Chances(2026);

  @Test
  void people_whose_calls_come_by_chance_have_no_named_link() {
    for (double calls : new double[] {25, 80, 300}) {
      seldom(calls + " calls", calls, any::poisson, 13, 13);
    }
  }

  @Test
  void people_whose_calls_scatter_have_no_named_link() {
    seldom("scattered", 80, mean -> any.scattered(mean, 8), 13, 13);
    seldom("wild", 200, mean -> any.scattered(mean, 3), 13, 13);
  }

  @Test
  void people_with_a_short_history_have_no_named_link() {
    seldom("short", 80, any::poisson, 6, 12);
    seldom("short and scattered", 80, mean -> any.scattered(mean, 8), 6, 12);
  }

  @Test
  void a_third_fewer_calls_are_named_for_most() {
    int named = 0;
    for (int at = 0; at < PEOPLE / 10; at++) {
      var split = split(80, 54, any::poisson, 13);
      named += split.named().filter(link -> link.from().isEmpty()).isPresent() ? 1 : 0;
    }
    assertTrue(named > PEOPLE / 20, named + " of " + PEOPLE / 10);
  }

  /// Each person with `least` to `most` weeks.
  private void seldom(String what, double calls, DoubleUnaryOperator process, int least, int most) {
    int named = 0;
    for (int at = 0; at < PEOPLE; at++) {
      int weeks = least + at % (most - least + 1);
      named += split(calls, calls, process, weeks).named().isPresent() ? 1 : 0;
    }
    double share = named / (double) PEOPLE;
    assertTrue(share < MOST, () -> what + ": " + Shown.percent(100 * share) + " named");
  }

  private GapSplit split(double before, double now, DoubleUnaryOperator process, int weeks) {
    var team = new SmallTeam(STEPS);
    for (int at = 0; at < weeks; at++) {
      String week = Kpis.week("2026-W47").plus(at - weeks + 1L).toString();
      double count = process.applyAsDouble(at < weeks - 4 ? before : now);
      for (int step = 0; step < STEPS.length; step++) {
        count = step == 0 ? count : any.binomial((int) count, RATES[step - 1]);
        team.value(week, STEPS[step].id(), count);
      }
    }
    var rep = RepWeeks.of(team.team(), team.rep("r1"), List.of());
    var none = Figure.absent("no quota");
    return FunnelReading.of(rep, Kpis.week("2026-W47"), none).orElseThrow().gapSplit();
  }
}

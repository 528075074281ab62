package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;

/// The sample team on its Monday, as the definitions of the figures give it.
class WorkedExampleTest {
  private static final List<String> REPS =
      List.of(
          "Priya Raman|48/45|3/3|3/3|262k/400k|1.12|26.5k/35.4k|29 %|2.9/3.4|4, 14, 6|+3 %",
          "Marcus Oyelaran|81/80|5/5|4/5|166k/280k|1.01|21.9k/22.4k|26 %|4.0/3.9|7, 28, 6|+2 %",
          "Elena Kovács|96/80|6/5|3/5|118k/280k|0.72|31.2k/15.9k|15 %|4.0/6.8|9, 62, 31|+5 %",
          "Tom Bergstrom|44/80|2/5|3/5|221k/280k|1.34|11.3k/29.9k|24 %|1.3/4.2|4, 17, 13|−31 %",
          "Aisha Rahman|126/120|8/8|8/8|121k/200k|1.03|15.2k/16.4k|26 %|4.2/3.8|10, 38, 2|+2 %",
          "Diego Fuentes|50/48|3/3|7/6.8|115k/200k|1.01|16.3k/16.9k|25 %|4.1/4.0|11, 44, 6|+1 %",
          "Sam Whitaker|84/120|4/8|4/8|79k/200k|0.67|23.3k/10.7k|20 %|1.6/5.0|16, 80, 59|−19 %",
          "Grace Liu|83/80|3/3|2/2.4|78k/140k|0.95|11.9k/10.5k|20 %|4.0/5.0|4, 20, 8|+30 %");

  private final Review review = Samples.review();
  private final Shown shown = Shown.of(review.team());

  @Test
  void every_rep_comes_out_as_in_the_table() {
    var rows = new ArrayList<String>();
    review.reps().forEach(rep -> rows.add(row(rep)));
    assertEquals(REPS, rows);
  }

  @Test
  void the_period_has_63_workdays_of_which_37_have_passed() {
    assertEquals(new PeriodDays(63, 37), review.periodDays().orElseThrow());
    assertEquals("0.587", thousandths(review.periodDays().orElseThrow().elapsed()));
    assertEquals("2026-W47", review.week().toString());
    assertEquals("2026-11-20", review.asOf().toString());
  }

  @Test
  void the_team_is_on_pace_and_some_of_it_is_one_deal() {
    var totals = review.totals();
    var quarter = totals.quarter().orElseThrow();
    assertEquals(1_160_000, quarter.booked().value().getAsDouble());
    assertEquals(1_980_000, quarter.quota().value().getAsDouble());
    assertEquals("59 %", quarter.attainment().text(Shown::share));
    assertEquals("1.00", quarter.pace().text(Shown::pace));
    assertEquals(0.9975, Rounding.to(4, quarter.pace().value().getAsDouble()));
    assertEquals(PaceStatus.ON_PACE, quarter.paceStatus().orElseThrow());
    assertEquals(820_000, quarter.gap().value().getAsDouble());
    assertEquals("157.7k", thousands(quarter.needPerWeek()));
    assertEquals("156.8k", thousands(quarter.nowPerWeek()));
    assertEquals("1.01", quarter.multiple().text(Shown::pace));
    assertEquals("3.3", quarter.coverage().text(Shown::coverage));
    assertEquals("0.89", totals.paceWithoutLargest().text(Shown::pace));
    assertEquals(120_000, totals.largest().orElseThrow().deal().orElseThrow().value());
    assertEquals(true, totals.largest().orElseThrow().isSaid());
  }

  @Test
  void calls_of_the_team_are_met_by_six_of_eight() {
    var calls = review.totals().kpis().getFirst();
    assertEquals("calls", calls.kpi().id());
    assertEquals(612, calls.actual().value().getAsDouble());
    assertEquals(653, calls.goal().orElseThrow().value());
    assertEquals(6, calls.metBy());
    assertEquals(8, calls.judged());
  }

  private String row(RepNumbers rep) {
    var quarter = rep.quarter().orElseThrow();
    var way = quarter.way();
    return String.join(
        "|",
        rep.rep().name().value(),
        reading(rep, "calls"),
        reading(rep, "quotes_sent"),
        reading(rep, "deals_won"),
        whole(quarter.booked()) + "/" + whole(quarter.quota()),
        quarter.pace().text(Shown::pace),
        thousands(quarter.needPerWeek()) + "/" + thousands(quarter.nowPerWeek()),
        quarter.winRate().text(Shown::share),
        quarter.coverage().text(Shown::coverage) + "/" + way.coverageNeeded().text(Shown::coverage),
        way.dealsToGo().text(Shown::count)
            + ", "
            + way.quotesNeeded().text(Shown::count)
            + ", "
            + way.newQuotesToGo().text(Shown::count),
        Shown.change(rep.kpi("calls").orElseThrow().trend().orElseThrow()));
  }

  private String reading(RepNumbers rep, String id) {
    var reading = rep.kpi(id).orElseThrow();
    return shown.actual(reading) + "/" + shown.goal(reading.kpi(), reading.goal().orElseThrow());
  }

  private static String whole(Figure money) {
    return money.text(amount -> Shown.count(amount / 1000) + "k");
  }

  private static String thousands(Figure money) {
    return money.text(amount -> Shown.coverage(amount / 1000) + "k");
  }

  private static String thousandths(Figure share) {
    return share.text(value -> String.valueOf(Rounding.to(3, value)));
  }
}

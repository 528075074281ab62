package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import scrumline.numbers.Figure;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamKpi;
import scrumline.numbers.TeamTotals;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Sight;

/// What the scorecard has columns for, of `reps` in the order of the agenda. Money and pace are for
/// the manager's own window.
record ScorecardColumns(Scene scene, List<RepNumbers> reps, TeamTotals totals) {

  /// One for every KPI that has a value or a goal.
  List<ScorecardColumn> kpis() {
    return totals.kpis().stream()
        .filter(kpi -> scene.eyes().sees(kpi.kpi()))
        .filter(kpi -> kpi.actual().isKnown() || kpi.judged() > 0)
        .map(this::column)
        .toList();
  }

  private ScorecardColumn column(TeamKpi kpi) {
    var cells =
        reps.stream()
            .map(rep -> rep.kpi(kpi.kpi().id()).map(this::cell).orElse(Line.EMPTY))
            .toList();
    String sum = kpi.actual().text(value -> shown().value(kpi.kpi(), value));
    String goal = kpi.goal().map(one -> shown().goal(kpi.kpi(), one)).orElse("–");
    boolean aims = kpi.judged() > 0;
    return ScorecardColumn.of(
        Shown.label(kpi.kpi(), kpi.window()),
        cells,
        List.of(
            Line.of(Ink.NAME, sum).and(sign(kpi)),
            Line.of(Ink.FAINT, aims ? goal + "  " : ""),
            Line.of(Ink.FAINT, aims ? kpi.metBy() + " of " + kpi.judged() : "")));
  }

  private static Line sign(TeamKpi kpi) {
    return kpi.status().isJudged()
        ? Line.of(Statuses.ink(kpi.status()), " " + Statuses.sign(kpi.status()))
        : Line.of("  ");
  }

  /// `84 ○`; without a sign where there is nothing to judge.
  private Line cell(KpiReading reading) {
    return switch (reading.status()) {
      case MET, CLOSE, BEHIND ->
          Line.of(shown().actual(reading))
              .and(Statuses.ink(reading.status()), " " + Statuses.sign(reading.status()));
      case NONE -> Line.of(shown().actual(reading) + "  ");
      case AWAY ->
          reading.actual().isKnown()
              ? Line.of(shown().actual(reading) + "  ")
              : Line.of(Ink.FAINT, "away  ");
    };
  }

  /// Where the quotas stand, first with all there is to say and then with less and less.
  List<List<ScorecardColumn>> quarter() {
    var little = List.of(pace(), gap());
    var more = List.of(share(), pace(), gap(), need(), now(), coverage());
    var all = List.of(booked(), quota(), share(), pace(), gap(), need(), now(), coverage());
    return Stream.of(all, more, little).map(this::withDeals).toList();
  }

  private List<ScorecardColumn> withDeals(List<ScorecardColumn> own) {
    var shown = scene.sees(Sight.PRIVATE) ? own.stream() : Stream.<ScorecardColumn>of();
    return Stream.concat(shown, Stream.of(deals())).filter(ScorecardColumns::tells).toList();
  }

  /// A column in which nobody has anything is left out.
  private static boolean tells(ScorecardColumn column) {
    return column.cells().stream().anyMatch(cell -> !cell.toString().equals("–"));
  }

  private ScorecardColumn booked() {
    return money("booked", Quarter::booked, QuotaProgress::booked);
  }

  private ScorecardColumn quota() {
    return money("quota", Quarter::quota, QuotaProgress::quota);
  }

  private ScorecardColumn share() {
    return column("of quota", Quarter::attainment, QuotaProgress::attainment, Shown::share);
  }

  private ScorecardColumn pace() {
    return column("pace", Quarter::pace, QuotaProgress::pace, Shown::pace);
  }

  private ScorecardColumn gap() {
    return money("gap", Quarter::gap, QuotaProgress::gap);
  }

  private ScorecardColumn need() {
    return money("weekly need", Quarter::needPerWeek, QuotaProgress::needPerWeek);
  }

  private ScorecardColumn now() {
    return money("weekly now", Quarter::nowPerWeek, QuotaProgress::nowPerWeek);
  }

  private ScorecardColumn coverage() {
    return column("coverage", Quarter::coverage, QuotaProgress::coverage, Shown::coverage);
  }

  private ScorecardColumn deals() {
    return column("deals to go", Quarter::dealsToGo, _ -> totals.dealsToGo(), Shown::count);
  }

  private ScorecardColumn money(
      String label, Function<Quarter, Figure> one, Function<QuotaProgress, Figure> all) {
    return column(label, one, all, shown()::money);
  }

  private ScorecardColumn column(
      String label,
      Function<Quarter, Figure> one,
      Function<QuotaProgress, Figure> all,
      DoubleFunction<String> words) {
    var cells = new ArrayList<Line>();
    for (var rep : reps) {
      cells.add(Line.of(rep.quarter().map(one).map(it -> it.text(words)).orElse("–")));
    }
    String sum = totals.quarter().map(all).map(it -> it.text(words)).orElse("–");
    return ScorecardColumn.of(label, cells, List.of(Line.of(Ink.NAME, sum)));
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }
}

package scrumline.screen.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.KpiReading;
import scrumline.numbers.PeriodStage;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaAmount;
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
  private static final Set<PeriodStage> UNDER_WAY = EnumSet.of(PeriodStage.UNDER_WAY);
  private static final Set<PeriodStage> JUDGED =
      EnumSet.of(PeriodStage.UNDER_WAY, PeriodStage.LAST_DAYS);
  private static final Set<PeriodStage> BY_THE_WEEK =
      EnumSet.of(PeriodStage.TOO_EARLY, PeriodStage.UNDER_WAY);
  private static final Set<PeriodStage> AHEAD =
      EnumSet.of(PeriodStage.TOO_EARLY, PeriodStage.UNDER_WAY, PeriodStage.LAST_DAYS);
  private static final Figure NOT_SAID = Figure.absent("not said in this stage");

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
    String sum = kpi.actual(shown());
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

  /// Where the quotas stand, first with all there is to say and then with less and less; nothing of
  /// it in the team view, where it would be a count to go under a name.
  List<List<ScorecardColumn>> quarter() {
    if (!scene.sees(Sight.PRIVATE)) {
      return List.of();
    }
    var little = telling(List.of(pace(), gap(), deals()));
    var more = List.of(share(), pace(), gap(), need(), now(), coverage(), deals());
    var all =
        List.of(booked(), quota(), share(), pace(), gap(), need(), now(), coverage(), deals());
    var least = little.isEmpty() ? List.of(share()) : little;
    return Stream.of(all, more, least).map(ScorecardColumns::telling).toList();
  }

  private static List<ScorecardColumn> telling(List<ScorecardColumn> columns) {
    return columns.stream().filter(ScorecardColumns::tells).toList();
  }

  /// A column in which nobody has anything is left out.
  private static boolean tells(ScorecardColumn column) {
    return column.cells().stream().anyMatch(cell -> !cell.toString().equals("–"));
  }

  private ScorecardColumn booked() {
    return column("booked", Quarter::booked, QuotaProgress::booked, this::amount);
  }

  private ScorecardColumn quota() {
    return column("quota", Quarter::quota, QuotaProgress::quota, this::amount);
  }

  private ScorecardColumn share() {
    return column("of quota", Quarter::attainment, QuotaProgress::attainment, Shown::share);
  }

  private ScorecardColumn pace() {
    return column("pace", in(JUDGED, Quarter::pace), of(JUDGED, QuotaProgress::pace), Shown::pace);
  }

  private ScorecardColumn gap() {
    return column("gap", in(AHEAD, Quarter::gap), of(AHEAD, QuotaProgress::gap), this::amount);
  }

  private ScorecardColumn need() {
    return column(
        "weekly need",
        in(BY_THE_WEEK, Quarter::needPerWeek),
        of(BY_THE_WEEK, QuotaProgress::needPerWeek),
        this::weekly);
  }

  private ScorecardColumn now() {
    return column(
        "weekly now",
        in(UNDER_WAY, Quarter::nowPerWeek),
        of(UNDER_WAY, QuotaProgress::nowPerWeek),
        this::weekly);
  }

  private ScorecardColumn coverage() {
    return column(
        "coverage",
        in(BY_THE_WEEK, Quarter::coverage),
        of(BY_THE_WEEK, QuotaProgress::coverage),
        Shown::coverage);
  }

  /// Beyond what was ever done, a number would say nothing but no.
  private ScorecardColumn deals() {
    return column(
        FunnelWords.of(scene.scrum().team()).deals() + " to go",
        in(AHEAD, one -> one.isWithinReach() ? one.dealsToGo() : NOT_SAID),
        of(AHEAD, _ -> totals.isWithinReach() ? totals.dealsToGo() : NOT_SAID),
        Shown::count);
  }

  /// The figure in those stages of a rep's period in which it says something.
  private static Function<Quarter, Figure> in(
      Set<PeriodStage> stages, Function<Quarter, Figure> figure) {
    return one -> stages.contains(one.progress().stage()) ? figure.apply(one) : NOT_SAID;
  }

  private static Function<QuotaProgress, Figure> of(
      Set<PeriodStage> stages, Function<QuotaProgress, Figure> figure) {
    return all -> stages.contains(all.stage()) ? figure.apply(all) : NOT_SAID;
  }

  private String amount(double value) {
    return new QuotaAmount(scene.scrum().team()).of(value);
  }

  private String weekly(double value) {
    return new QuotaAmount(scene.scrum().team()).aWeek(value);
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

package scrumline.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrumline.numbers.DaysHere;
import scrumline.numbers.KpiReading;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamKpi;
import scrumline.numbers.TeamTotals;
import scrumline.numbers.Trend;
import scrumline.numbers.words.NewestWords;
import scrumline.team.Columns;
import scrumline.team.Counted;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Team;

/// The figures of a review as text for people: the team, then a block for every rep in the order of
/// the file. There is money and pace in it, so it is the manager's. What is absent is a dash with
/// its reason.
public final class NumbersTable {
  private static final int LABEL = 33;
  private static final int NUMBER = 8;

  private final StringBuilder text = new StringBuilder();
  private final Team team;
  private final Shown shown;
  private final NumbersNext next;

  private NumbersTable(Figures figures) {
    this.team = figures.review().team();
    this.shown = Shown.of(team);
    this.next = new NumbersNext(figures.review(), figures.forecasts(), figures.questions());
  }

  /// Lines end in `\n`.
  public static String of(Figures figures) {
    var review = figures.review();
    var table = new NumbersTable(figures);
    table.heading(review);
    table.team(review.totals());
    figures.reps().forEach(table::rep);
    return table.text.toString();
  }

  private void heading(Review review) {
    line("", review.team().name().value(), review.week().toString(), "as of " + review.asOf());
    review.periodDays().ifPresent(days -> line("", label(review), days(days)));
    NewestWords.of(review).ifPresent(said -> line("", said));
  }

  private static String label(Review review) {
    return review.team().period().orElseThrow().label().value();
  }

  private static String days(PeriodDays days) {
    return days.elapsedDays() + " of " + days.workdays() + " workdays";
  }

  private void team(TeamTotals totals) {
    line("");
    row("Team", "actual", "goal", "of goal", "", "goal met by");
    totals.kpis().forEach(this::teamKpi);
    new QuotaLines(team).of(totals).forEach(said -> line("  ", said));
  }

  private void teamKpi(TeamKpi team) {
    row(
        Shown.label(team.kpi(), team.window()),
        team.actual(shown),
        goal(team.kpi(), team.goal()),
        team.ofGoal().text(Shown::percent),
        team.status().word(),
        team.judged() == 0 ? "" : team.metBy() + " of " + team.judged());
  }

  private void rep(RepNumbers rep) {
    line("");
    line(
        "",
        rep.rep().name().value(),
        rep.rep().role().map(Object::toString).orElse(""),
        "here " + Counted.of(rep.daysPresent(), "day"));
    row("", "actual", "goal", "of goal", "", "trend", "weeks met");
    rep.kpis().forEach(this::reading);
    rep.quarter().ifPresent(one -> new QuotaLines(team).of(one).forEach(said -> line("  ", said)));
    next.lines(rep).forEach(said -> line("  ", said));
  }

  private void reading(KpiReading reading) {
    String days = DaysHere.of(reading);
    row(
        Shown.label(reading.kpi(), reading.window()),
        shown.actual(reading),
        goal(reading.kpi(), reading.goal()),
        reading.ofGoal().text(Shown::percent),
        reading.status().word(),
        reading.trend().map(Trend::words).orElse(""),
        reading.streak() > 0 ? String.valueOf(reading.streak()) : "",
        days.isEmpty() ? reading.why().orElse("") : days);
  }

  private String goal(Kpi kpi, Optional<Goal> goal) {
    return goal.map(found -> shown.goal(kpi, found)).orElse("–");
  }

  private void row(String label, String... cells) {
    var row = new StringBuilder(Columns.padRight(label.isEmpty() ? "" : "  " + label, LABEL));
    for (String cell : cells) {
      row.append(' ').append(Columns.padLeft(cell, Math.max(NUMBER, Columns.width(cell))));
    }
    text.append(row.toString().stripTrailing()).append('\n');
  }

  private void line(String indent, String... parts) {
    var said = Stream.of(parts).filter(part -> !part.isEmpty());
    text.append(indent).append(said.collect(Collectors.joining(" · "))).append('\n');
  }
}

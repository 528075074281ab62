package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// What is known of one rep week by week: days present, values, goals in force.
public record RepWeeks(Team team, Rep rep, Workdays days, List<Adjustment> adjustments) {
  /// How many calendar weeks the trailing figures look back on.
  public static final int TRAILING = 13;

  /// `adjustments` are everybody's.
  static RepWeeks of(Team team, Rep rep, List<Adjustment> adjustments) {
    var own = new ArrayList<Adjustment>();
    for (var adjustment : adjustments) {
      if (adjustment.rep().equals(rep.id())) {
        own.add(adjustment);
      }
    }
    return new RepWeeks(team, rep, Workdays.of(team, rep), own);
  }

  /// The trailing 13 calendar weeks that end with `last`, the earliest first.
  public static List<Week> trailing(Week last) {
    return upTo(last, TRAILING);
  }

  /// `count` calendar weeks up to `last`, the earliest first.
  public static List<Week> upTo(Week last, int count) {
    var weeks = new ArrayList<Week>(count);
    for (int back = count - 1; back >= 0; back--) {
      weeks.add(last.plus(-back));
    }
    return weeks;
  }

  /// The file's value; for a ratio KPI `of` ÷ `over` × 100.
  Figure value(Kpi kpi, Week week) {
    var counts = parts(kpi, week);
    if (kpi.ratio().isEmpty()) {
      return Figure.of(rep.value(kpi.id(), week), "no value");
    }
    if (isNotApplicable(kpi, week)) {
      return Figure.absent(label(kpi.ratio().get().over()) + " is 0");
    }
    return counts
        .map(parts -> Figure.of(100 * parts.of() / parts.over()))
        .orElse(Figure.absent("no value"));
  }

  /// The two counts of a ratio KPI, where the file has both.
  Optional<RatioParts> parts(Kpi kpi, Week week) {
    if (kpi.ratio().isEmpty()) {
      return Optional.empty();
    }
    var of = rep.value(kpi.ratio().get().of(), week);
    var over = rep.value(kpi.ratio().get().over(), week);
    return of.isPresent() && over.isPresent()
        ? Optional.of(new RatioParts(of.getAsDouble() + 0.0, over.getAsDouble() + 0.0))
        : Optional.empty();
  }

  /// A ratio over nothing: absent, but not missing.
  boolean isNotApplicable(Kpi kpi, Week week) {
    return kpi.ratio().isPresent() && rep.value(kpi.ratio().get().over(), week).orElse(1) == 0;
  }

  /// The goal in force, for a whole week: the agreed adjustment that holds, else the rep's own
  /// goal, else the KPI's. Of several that hold it is the one that began last, and of those that
  /// began together the one that was agreed, or stands in the file, last.
  Optional<Goal> goal(Kpi kpi, Week week) {
    var adjusted = adjustment(kpi, week);
    if (adjusted.isPresent()) {
      return adjusted.map(Adjustment::goal);
    }
    var own = own(rep.goals().getOrDefault(kpi.id(), List.of()), week);
    return own.isPresent() ? own : kpi.goal();
  }

  /// The agreed change of the goal that is in force.
  Optional<Adjustment> adjustment(Kpi kpi, Week week) {
    Adjustment latest = null;
    for (var next : adjustments) {
      boolean holds = next.kpi().equals(kpi.id()) && next.holdsIn(week);
      latest = holds && (latest == null || !isOlder(next, latest)) ? next : latest;
    }
    return Optional.ofNullable(latest);
  }

  private static boolean isOlder(Adjustment one, Adjustment other) {
    int byStart = one.from().compareTo(other.from());
    return byStart != 0 ? byStart < 0 : one.agreed().isBefore(other.agreed());
  }

  private static Optional<Goal> own(List<GoalStep> steps, Week week) {
    GoalStep latest = null;
    for (var next : steps) {
      latest = next.holdsIn(week) && (latest == null || !isOlder(next, latest)) ? next : latest;
    }
    return Optional.ofNullable(latest).map(GoalStep::goal);
  }

  private static boolean isOlder(GoalStep one, GoalStep other) {
    return other.from().isPresent()
        && one.from().map(from -> from.isBefore(other.from().get())).orElse(true);
  }

  private String label(String kpi) {
    return team.kpi(kpi).map(found -> found.label().value()).orElse(kpi);
  }
}

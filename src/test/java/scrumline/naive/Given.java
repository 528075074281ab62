package scrumline.naive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// What the figures are computed from, and the days and values that are read off it directly.
record Given(Team team, LocalDate date, Week week, LocalDate asOf, List<Adjustment> agreed) {

  static Given of(Team team, LocalDate date, Optional<Week> asked, List<Adjustment> agreed) {
    var week = asked.isPresent() ? asked.get() : newest(team, Week.of(date.minusDays(7)));
    var asOf = team.asOf().isPresent() ? team.asOf().get() : week.monday().plusDays(4);
    if (team.period().isPresent()) {
      var period = team.period().get();
      if (asOf.isAfter(period.end())) {
        asOf = period.end();
      }
      if (asOf.isBefore(period.start())) {
        asOf = period.start();
      }
    }
    return new Given(team, date, week, asOf, agreed);
  }

  private static Week newest(Team team, Week last) {
    for (int back = 0; back < 13; back++) {
      for (var rep : team.reps()) {
        var numbers = rep.weeks().get(last.plus(-back));
        if (numbers != null && !numbers.values().isEmpty()) {
          return last.plus(-back);
        }
      }
    }
    return last;
  }

  Period period() {
    return team.period().orElseThrow();
  }

  boolean isWorkday(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return false;
    }
    return team.period().isEmpty() || !team.period().get().holidays().contains(day);
  }

  boolean isThere(Rep rep, LocalDate day) {
    if (!isWorkday(day)) {
      return false;
    }
    for (var absence : rep.absences()) {
      if (!day.isBefore(absence.from()) && !day.isAfter(absence.to())) {
        return false;
      }
    }
    return true;
  }

  /// Workdays from `first` to `last`, both included; a rep's own ones, or everybody's for null.
  int workdays(Rep rep, LocalDate first, LocalDate last) {
    int days = 0;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (rep == null ? isWorkday(day) : isThere(rep, day)) {
        days++;
      }
    }
    return days;
  }

  int daysPresent(Rep rep, Week in) {
    return workdays(rep, in.monday(), in.monday().plusDays(6));
  }

  /// The last `count` calendar weeks, the reviewed one last, before the latest `skipped`.
  List<Week> weeks(int count, int skipped) {
    var weeks = new ArrayList<Week>();
    for (int back = count - 1; back >= 0; back--) {
      weeks.add(week.plus(-back - skipped));
    }
    return weeks;
  }

  /// What the file has for a KPI, null for nothing; a ratio is not in the file.
  Double written(Rep rep, String kpi, Week in) {
    var numbers = rep.weeks().get(in);
    return numbers == null ? null : numbers.values().get(kpi);
  }

  /// A KPI's value in a week, null for none.
  Double value(Rep rep, Kpi kpi, Week in) {
    if (kpi.ratio().isEmpty()) {
      return written(rep, kpi.id(), in);
    }
    var of = written(rep, kpi.ratio().get().of(), in);
    var over = written(rep, kpi.ratio().get().over(), in);
    return of == null || over == null || over == 0 ? null : of / over * 100;
  }

  /// Sums of two values over the weeks that have both; null where none has.
  double[] sums(Rep rep, Kpi one, Kpi other, List<Week> weeks) {
    double[] sums = null;
    for (var week : weeks) {
      var first = value(rep, one, week);
      var second = value(rep, other, week);
      if (first != null && second != null) {
        sums = sums == null ? new double[2] : sums;
        sums[0] += first;
        sums[1] += second;
      }
    }
    return sums;
  }

  /// A ratio of nothing, whatever stands above the line.
  boolean isNotApplicable(Rep rep, Kpi kpi, Week in) {
    if (kpi.ratio().isEmpty()) {
      return false;
    }
    var over = written(rep, kpi.ratio().get().over(), in);
    return over != null && over == 0;
  }

  /// The goal that is in force in a week, null for none.
  Goal goal(Rep rep, Kpi kpi, Week in) {
    Adjustment latest = null;
    for (var one : agreed) {
      boolean mine = one.rep().equals(rep.id()) && one.kpi().equals(kpi.id());
      boolean over = one.until().isPresent() && one.until().get().isBefore(in);
      if (mine && !over && !one.from().isAfter(in)) {
        latest = latest == null || isLater(one, latest) ? one : latest;
      }
    }
    return latest != null ? latest.goal() : ownGoal(rep, kpi, in);
  }

  /// Of two that began together, the one that was agreed later; else the later in the list.
  private static boolean isLater(Adjustment one, Adjustment other) {
    return one.from().equals(other.from())
        ? !one.agreed().isBefore(other.agreed())
        : one.from().isAfter(other.from());
  }

  private Goal ownGoal(Rep rep, Kpi kpi, Week in) {
    Goal goal = kpi.goal().orElse(null);
    Week latest = null;
    for (var step : rep.goals().getOrDefault(kpi.id(), List.of())) {
      var from = step.from().orElse(new Week(LocalDate.of(1, 1, 1)));
      boolean over = step.until().isPresent() && step.until().get().isBefore(in);
      if (!over && !from.isAfter(in) && (latest == null || !from.isBefore(latest))) {
        latest = from;
        goal = step.goal();
      }
    }
    return goal;
  }
}

package scrumline.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import scrumline.team.Absence;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// The days that count: Monday to Friday less the period's holidays and, for a rep, less the days
/// on which they are away, those ahead too. The holidays count for weeks outside the period as
/// well; a team without a period has none.
public record Workdays(Set<LocalDate> holidays, List<Absence> absences) {
  /// Workdays of a week in which everybody is there and nothing is closed.
  public static final int FULL_WEEK = 5;

  public static Workdays of(Team team) {
    return new Workdays(holidaysOf(team), List.of());
  }

  public static Workdays of(Team team, Rep rep) {
    return new Workdays(holidaysOf(team), rep.absences());
  }

  public boolean include(LocalDate day) {
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || holidays.contains(day)) {
      return false;
    }
    for (var absence : absences) {
      if (absence.covers(day)) {
        return false;
      }
    }
    return true;
  }

  /// 0 to 5.
  public int in(Week week) {
    return between(week.monday(), week.friday());
  }

  /// Both ends included; 0 where `last` is before `first`.
  public int between(LocalDate first, LocalDate last) {
    int days = 0;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days += include(day) ? 1 : 0;
    }
    return days;
  }

  /// The day in whose evening `count` workdays from `first` on have passed; the day before `first`
  /// for none. There have to be so many.
  public LocalDate evening(LocalDate first, long count) {
    var day = first.minusDays(1);
    for (long left = count; left > 0; left -= include(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static Set<LocalDate> holidaysOf(Team team) {
    return team.period().<Set<LocalDate>>map(Period::holidays).orElse(Set.of());
  }
}

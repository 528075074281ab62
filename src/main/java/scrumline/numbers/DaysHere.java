package scrumline.numbers;

/// How long somebody was there, in words.
public final class DaysHere {
  private DaysHere() {}

  /// `here 3 of 5 days`.
  public static String of(int present, int workdays) {
    return "here " + present + " of " + workdays + " days";
  }

  /// A week in which nobody was to be there longer: `3-day week`.
  public static String shortWeek(int workdays) {
    return workdays + "-day week";
  }

  /// Why a goal is smaller than its weekly one: `here 2 of 5 days`, or `3-day week` where nobody
  /// was to be there longer. Empty for a whole goal.
  public static String of(KpiReading reading) {
    if (reading.goal().equals(reading.fullGoal())) {
      return "";
    }
    return reading.daysPresent() < reading.workdays() || reading.window() > 1
        ? of(reading.daysPresent(), reading.workdays())
        : shortWeek(reading.workdays());
  }
}

package scrumline.scrum;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import scrumline.numbers.Shown;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// Dates, times and agreements in the words that screens and documents share.
public final class Wording {
  private Wording() {}

  /// `Wed 25 Nov`.
  public static String day(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        + " "
        + dayOfMonth(date);
  }

  /// `25 Nov`.
  public static String dayOfMonth(LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return date.getDayOfMonth() + " " + month.substring(0, 3);
  }

  /// `Wed 25 Nov 2026`.
  public static String dayOfYear(LocalDate date) {
    return day(date) + " " + date.getYear();
  }

  /// `1:15`: minutes and seconds of a time, without its sign; parts of a second are dropped.
  public static String time(Duration time) {
    long seconds = time.abs().toSeconds();
    return seconds / 60 + ":" + twoDigits(seconds % 60);
  }

  /// `09:15`.
  public static String hour(LocalTime time) {
    return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
  }

  /// `computer slept`: why the program was not there for a while.
  public static String lapse(Lapse why) {
    return switch (why) {
      case SLEPT -> "computer slept";
      case CLOCK_CHANGED -> "the computer's clock was changed";
      case SLEPT_OR_CHANGED -> "the computer slept, or its clock was changed";
      case HELD_UP -> "the program was held up";
    };
  }

  /// `R`, `C`, `K`: what kind of agreement it is, in one letter.
  public static String letter(Agreement agreement) {
    return switch (agreement) {
      case Agreement.Resource _ -> "R";
      case Agreement.Commitment _ -> "C";
      case Agreement.KpiAdjustment _ -> "K";
    };
  }

  /// `done`, `moved to Fri 27 Nov`.
  public static String became(Became became) {
    return switch (became) {
      case Became.Settled(Outcome outcome) -> outcome(outcome);
      case Became.Moved(LocalDate due) -> "moved to " + day(due);
    };
  }

  public static String outcome(Outcome outcome) {
    return switch (outcome) {
      case DONE -> "done";
      case MISSED -> "not yet";
      case CARRIED -> "carried";
      case DROPPED -> "no longer needed";
    };
  }

  /// An agreement in one line. The goals of a KPI that `eyes` may not see are left out.
  public static String agreement(Agreement agreement, Team team, Eyes eyes) {
    return Brief.of(agreement, team, eyes).toString();
  }

  /// `Calls 120 → 100, W48–W49`.
  public static String adjustment(Adjustment adjustment, Team team, Eyes eyes) {
    return label(adjustment, team) + change(adjustment, team, eyes);
  }

  /// What the KPI that changes is called.
  static String label(Adjustment adjustment, Team team) {
    return team.kpi(adjustment.kpi()).map(kpi -> kpi.label().value()).orElse(adjustment.kpi());
  }

  /// ` 120 → 100, W48–W49`: what comes after the KPI's label.
  static String change(Adjustment adjustment, Team team, Eyes eyes) {
    var kpi = team.kpi(adjustment.kpi());
    if (kpi.isEmpty()) {
      return ", " + weeks(adjustment);
    }
    String goals =
        eyes.sees(kpi.get())
            ? before(adjustment, kpi.get(), team)
                + " → "
                + Shown.of(team).goal(kpi.get(), adjustment.goal())
            : "has another goal";
    return " " + goals + ", " + weeks(adjustment);
  }

  /// `120 → 100 from W48 (agreed 23 Nov)`.
  public static String goalChange(Adjustment adjustment, Kpi kpi, Team team) {
    String goals =
        before(adjustment, kpi, team) + " → " + Shown.of(team).goal(kpi, adjustment.goal());
    String weeks = adjustment.until().isPresent() ? ", " : " ";
    String agreed = " (agreed " + dayOfMonth(adjustment.agreed()) + ")";
    return goals + weeks + weeks(adjustment) + agreed;
  }

  /// The goal that an adjustment replaced.
  public static String before(Adjustment adjustment, Kpi kpi, Team team) {
    return Shown.of(team).goal(kpi, adjustment.goal().withValue(adjustment.before()));
  }

  /// `W48–W49`, `W48`, or `from W48` where no end was agreed.
  public static String weeks(Adjustment adjustment) {
    String from = adjustment.from().shortName();
    return adjustment
        .until()
        .map(until -> until.equals(adjustment.from()) ? from : from + "–" + until.shortName())
        .orElse("from " + from);
  }

  /// What `name` is called in the room, a rep's or not.
  public static String shortName(SafeText name, Team team) {
    return team.reps().stream()
        .filter(rep -> rep.name().equals(name))
        .findFirst()
        .map(rep -> team.shortName(rep).value())
        .orElseGet(() -> shortName(name));
  }

  /// What people are called in the room: the first word of a name.
  public static String shortName(SafeText name) {
    String full = name.value();
    int space = full.indexOf(' ');
    return space < 0 ? full : full.substring(0, space);
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}

package scrumline.numbers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Review;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;
import scrumline.numbers.SumsOfWeeks;
import scrumline.numbers.Workdays;
import scrumline.team.CountedLabel;
import scrumline.team.Kpi;

/// What the quota takes a week of a rep beside what they do, in one line for the manager.
public final class WeekWords {
  private static final double LEAST_TIMES = 0.80;
  private static final double MOST_TIMES = 1.50;

  private WeekWords() {}

  /// `to make quota: 2 deals, 9 quotes, 60 calls a week; now 1.1, 5, 52`, of the trailing 13 weeks.
  /// It is said where each is from 0.8 to 1.5 times what is done now: far more would shame, and far
  /// less would be an excuse.
  public static Optional<String> of(Review review, RepNumbers rep) {
    var asked =
        rep.quarter()
            .filter(quarter -> QuotaWords.of(review.team(), quarter).asksByTheWeek())
            .flatMap(_ -> rep.funnel())
            .map(FunnelReading::needed)
            .orElse(List.of());
    return asked.size() < 2 ? Optional.empty() : of(review.weeks(rep.rep()), review, said(asked));
  }

  /// Deals, what comes before them, and what it begins with.
  private static List<FunnelReading.Needed> said(List<FunnelReading.Needed> steps) {
    return steps.size() == 2
        ? steps.reversed()
        : List.of(steps.getLast(), steps.get(steps.size() - 2), steps.getFirst());
  }

  private static Optional<String> of(
      RepWeeks weeks, Review review, List<FunnelReading.Needed> steps) {
    var needs = new ArrayList<String>();
    var done = new ArrayList<String>();
    for (var step : steps) {
      var now = now(weeks, review, step.kpi());
      if (!isNear(step.perWeek(), now)) {
        return Optional.empty();
      }
      boolean isFirst = step.equals(steps.getFirst());
      double need = rounded(step.perWeek(), isFirst);
      needs.add(shown(need) + " " + CountedLabel.of(step.kpi().inSentence()).noun(need));
      done.add(shown(rounded(now, isFirst)));
    }
    String all = Shown.aWeek(String.join(", ", needs));
    return Optional.of("to make quota: " + all + "; now " + String.join(", ", done));
  }

  private static Figure now(RepWeeks weeks, Review review, Kpi kpi) {
    var last = RepWeeks.trailing(review.week());
    var sums = SumsOfWeeks.perDay(weeks, kpi, last);
    return sums.over().over(sums.under(), "no day present").times(Figure.of(Workdays.FULL_WEEK));
  }

  private static boolean isNear(Figure need, Figure now) {
    var times = need.over(now, "nothing done yet").value();
    double shown = times.isPresent() ? Rounding.to(2, times.getAsDouble()) : 0;
    return shown >= LEAST_TIMES && shown <= MOST_TIMES;
  }

  /// Deals with one decimal, since a week has few.
  private static double rounded(Figure figure, boolean isFirst) {
    return Rounding.to(isFirst ? 1 : 0, figure.value().orElse(0));
  }

  private static String shown(double value) {
    return value == Math.rint(value) ? Shown.count(value) : Shown.perDay(value);
  }
}

package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.GoalFit;
import scrumline.numbers.KpiReading;
import scrumline.numbers.QuotaAmount;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;
import scrumline.team.Listed;
import scrumline.team.OpenItem;
import scrumline.team.Period;
import scrumline.team.SafeText;
import scrumline.team.Unit;

/// A line about a rep that never becomes a question, because it is for a talk of two: for the
/// private view and the page before the scrum.
public record Aside(Topic topic, SafeText text) {
  private static final double NO_CHANCE = 5;
  private static final double LATE = 75;
  private static final int TRAVELLED = 2;
  private static final double EXACT = 10;
  private static final List<String> ORDINALS =
      List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /// What it is about.
  public enum Topic {
    DATA_MISSING,
    OUT_OF_REACH,
    GOAL_FIT,
    CARRIED
  }

  /// Where the forecast has the period end, in what the quota counts, and its chance of quota, 0 to
  // 1.
  public record Outlook(double end, double chance) {}

  /// In the order of the topics. `outlook` is empty while there is no forecast; `items` are the
  /// rep's that earlier scrums left open.
  public static List<Aside> of(
      Review review, RepNumbers rep, Optional<Outlook> outlook, List<OpenItem> items) {
    var shown = Shown.of(review.team());
    var all = new ArrayList<Aside>();
    missing(review, rep).ifPresent(all::add);
    outOfReach(review, rep, outlook).ifPresent(all::add);
    goalFit(review, rep, shown).ifPresent(all::add);
    items.stream()
        .filter(item -> item.carried() >= TRAVELLED)
        .forEach(item -> all.add(carried(item)));
    return List.copyOf(all);
  }

  /// Nobody who has no week at all yet is late with one.
  private static Optional<Aside> missing(Review review, RepNumbers rep) {
    var kpis =
        rep.rep().weeks().isEmpty()
            ? List.<SafeText>of()
            : rep.kpis().stream()
                .filter(KpiReading::missing)
                .map(one -> one.kpi().label())
                .toList();
    String said = "No value yet in " + review.week().shortName() + ": " + Listed.of(kpis) + ".";
    return kpis.isEmpty() ? Optional.empty() : Optional.of(aside(Topic.DATA_MISSING, said));
  }

  private static Optional<Aside> outOfReach(
      Review review, RepNumbers rep, Optional<Outlook> outlook) {
    double elapsed =
        rep.quarter()
            .map(quarter -> quarter.progress().days().elapsed())
            .flatMap(share -> share.value().stream().boxed().findFirst())
            .map(Rounding::percent)
            .orElse(0.0);
    String period = review.team().period().map(Period::label).orElse(SafeText.EMPTY).value();
    return outlook
        .filter(_ -> elapsed >= LATE && isAhead(review))
        .filter(known -> Rounding.percent(known.chance()) <= NO_CHANCE)
        .map(
            known ->
                aside(
                    Topic.OUT_OF_REACH,
                    "At this rate "
                        + period
                        + " ends near "
                        + new QuotaAmount(review.team()).whole(known.end())
                        + ". Talk about a good end, and the next start, alone."));
  }

  private static boolean isAhead(Review review) {
    return !review.hasEnded()
        && review.periodDays().filter(days -> days.daysLeft() > 0).isPresent();
  }

  /// One of them is talk enough, and what the whole team is asked about is no matter of one.
  private static Optional<Aside> goalFit(Review review, RepNumbers rep, Shown shown) {
    var asked = TeamQuestion.kpis(review);
    return review.goalFits(rep.rep()).stream()
        .filter(fit -> !asked.contains(fit.kpi().id()))
        .findFirst()
        .map(fit -> goalFit(fit, shown));
  }

  private static Aside goalFit(GoalFit fit, Shown shown) {
    String best = fit.best().isKnown() ? ", best four in a row " + best(fit, shown) : "";
    return aside(
        Topic.GOAL_FIT,
        "%s %s: met in %d of %d weeks%s. Is it the right number? Talk about it alone first."
            .formatted(
                fit.kpi().label(),
                shown.goal(fit.kpi(), fit.goal()),
                fit.met(),
                fit.weeks(),
                best));
  }

  private static String best(GoalFit fit, Shown shown) {
    Figure best = fit.best();
    boolean isExact = best.value().orElse(0) < EXACT && fit.kpi().unit() == Unit.COUNT;
    return best.text(value -> isExact ? Shown.perDay(value) : shown.value(fit.kpi(), value));
  }

  /// Carried twice, it is in its third week.
  private static Aside carried(OpenItem item) {
    int at = item.carried() - TRAVELLED;
    String week = at < ORDINALS.size() ? ORDINALS.get(at) + " week" : item.carried() + 1 + " weeks";
    return aside(Topic.CARRIED, item.text() + ": " + week + ". Shrink it, swap it or drop it?");
  }

  private static Aside aside(Topic topic, String text) {
    return new Aside(topic, SafeText.of(text));
  }
}

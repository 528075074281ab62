package scrumline.numbers;

import java.util.Optional;
import scrumline.team.CountedLabel;
import scrumline.team.Kpi;

/// A link of the funnel: its first step per day present (`from` is empty), or a rate of two steps;
/// over the last four calendar weeks and over the nine before. `count` is what the four weeks have
/// of `to`; `z` is how far the change lies from chance, below 0 for a fall (of the first step as of
/// its trend, of a rate as of two proportions).
public record FunnelLink(
    Optional<Kpi> from, Kpi to, Figure now, Figure before, Figure count, Figure z) {
  /// One-sided 2 %, since the largest of several links is looked at.
  private static final double BEYOND_CHANCE = -2.05;

  /// What a fall is called: `fewer calls`, `fewer quotes per 100 conversations`; of what has no
  /// plural `lower outreach`, `fewer demos for the same outreach`.
  public String inWords() {
    String fell = (isCountable(to) ? "fewer " : "lower ") + to.inSentence();
    return from.map(
            step -> fell + (isCountable(step) ? " per 100 " : " for the same ") + step.inSentence())
        .orElse(fell);
  }

  /// Whether it fell by more than chance makes of a link that does not change.
  boolean isBeyondChance() {
    return z.value().orElse(0) <= BEYOND_CHANCE;
  }

  /// What went down; 0 where it rose, absent where either side is not above 0.
  Figure fall() {
    boolean isAboveZero = now.value().orElse(0) > 0 && before.value().orElse(0) > 0;
    return isAboveZero
        ? now.with(before, (is, was) -> Math.max(0, -Math.log(is / was)))
        : Figure.absent("nothing to compare with");
  }

  private static boolean isCountable(Kpi kpi) {
    var words = CountedLabel.of(kpi.inSentence());
    return !words.oneDone().equals(words.manyDone());
  }
}

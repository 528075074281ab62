package scrumline.numbers;

import java.util.Optional;
import scrumline.team.Kpi;

/// A link of the funnel: its first step per day present (`from` is empty), or a rate of two steps;
/// over the last four calendar weeks and over the nine before. `count` is what the four weeks have
/// of `to`.
public record FunnelLink(Optional<Kpi> from, Kpi to, Figure now, Figure before, Figure count) {
  /// What a fall is called: `fewer calls`, `fewer quotes per 100 conversations`.
  public String inWords() {
    String fewer = "fewer " + to.inSentence();
    return from.map(step -> fewer + " per 100 " + step.inSentence()).orElse(fewer);
  }

  /// What went down; 0 where it rose, absent where either side is not above 0.
  Figure fall() {
    boolean isAboveZero = now.value().orElse(0) > 0 && before.value().orElse(0) > 0;
    return isAboveZero
        ? now.with(before, (is, was) -> Math.max(0, -Math.log(is / was)))
        : Figure.absent("nothing to compare with");
  }
}

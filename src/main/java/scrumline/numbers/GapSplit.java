package scrumline.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.team.Kpi;

/// Which link of the funnel explains that less comes out of it than before: a link's share is its
/// fall, max(0, −ln(now ÷ before)), ÷ the sum of all falls, so the shares (0 to 1) add up to 1.
/// `fell` is by how much less comes of the same days, all links together, 0 to 1. `shares` is
/// empty, with the reason in `why`, where nothing fell.
public record GapSplit(List<Share> shares, double fell, Optional<String> why) {
  private static final double NOTICED_PERCENT = 5;
  private static final double LEAST_COUNT = 10;
  private static final double NAMED_PERCENT = 40;
  private static final double AHEAD_OF_NEXT = 1.5;

  /// One link's part, 0 to 1.
  public record Share(FunnelReading.Link link, double share) {
    double percent() {
      return Rounding.percent(share);
    }
  }

  /// A link with a zero, or with fewer than 10 in its numerator in the four weeks, is left out.
  static GapSplit of(List<FunnelReading.Link> links) {
    var counted =
        links.stream()
            .filter(link -> link.fall().isKnown())
            .filter(link -> link.count().value().orElse(0) >= LEAST_COUNT)
            .toList();
    double falls = counted.stream().mapToDouble(GapSplit::fall).sum();
    if (counted.isEmpty() || !(falls > 0)) {
      return new GapSplit(
          List.of(), 0, Optional.of(counted.isEmpty() ? "too few to tell" : "nothing fell"));
    }
    var shares = new ArrayList<Share>();
    counted.forEach(link -> shares.add(new Share(link, fall(link) / falls)));
    return new GapSplit(List.copyOf(shares), 1 - Math.exp(-falls), Optional.empty());
  }

  /// The link that stands out: at least 40 % of the fall, and 1.5 times the next one (whole per
  /// cents).
  public Optional<FunnelReading.Link> named() {
    var largest =
        shares.stream().sorted(Comparator.comparingDouble(Share::percent).reversed()).toList();
    if (largest.isEmpty() || largest.getFirst().percent() < NAMED_PERCENT) {
      return Optional.empty();
    }
    double next = largest.size() > 1 ? largest.get(1).percent() : 0;
    return largest.getFirst().percent() >= AHEAD_OF_NEXT * next
        ? Optional.of(largest.getFirst().link())
        : Optional.empty();
  }

  /// The KPI whose own fall stands out, where that is the first step.
  public Optional<Kpi> namedInput() {
    return named().filter(link -> link.from().isEmpty()).map(FunnelReading.Link::to);
  }

  /// `mostly fewer calls`, `mostly fewer quotes from as many conversations`, `several things`;
  /// nothing where less than 5 % fell: that is said of no one.
  public Optional<String> words() {
    return Rounding.percent(fell) < NOTICED_PERCENT
        ? Optional.empty()
        : Optional.of(named().map(GapSplit::words).orElse("several things"));
  }

  private static String words(FunnelReading.Link link) {
    String fewer = "mostly fewer " + link.to().inSentence();
    return link.from().map(from -> fewer + " from as many " + from.inSentence()).orElse(fewer);
  }

  private static double fall(FunnelReading.Link link) {
    return link.fall().value().orElse(0);
  }
}

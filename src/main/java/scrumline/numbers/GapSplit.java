package scrumline.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which link of the funnel explains that less comes out of it than before: a link's share is its
/// fall, max(0, −ln(now ÷ before)), ÷ the sum of all falls, so the shares (0 to 1) add up to 1.
/// `shares` is empty, with the reason in `why`, where nothing fell.
///
/// What chance alone may have made is not talked about: a link has to stand out itself, since the
/// largest fall is far ahead of the others for a third of generated people who work as before.
public record GapSplit(List<Share> shares, Optional<String> why) {
  private static final double LEAST_COUNT = 10;
  private static final double NAMED_PERCENT = 40;
  private static final double AHEAD_OF_NEXT = 1.5;

  /// One link's part, 0 to 1.
  public record Share(FunnelLink link, double share) {
    double percent() {
      return Rounding.percent(share);
    }
  }

  /// A link with a zero, or with fewer than 10 in its numerator in the four weeks, is left out.
  static GapSplit of(List<FunnelLink> links) {
    var counted =
        links.stream()
            .filter(link -> link.fall().isKnown())
            .filter(link -> link.count().value().orElse(0) >= LEAST_COUNT)
            .toList();
    double falls = counted.stream().mapToDouble(GapSplit::fall).sum();
    if (counted.isEmpty() || !(falls > 0)) {
      return new GapSplit(
          List.of(), Optional.of(counted.isEmpty() ? "too few to tell" : "nothing fell"));
    }
    var shares = new ArrayList<Share>();
    counted.forEach(link -> shares.add(new Share(link, fall(link) / falls)));
    return new GapSplit(List.copyOf(shares), Optional.empty());
  }

  /// The link that fell most: at least 40 % of the fall, 1.5 times the next one (whole per cents),
  /// and beyond chance itself.
  public Optional<FunnelLink> named() {
    var largest =
        shares.stream().sorted(Comparator.comparingDouble(Share::percent).reversed()).toList();
    if (largest.isEmpty() || largest.getFirst().percent() < NAMED_PERCENT) {
      return Optional.empty();
    }
    double next = largest.size() > 1 ? largest.get(1).percent() : 0;
    return Optional.of(largest.getFirst())
        .filter(share -> share.percent() >= AHEAD_OF_NEXT * next)
        .map(Share::link)
        .filter(FunnelLink::isBeyondChance);
  }

  /// Whether any link fell beyond chance; of a fall where none did nothing is said.
  public boolean isNoticed() {
    return shares.stream().map(Share::link).anyMatch(FunnelLink::isBeyondChance);
  }

  /// `mostly fewer calls`, `mostly fewer quotes per 100 conversations`, or `several things fell`
  /// where other links than the largest fell beyond chance or the largest is not far ahead; nothing
  /// where it is not noticed.
  public Optional<String> words() {
    return !isNoticed()
        ? Optional.empty()
        : Optional.of(
            named().map(link -> "mostly " + link.inWords()).orElse("several things fell"));
  }

  private static double fall(FunnelLink link) {
    return link.fall().value().orElse(0);
  }
}

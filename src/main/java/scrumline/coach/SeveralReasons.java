package scrumline.coach;

import java.time.Duration;
import java.util.List;

/// Those of whom at least `least` facts ask for time, in the order in which they were given. It is
/// said of a third of those present at most, since of everybody it says nothing: where more have
/// two reasons, it takes three, and so on.
public record SeveralReasons(int least, List<Attention> who) {
  /// How much longer than its box such a turn may take: what the two others to each of them leave
  /// when they end a quarter of a minute early. A mark for the manager alone; every box that others
  /// see is equal, and what goes beyond it comes out of the time that was saved.
  public static final Duration EXTRA = Duration.ofSeconds(30);

  private static final int MORE_THAN_ONE = 2;
  private static final int ONE_OF = 3;

  public static SeveralReasons of(List<Attention> present) {
    int least = MORE_THAN_ONE;
    while (ONE_OF * with(least, present).size() > present.size()) {
      least++;
    }
    return new SeveralReasons(least, with(least, present));
  }

  /// `More than one reason`, `At least three reasons`.
  public String words() {
    return switch (least) {
      case MORE_THAN_ONE -> "More than one reason";
      case 3 -> "At least three reasons";
      case 4 -> "At least four reasons";
      default -> "At least " + least + " reasons";
    };
  }

  private static List<Attention> with(int reasons, List<Attention> present) {
    return present.stream().filter(one -> one.reasons().size() >= reasons).toList();
  }
}

package scrumline.coach;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import scrumline.numbers.Review;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Rep;

/// Those of whom at least `least` facts ask for time, in the order in which they were given. It is
/// said of a third of those present at most, since of everybody it says nothing: where more have
/// two reasons, it takes three, and so on.
public record SeveralReasons(int least, List<Attention> who) {
  /// How much longer than its box such a turn may take: what the two others to each of them leave
  /// when they end a quarter of a minute early. A mark for the manager alone; every box that others
  /// see is equal, and what goes beyond it comes out of the time that was saved.
  private static final Duration EXTRA = Duration.ofSeconds(30);

  private static final int MORE_THAN_ONE = 2;
  private static final int ONE_OF = 3;

  public static SeveralReasons of(List<Attention> present) {
    int least = MORE_THAN_ONE;
    while (ONE_OF * with(least, present).size() > present.size()) {
      least++;
    }
    return new SeveralReasons(least, with(least, present));
  }

  /// Among everybody who is present in a scrum; `chance` of making quota is asked by rep id.
  public static SeveralReasons in(
      Scrum scrum, Review review, Function<String, OptionalDouble> chance) {
    return of(
        scrum.queue().present().stream()
            .flatMap(id -> scrum.team().rep(id).stream())
            .map(rep -> Attention.of(review, rep, chance.apply(rep.id()), scrum.itemsOf(rep.id())))
            .toList());
  }

  public boolean has(Rep rep) {
    return who.stream().anyMatch(one -> one.numbers().rep().equals(rep));
  }

  /// `+0:30`.
  public static String extra() {
    return "+" + Wording.time(EXTRA);
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

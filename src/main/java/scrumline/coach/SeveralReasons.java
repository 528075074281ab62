package scrumline.coach;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import scrumline.numbers.Review;
import scrumline.scrum.Clock;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.scrum.Wording;
import scrumline.team.Rep;

/// Those of whom at least `least` facts ask for time, in the order in which they were given. It is
/// said of a third of those present at most, since of everybody it says nothing: where more have
/// two reasons, it takes three, and so on.
public record SeveralReasons(int least, List<Attention> who) {
  private static final Duration MOST = Duration.ofSeconds(30);
  private static final long STEP = 5;

  private static final int MORE_THAN_ONE = 2;
  private static final int ONE_OF = 3;

  public static SeveralReasons of(List<Attention> present) {
    int least = MORE_THAN_ONE;
    while (ONE_OF * with(least, present).size() > present.size()) {
      least++;
    }
    return new SeveralReasons(least, with(least, present));
  }

  /// Among everybody who is present in a scrum, in the order of the file; `chance` of making quota
  /// is asked by rep id.
  public static SeveralReasons in(
      Scrum scrum, Review review, Function<String, OptionalDouble> chance) {
    var here = Set.copyOf(scrum.queue().present());
    var present = scrum.team().reps().stream().filter(rep -> here.contains(rep.id())).toList();
    return of(Attention.of(review, present, chance, LeftOpen.items(scrum)));
  }

  public boolean has(Rep rep) {
    return who.stream().anyMatch(one -> one.numbers().rep().id().equals(rep.id()));
  }

  /// How much longer than its box such a turn may take, `+0:30`: half of it in steps of 5 s, half a
  /// minute at most. To each of these turns there are two others, so that it is there when those
  /// end a little early. A mark for the manager alone: every box is as long as the others, and what
  /// goes beyond it comes out of the time that was saved.
  public static String extra(Scrum scrum) {
    var box =
        scrum.slots().stream()
            .filter(Slot::isTurn)
            .findFirst()
            .map(turn -> Clock.planned(scrum, turn))
            .orElse(Duration.ZERO);
    var half = Duration.ofSeconds(box.toSeconds() / 2 / STEP * STEP);
    return "+" + Wording.time(half.compareTo(MOST) < 0 ? half : MOST);
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

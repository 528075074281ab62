package scrumline.scrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// In which order the reps have their turns on a day.
public final class Turns {
  private Turns() {}

  /// Rep ids: as in the file; or rotated by the number of the ISO week, so that nobody is always
  /// last; or shuffled with `seed`, the same seed giving the same order for ever.
  public static List<String> order(Team team, LocalDate date, long seed) {
    var order = new ArrayList<>(team.reps().stream().map(Rep::id).toList());
    switch (team.agenda().order()) {
      case FILE -> {}
      case ROTATE -> Collections.rotate(order, -Week.of(date).number());
      case RANDOM -> shuffle(order, seed);
    }
    return List.copyOf(order);
  }

  /// How the order of an opening came about: `rotate weekly`, `as in the file`, or `shuffled, seed
  /// 1234`.
  public static String told(Opening opening) {
    return switch (opening.team().agenda().order()) {
      case FILE -> "as in the file";
      case ROTATE -> "rotate weekly";
      case RANDOM ->
          opening.seed().isPresent() ? "shuffled, seed " + opening.seed().getAsLong() : "shuffled";
    };
  }

  private static void shuffle(List<String> order, long seed) {
    var random = new SplittableRandom(seed);
    for (int last = order.size() - 1; last > 0; last--) {
      Collections.swap(order, last, random.nextInt(last + 1));
    }
  }
}

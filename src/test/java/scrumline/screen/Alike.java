package scrumline.screen;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The screens that look the same in both views: at most two lines of their pictures differ, the
/// tag of the view and its inks. The album keeps the team's picture of them and drops the
/// manager's.
final class Alike {
  static final int LINES = 2;

  /// A screen and the sizes in which it is alike.
  private static final String TABLE =
      """
      after-call         60x20 100x30 160x50
      blank              80x24
      closed             60x20 80x24 100x30 160x50
      jump               60x20 80x24 100x30 160x50
      jump-typed         80x24
      leave              60x20 80x24 100x30 160x50
      leave-not-saved    80x24
      lobby              60x20 80x24 100x30 160x50
      lobby-away         80x24
      lobby-of-sixteen   60x20 100x30
      lobby-start        60x20 80x24 100x30 160x50
      lobby-start-passed 80x24
      not-saved-what     60x20 80x24 100x30 160x50
      people             60x20 100x30 160x50
      resume             60x20 80x24 100x30 160x50
      small              40x10
      small-leave        40x10
      wrap-up            60x20 100x30 160x50
      wrap-up-apart      60x20 100x30 160x50
      """;

  /// As `lobby-80x24`.
  static final Set<String> SCREENS =
      TABLE.lines().flatMap(Alike::screens).collect(toCollection(TreeSet::new));

  private Alike() {}

  static boolean isKept(Shots.Shot shot) {
    return !(SCREENS.contains(shot.screen()) && shot.name().contains("-manager-"));
  }

  private static Stream<String> screens(String row) {
    var cells = row.split(" +");
    return Arrays.stream(cells).skip(1).map(size -> cells[0] + "-" + size);
  }
}

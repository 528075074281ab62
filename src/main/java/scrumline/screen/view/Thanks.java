package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Listed;
import scrumline.team.SafeText;

/// Thanks to everybody whose numbers are in: the names of those, and of nobody else.
public final class Thanks {
  private Thanks() {}

  /// Beside `heading`, in at most `rows` rows: those that have no room are counted. Nothing where
  /// there is nobody to thank.
  public static Block of(Scene scene, Line heading, int rows) {
    var names = names(scene);
    if (names.isEmpty()) {
      return Block.EMPTY;
    }
    boolean everybody = names.size() == scene.scrum().team().reps().size();
    var block = words(scene, heading, everybody ? "everybody" : Listed.of(names));
    int most = rows * scene.columns() / 2;
    for (int kept = Math.min(most, names.size() - 1); block.height() > rows && kept > 0; kept--) {
      var shown = new ArrayList<>(names.subList(0, kept));
      shown.add(SafeText.of((names.size() - kept) + " more"));
      block = words(scene, heading, Listed.of(shown));
    }
    return block;
  }

  private static List<SafeText> names(Scene scene) {
    var names = new ArrayList<SafeText>();
    var shortNames = scene.scrum().team().shortNames();
    for (var rep : scene.scrum().team().reps()) {
      if (scene.review().rep(rep).onTime()) {
        names.add(shortNames.get(rep.id()));
      }
    }
    return names;
  }

  private static Block words(Scene scene, Line heading, String who) {
    var thanks = SafeText.of(who + ", for having the numbers in");
    return Flow.text(heading, heading.width(), Ink.PLAIN, thanks, scene.columns());
  }
}

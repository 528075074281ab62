package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.RepNumbers;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Listed;
import scrumline.team.SafeText;
import scrumline.team.Sight;

/// Thanks for the numbers that are in. Everybody reads how many have theirs; whose are still to
/// come is for the manager alone, because naming seven of eight exposes the eighth.
public final class Thanks {
  private Thanks() {}

  /// Beside `heading`, in at most `rows` rows: names that have no room are counted. Nothing where
  /// there is nobody to thank, or where the file ends with an earlier week, which is said instead.
  public static Block of(Scene scene, Line heading, int rows) {
    var late = late(scene);
    int all = scene.scrum().team().reps().size();
    boolean isForManager = scene.sees(Sight.PRIVATE);
    boolean isBehind = scene.review().isBehind();
    if (all == 0 || isBehind || (late.size() == all && !isForManager)) {
      return Block.EMPTY;
    }
    String thanks = thanks(all - late.size(), all);
    if (late.isEmpty() || !isForManager) {
      return words(scene, heading, thanks);
    }
    return naming(scene, heading, thanks + " Still to come: ", late, rows);
  }

  private static List<SafeText> late(Scene scene) {
    var shortNames = scene.scrum().team().shortNames();
    return scene.review().reps().stream()
        .filter(rep -> !rep.onTime())
        .map(RepNumbers::rep)
        .map(rep -> shortNames.get(rep.id()))
        .toList();
  }

  private static String thanks(int in, int all) {
    if (in == 0) {
      return "No numbers of the week are in yet.";
    }
    return in == all
        ? "Thank you, everybody: all numbers are in."
        : "Thank you: " + in + " of " + all + " have their numbers in.";
  }

  private static Block naming(
      Scene scene, Line heading, String thanks, List<SafeText> names, int rows) {
    var block = words(scene, heading, thanks + Listed.of(names));
    int most = rows * scene.columns() / 2;
    for (int kept = Math.min(most, names.size() - 1); block.height() > rows && kept > 0; kept--) {
      var shown = new ArrayList<>(names.subList(0, kept));
      shown.add(SafeText.of((names.size() - kept) + " more"));
      block = words(scene, heading, thanks + Listed.of(shown));
    }
    return block;
  }

  private static Block words(Scene scene, Line heading, String words) {
    var thanks = SafeText.of(words);
    return Flow.text(heading, heading.width(), Ink.PLAIN, thanks, scene.columns());
  }
}

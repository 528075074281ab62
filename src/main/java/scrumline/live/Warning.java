package scrumline.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scrumline.files.Lock;

/// What a person must know before a scrum: one sentence, and how much depends on it. It names
/// nobody, because the lobby is seen by all.
public record Warning(Weight weight, String sentence) {
  /// The weightiest first.
  public enum Weight {
    /// Something that was agreed does not come back by itself.
    MISSING,
    /// What comes back may not be all, or may be in another order than it was said.
    UNSURE,
    /// Something in the logs is odd, and nothing depends on it.
    ODD,
    /// Whose logs these are, and whose items.
    TEAM
  }

  /// What the disk under the logs cannot do, told when it is first used for them.
  static List<Warning> also(Lock lock, List<Warning> others) {
    var all = new ArrayList<>(others);
    if (!lock.isSureOfNames()) {
      String sentence = "This disk cannot confirm new files. Wait some seconds after the first ✓.";
      all.add(new Warning(Weight.ODD, sentence));
    }
    return sorted(all);
  }

  static List<Warning> sorted(List<Warning> all) {
    return all.stream().sorted(Comparator.comparing(Warning::weight)).toList();
  }

  /// Whether it is about the logs, and not about the team file.
  public boolean isOfTheLogs() {
    return weight != Weight.TEAM;
  }
}

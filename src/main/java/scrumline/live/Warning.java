package scrumline.live;

import java.util.Comparator;
import java.util.List;

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

  static List<Warning> sorted(List<Warning> all) {
    return all.stream().sorted(Comparator.comparing(Warning::weight)).toList();
  }

  /// Whether it is about the logs, and not about the team file.
  public boolean isOfTheLogs() {
    return weight != Weight.TEAM;
  }
}

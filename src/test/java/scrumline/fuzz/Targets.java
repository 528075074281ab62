package scrumline.fuzz;

import java.util.List;
import scrumline.journal.FuzzedJournal;

/// All that is fuzzed: whatever reads bytes from outside, and whatever writes text from outside
/// where a sign could mean something.
final class Targets {
  private static final String TEXTS = "text";

  static final List<Target> ALL =
      List.of(
          new Target("team-file", "team-file", TeamFiles::take),
          new Target("deals", "deals", Deals::take),
          new Target("journal", "journal", FuzzedJournal::take),
          new Target("text", TEXTS, Texts::take),
          new Target("log", TEXTS, Logs::take),
          new Target("numbers", TEXTS, Numbers::take));

  private Targets() {}

  static Target named(String name) {
    return ALL.stream().filter(target -> target.name().equals(name)).findFirst().orElseThrow();
  }
}

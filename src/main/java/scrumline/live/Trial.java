package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How the last try goes, or went, that somebody wanted of what is not saved. No sentence has a
/// path: windows are shared.
sealed interface Trial {
  Trial NONE = new None();

  /// Nobody wanted any, or it helped.
  record None() implements Trial {}

  record UnderWay(Where where, Instant since) implements Trial {}

  record Failed(String sentence, Instant at) implements Trial {}

  /// Where it is tried: in the folders that the program takes by itself, or in the one that it was
  /// started in.
  enum Where {
    ANYWHERE("Trying again …", "Still waiting for the disk; the scrum goes on."),
    HERE(
        "Trying in the folder that you started in …",
        "Still waiting for the folder; the scrum goes on.");

    private final String trying;
    private final String waiting;

    Where(String trying, String waiting) {
      this.trying = trying;
      this.waiting = waiting;
    }
  }

  /// After so long a time it is said that the disk has not answered.
  Duration LONG = Duration.ofSeconds(5);

  /// So long a sentence stands at the bottom of a window, where the names of keys are otherwise.
  Duration SHOWN = Duration.ofSeconds(10);

  /// What is said of it as long as nothing is saved.
  default Optional<String> words(Instant now) {
    return switch (this) {
      case None _ -> Optional.empty();
      case UnderWay(Where where, Instant since) ->
          Optional.of(now.isBefore(since.plus(LONG)) ? where.trying : where.waiting);
      case Failed(String sentence, _) -> Optional.of(sentence);
    };
  }

  /// The disk has mended itself: a try that failed is over, and the answer to one that is under way
  /// is still to come.
  default Trial afterSaving() {
    return switch (this) {
      case None _, Failed _ -> NONE;
      case UnderWay now -> now;
    };
  }

  /// The same at the bottom of a window, where it gives way to the names of the keys.
  default Optional<String> standing(Instant now) {
    return words(now).filter(_ -> now.isBefore(until()));
  }

  /// When something else is to be said of it; absent where nothing changes by itself any more.
  default Optional<Instant> changesAt(Instant now) {
    return switch (this) {
      case UnderWay(_, Instant since) when now.isBefore(since.plus(LONG)) ->
          Optional.of(since.plus(LONG));
      case None _, UnderWay _, Failed _ -> Optional.of(until()).filter(now::isBefore);
    };
  }

  private Instant until() {
    return switch (this) {
      case None _ -> Instant.MIN;
      case UnderWay(_, Instant since) -> since.plus(LONG).plus(SHOWN);
      case Failed(_, Instant at) -> at.plus(SHOWN);
    };
  }
}

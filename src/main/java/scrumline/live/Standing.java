package scrumline.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.team.Audience;

/// That the journal goes on in another file, which is said for a while, whatever is typed
/// meanwhile. `home` is the folder of the logs.
record Standing(Path file, Path home, Instant until) {
  private static final Duration LONG = Duration.ofSeconds(10);

  static Standing since(Instant now, Path file, Path home) {
    return new Standing(file, home, now.plus(LONG));
  }

  /// A path is for the private view alone.
  Optional<String> at(Instant now, Audience view) {
    return now.isBefore(until) ? Optional.of(words(view)) : Optional.empty();
  }

  private String words(Audience view) {
    var folder = file.getParent();
    if (home.equals(folder)) {
      return "The log goes on in a new file; nothing is lost.";
    }
    return switch (view) {
      case TEAM -> "The log goes on in another folder: scrumline info tells where.";
      case MANAGER -> "The log goes on in " + folder;
    };
  }
}

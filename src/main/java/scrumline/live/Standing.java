package scrumline.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.team.Audience;

/// That the journal goes on in another file, which is said for a while, whatever is typed
/// meanwhile. `home` is the folder of the logs.
record Standing(Message.Moved to, Path home, Instant until) {
  private static final Duration LONG = Duration.ofSeconds(10);

  static Standing since(Instant now, Message.Moved to, Path home) {
    return new Standing(to, home, now.plus(LONG));
  }

  /// When it is not said any more.
  Optional<Instant> changesAt(Instant now) {
    return Optional.of(until).filter(now::isBefore);
  }

  /// A path is for the private view alone.
  Optional<String> at(Instant now, Audience view) {
    return now.isBefore(until) ? Optional.of(words(view)) : Optional.empty();
  }

  private String words(Audience view) {
    var folder = to.file().getParent();
    if (home.equals(folder)) {
      return "The log goes on in a new file; nothing is lost.";
    }
    if (view == Audience.MANAGER) {
      return "The log goes on in " + folder;
    }
    return to.isFound()
        ? "The log goes on in another folder: scrumline info tells where."
        : "The log goes on in another folder, which is told when you leave.";
  }
}

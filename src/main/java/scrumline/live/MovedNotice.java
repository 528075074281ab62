package scrumline.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// That the journal goes on in another file, which is said for a while, whatever is typed
/// meanwhile. `home` is the folder of the logs.
record MovedNotice(Message.Moved to, Path home, Instant until) {
  private static final Duration LONG = Duration.ofSeconds(10);

  static MovedNotice since(Instant now, Message.Moved to, Path home) {
    return new MovedNotice(to, home, now.plus(LONG));
  }

  /// When it is not said any more.
  Optional<Instant> changesAt(Instant now) {
    return Optional.of(until).filter(now::isBefore);
  }

  /// Without a path: nobody asked for one, and the next who looks may be another.
  Optional<String> at(Instant now) {
    return now.isBefore(until) ? Optional.of(words()) : Optional.empty();
  }

  private String words() {
    var folder = to.file().getParent();
    if (home.equals(folder)) {
      return "The log goes on in a new file; nothing is lost.";
    }
    return to.isFound()
        ? "The log goes on in another folder: scrumline info tells where."
        : "The log goes on in another folder, which is told when you leave.";
  }
}

package scrumline.live;

import java.io.IOException;
import java.util.function.Consumer;
import scrumline.journal.Archive;
import scrumline.scrum.Scrum;

/// Which window has a team's logs, after this one has asked for them.
public sealed interface Opened {
  /// This one has them, and writes.
  record Here(Logbook logbook) implements Opened {}

  /// Another one has them; `lobby` is the scrum as it would begin here.
  record Elsewhere(Archive archive, Scrum lobby) implements Opened {}

  /// Opens them, or finds them open. Waits for the disk.
  static Opened of(Archive archive, NewScrum fresh, Time time, Consumer<Message> to)
      throws IOException {
    var logbook = Logbook.open(archive, fresh, time, to);
    return logbook.isPresent()
        ? new Here(logbook.get())
        : new Elsewhere(archive, fresh.open(archive, time.now()));
  }
}

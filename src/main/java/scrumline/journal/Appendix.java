package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.files.Explained;
import scrumline.files.Temporary;
import scrumline.scrum.Event;

/// Events that are added to a journal outside of its scrum.
final class Appendix implements Journal.Listener {
  private static final Duration LONGEST_SAVE = Duration.ofSeconds(20);

  private volatile IOException why = new Explained("the disk does not answer");

  private Appendix() {}

  /// Returns when they are on the disk. `lastSeen` is when the scrum's program last ran.
  static void add(
      Stored to,
      Instant now,
      Instant lastSeen,
      List<Event> events,
      Function<Journal.Listener, Journal> resume)
      throws IOException {
    var told = new Appendix();
    var journal = resume.apply(told);
    long seq = journal.begun().seq();
    if (wasInterrupted(to)) {
      // What ran when the program ended must not run on until now.
      journal.append(++seq, new Event.Continued(now, lastSeen));
    }
    for (var event : events) {
      journal.append(++seq, event);
    }
    if (!journal.close(LONGEST_SAVE)) {
      throw told.why;
    }
  }

  private static boolean wasInterrupted(Stored to) {
    return switch (to.scrum().orElseThrow().talk().state()) {
      case RUNNING, PAUSED -> true;
      case LOBBY, OVER -> false;
    };
  }

  @Override
  public void saved(long seq) {}

  @Override
  public void held(long seq, Path file) {
    String where = Temporary.name(file);
    why = new Explained("it is only in " + where + ", which a restart of the computer empties");
  }

  @Override
  public void moved(Path file, boolean isFound) {}

  @Override
  public void lost() {}

  @Override
  public void tried(Optional<String> refusal) {}

  @Override
  public void failed(long seq, IOException because) {
    why = because;
  }
}

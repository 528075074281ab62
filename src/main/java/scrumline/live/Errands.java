package scrumline.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import scrumline.export.Format;
import scrumline.files.Disk;
import scrumline.files.Publish;
import scrumline.files.Reason;
import scrumline.scrum.Scrum;

/// What waits for the disk and is not the journal: one thing after the other, on a thread of its
/// own, so that the window is drawn meanwhile. The answer comes as a message. `here` is the folder
/// that the program was started in.
final class Errands {
  private final Disk disk;
  private final Path here;
  private final Consumer<Message> to;
  private @Nullable ExecutorService worker;

  Errands(Disk disk, Path here, Consumer<Message> to) {
    this.disk = disk;
    this.here = here;
    this.to = to;
  }

  Path here() {
    return here;
  }

  void run(Supplier<Message> errand) {
    worker().execute(() -> to.accept(answer(errand)));
  }

  /// Writes the meeting log for the team, and says where, or why not; a window that others see has
  /// no path in it.
  void export(Scrum now) {
    run(() -> new Message.Wrote(exported(now)));
  }

  private String exported(Scrum now) {
    String name = "scrum-" + now.opening().date() + "." + Format.LOG.getFirst().word();
    byte[] text = Format.forTeam(now).getBytes(StandardCharsets.UTF_8);
    try {
      var written = Publish.publish(disk, here.resolve(name), text, false);
      return "Wrote " + written.getFileName() + " in the folder that you started in.";
    } catch (IOException failed) {
      return "The log could not be written here: " + Reason.brief(failed) + ".";
    }
  }

  /// Waits until all is done, no longer than `atMost`.
  void end(Duration atMost) {
    var begun = worker;
    if (begun != null) {
      begun.shutdown();
      await(begun, atMost);
    }
  }

  private static void await(ExecutorService ending, Duration atMost) {
    try {
      if (!ending.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        ending.shutdownNow();
      }
    } catch (InterruptedException endsSooner) {
      Thread.currentThread().interrupt();
    }
  }

  private static Message answer(Supplier<Message> errand) {
    try {
      return errand.get();
    } catch (RuntimeException | Error bug) {
      return new Message.Broke(bug);
    }
  }

  private ExecutorService worker() {
    var before = worker;
    if (before != null) {
      return before;
    }
    var made = Executors.newSingleThreadExecutor(Errands::thread);
    worker = made;
    return made;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "errands");
    thread.setDaemon(true);
    return thread;
  }
}

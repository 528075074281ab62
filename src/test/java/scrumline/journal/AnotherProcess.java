package scrumline.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import scrumline.files.Claim;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Event;

/// A second Scrumline: writes a journal, gives signs of life, says what is saved, and ends when
/// nobody listens.
final class AnotherProcess {
  private AnotherProcess() {}

  public static void main(String[] args) throws IOException {
    var archive = Archive.of(Disk.local(), Path.of(args[0]), List.of(), Kinds.TEAM);
    var lock = Lock.take(archive.folder()).orElseThrow();
    var told = new Acknowledged();
    var journal =
        archive.begin(lock, () -> Kinds.HEADER, Kinds.opened(Kinds.DATE, 1), () -> 0, told);
    for (long seq = 2; !System.out.checkError(); seq++) {
      told.awaitSaved(seq - 1);
      lock.sign(Optional.of(Kinds.at(seq)));
      System.out.println(seq - 1);
      journal.append(seq, new Event.Paused(Kinds.at(seq)));
    }
  }

  /// Starts one with the umask that lets everybody do everything.
  static Process start(Path logs) throws IOException {
    return start(AnotherProcess.class, logs);
  }

  static Process start(Class<?> main, Path logs) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String run =
        "umask 000; exec \"$0\" -Xshare:auto -XX:TieredStopAtLevel=1 -cp \"$1\" \"$2\" \"$3\"";
    return new ProcessBuilder(
            "sh",
            "-c",
            run,
            java,
            System.getProperty("java.class.path"),
            main.getName(),
            logs.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// Returns when it does nothing any more; where the system does not tell, when it was told to.
  static void stop(Process process) throws IOException, InterruptedException {
    String pid = String.valueOf(process.pid());
    new ProcessBuilder("kill", "-STOP", pid).start().waitFor();
    var threads = Path.of("/proc", pid, "task");
    while (Files.isDirectory(threads) && isRunning(threads)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static boolean isRunning(Path threads) {
    try (var each = Files.newDirectoryStream(threads)) {
      for (var thread : each) {
        if (!Files.readString(thread.resolve("stat")).contains(") T ")) {
          return true;
        }
      }
      return false;
    } catch (IOException aThreadThatEnds) {
      return true;
    }
  }

  /// Another program that looks whether a file is written.
  static final class LookAtFile {
    private LookAtFile() {}

    public static void main(String[] args) throws IOException {
      System.out.println(Disk.local().isWritten(Path.of(args[0])));
    }
  }

  /// Another program that is stopped in the middle of a look at a lock, until nobody listens.
  static final class LongLook {
    private LongLook() {}

    public static void main(String[] args) throws IOException {
      var file = Path.of(args[0], "northline-west", ".lock");
      try (var channel = FileChannel.open(file, StandardOpenOption.READ);
          var lock = channel.tryLock(Claim.MARK, 1, true)) {
        System.out.println(lock.isValid());
        System.in.read();
      }
    }
  }
}

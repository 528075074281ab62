package scrumline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// A clock that the built program alone has, and that jumps when a test says so. The program may be
/// killed at any time: nothing else shares the clock with it, so nothing else waits for one that
/// died holding it.
final class FalseClock implements AutoCloseable {
  /// A Monday on which the scrum of the sample team can begin: its figures are as of the Friday.
  static final Instant START = Instant.parse("2026-11-23T17:00:00Z");

  private static final Path LIBRARY =
      Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
  private static final Path SHARED_MEMORY = Path.of("/dev/shm");

  /// The JVM keeps the number of the script that starts it.
  private static final String JAVA =
      "#!/bin/sh\necho $$ >>'%s'\nLD_PRELOAD='%s' exec '%%s' \"$@\"\n";

  private final Path file;
  private final Path started;
  private final Image image;
  private Instant shown = START;

  /// In a folder of its own.
  FalseClock(Path folder) throws IOException {
    file = Files.createDirectories(folder).resolve("clock");
    started = folder.resolve("started");
    image = Image.built().startedBy(JAVA.formatted(started, LIBRARY), folder.resolve("image"));
    shows(shown);
  }

  /// Whether this machine has the library that gives a program another clock.
  static boolean isToBeHad() {
    return Files.exists(LIBRARY);
  }

  Image image() {
    return image;
  }

  Instant shown() {
    return shown;
  }

  /// From now on the clock goes on from there, also of a program that runs. The library ends a
  /// program that finds half a time in the file.
  FalseClock shows(Instant time) throws IOException {
    var whole = file.resolveSibling("clock.new");
    Files.writeString(whole, "%+d\n".formatted(Duration.between(Instant.now(), time).toSeconds()));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    shown = time;
    return this;
  }

  Map<String, String> environment() {
    // Waiting for the monotonic clock would never wait, and the times of files are as they are: by
    // them the start-up cache is known.
    return Map.of(
        "FAKETIME_TIMESTAMP_FILE", file.toString(),
        "FAKETIME_NO_CACHE", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        "FAKETIME_FORCE_MONOTONIC_FIX", "0",
        "NO_FAKE_STAT", "1",
        "FAKETIME_ONLY_CMDS", "java");
  }

  /// Takes away what the library leaves behind of a program that was killed, and the links to the
  /// built image.
  @Override
  public void close() throws IOException {
    if (Files.exists(started)) {
      for (var id : Files.readAllLines(started)) {
        Files.deleteIfExists(SHARED_MEMORY.resolve("faketime_shm_" + id));
        Files.deleteIfExists(SHARED_MEMORY.resolve("sem.faketime_sem_" + id));
      }
    }
    try (var all = Files.list(image.folder())) {
      for (var link : all.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }
}

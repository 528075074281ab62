package scrumline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The clocks of this computer. The monotonic one stands still while it sleeps (on Linux and macOS;
/// where it goes on, a sleep is a wake-up that comes late). Linux also tells the time since it was
/// started, with its sleep in it.
final class ComputerTime implements Time {
  private static final Path UPTIME = Path.of("/proc/uptime");

  private final long start = System.nanoTime();
  private volatile Instant began = Instant.now();
  private volatile Optional<Duration> sleptBefore = sleptFromAnywhere();

  @Override
  public Instant now() {
    return began.plus(monotonic());
  }

  @Override
  public Instant wall() {
    return Instant.now();
  }

  @Override
  public void followWall() {
    began = wall().minus(monotonic());
    sleptBefore = sleptFromAnywhere();
  }

  @Override
  public Duration monotonic() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public Optional<Duration> slept() {
    return sleptFromAnywhere()
        .flatMap(now -> sleptBefore.map(now::minus))
        .map(time -> time.isNegative() ? Duration.ZERO : time);
  }

  /// Only the difference of two answers says something.
  private Optional<Duration> sleptFromAnywhere() {
    try {
      String text = Files.readString(UPTIME);
      double seconds = Double.parseDouble(text.substring(0, text.indexOf(' ')));
      return Optional.of(Duration.ofMillis((long) (seconds * 1000)).minus(monotonic()));
    } catch (IOException | RuntimeException elsewhere) {
      return Optional.empty();
    }
  }
}

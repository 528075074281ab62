package scrumline.app;

import java.time.Duration;
import java.time.Instant;

/// The only clock of the program. Instants of one run never go back: the wall clock is read once,
/// and what is added is monotonic.
interface Time {
  Instant now();

  static Time ofThisComputer() {
    var began = Instant.now();
    long start = System.nanoTime();
    return () -> began.plus(Duration.ofNanos(System.nanoTime() - start));
  }
}

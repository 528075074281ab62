package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The only clock of the program. What is added to it is monotonic, so that nothing that is set by
/// somebody else, or by the network, changes what a turn took; it jumps only when it is told to
/// follow the wall clock.
public interface Time {
  Instant now();

  /// What the clock on the wall says, which can jump.
  default Instant wall() {
    return now();
  }

  /// From here on, now is what the wall clock says.
  default void followWall() {}

  /// Counts on through every jump, from anywhere.
  default Duration monotonic() {
    return Duration.ofMillis(now().toEpochMilli());
  }

  /// How long the computer slept since now last was what the wall clock says, where it tells.
  default Optional<Duration> slept() {
    return Optional.empty();
  }

  static Time ofThisComputer() {
    return new ComputerTime();
  }
}

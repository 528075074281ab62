package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// A clock that jumps when a story says so, on the wall of a computer that can sleep.
final class Clockwork implements Time {
  private final Instant began;
  private final boolean tells;
  private volatile Instant now;
  private Duration ahead = Duration.ZERO;
  private Duration jumped = Duration.ZERO;
  private Duration slept = Duration.ZERO;

  /// `tells` is whether the computer knows how long it slept.
  Clockwork(Instant began, boolean tells) {
    this.began = began;
    this.now = began;
    this.tells = tells;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /// The same, with somebody woken whenever they asked for that.
  void pass(Duration time, Supplier<Optional<Instant>> wakeAt, Runnable woken) {
    var end = monotonic().plus(time);
    for (var wake = wakeAt.get(); wake.isPresent(); wake = wakeAt.get()) {
      var wait = Duration.between(now, wake.get());
      if (monotonic().plus(wait).compareTo(end) > 0) {
        break;
      }
      pass(wait.isPositive() ? wait : Duration.ofMillis(1));
      woken.run();
    }
    pass(end.minus(monotonic()));
  }

  /// As on Linux and macOS: what the program counts stands still meanwhile.
  void sleep(Duration time) {
    ahead = ahead.plus(time);
    slept = slept.plus(time);
  }

  /// Somebody sets the clock on the wall, forward or back.
  void set(Duration by) {
    ahead = ahead.plus(by);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Instant wall() {
    return now.plus(ahead);
  }

  @Override
  public void followWall() {
    now = wall();
    jumped = jumped.plus(ahead);
    ahead = Duration.ZERO;
    slept = Duration.ZERO;
  }

  @Override
  public Duration monotonic() {
    return Duration.between(began, now).minus(jumped);
  }

  @Override
  public Optional<Duration> slept() {
    return tells ? Optional.of(slept) : Optional.empty();
  }
}

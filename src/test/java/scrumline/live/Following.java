package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import scrumline.numbers.forecast.Forecast;
import scrumline.screen.text.Size;
import scrumline.team.Audience;
import scrumline.terminal.Input;
import scrumline.terminal.Typed;

/// A second screen as it really runs: its loop and its looks have threads of their own, and the
/// test waits for what it wants to see.
final class Following implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ScriptedTerminal window = new ScriptedTerminal();
  private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
  private final Time time;
  private final Audience view;
  private final Thread loop;

  private Following(Lookout lookout, Time time, Audience view) {
    this.time = time;
    this.view = view;
    this.loop = Thread.ofPlatform().daemon().start(() -> run(lookout));
  }

  /// At the room's clock.
  static Following of(Room room, Start start) throws IOException {
    var lookout = Lookout.of(List.of(start.archive())).orElseThrow();
    return new Following(lookout, room.clock()::now, start.view());
  }

  private void run(Lookout lookout) {
    var forecasts = new ForecastCache(Forecast::of, inbox::add);
    var log = new FollowedLog(lookout, time);
    var looking = new Window(window, new Follower(log, time), forecasts, view);
    try (var _ = Looks.at(log, inbox::add)) {
      new Loop(looking, inbox, time).run();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  Following press(String... keys) {
    for (String key : keys) {
      inbox.add(new Message.Came(new Input.Pressed(Typed.named(key))));
    }
    return this;
  }

  Following resize(Size size) {
    window.resize(size.columns(), size.rows());
    inbox.add(new Message.Came(new Input.Resized()));
    return until(() -> window.frame().height() == size.rows());
  }

  Following sees(String... words) {
    for (String one : words) {
      until(() -> window.text().contains(one)).window.sees(one);
    }
    return this;
  }

  Following seesNo(String... words) {
    window.seesNo(words);
    return this;
  }

  void ends() {
    until(() -> !loop.isAlive());
    assertTrue(!loop.isAlive(), () -> "it still goes on with\n" + window.text());
  }

  private Following until(BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    return this;
  }

  @Override
  public void close() {
    loop.interrupt();
    until(() -> !loop.isAlive());
  }
}

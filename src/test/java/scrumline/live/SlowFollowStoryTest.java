package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.numbers.forecast.Forecast;
import scrumline.screen.text.Size;
import scrumline.team.Audience;
import scrumline.terminal.Input;
import scrumline.terminal.Typed;

/// The disk under a log that is followed answers nothing until the test has seen the next frames: a
/// thread that draws and waits for it would wait for ever.
@Timeout(60)
final class SlowFollowStoryTest {
  private static final String SILENT =
      "The log does not answer now; what is new in it is not shown.";

  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();

  @AfterEach
  void letGo() {
    disk.holdReads(false);
  }

  @Test
  void keys_and_sizes_are_answered_while_the_log_does_not_answer_and_all_is_shown_afterwards()
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.open();
        var following = open(room, start)) {
      Story.toSam(room).saved();
      following.sees("SAM WHITAKER");
      disk.holdReads(true);
      room.press("r").type("pricing approval by wed").enter().saved();
      disk.awaitReader();
      following.press("?").sees("Leave this window").press("Esc").sees("SAM WHITAKER");
      var small = new Size(80, 24);
      following.resize(small).press("c").sees("This window only follows.");
      following.press("b", "x", "Ctrl-L").sees("SAM WHITAKER").seesNo("pricing approval");
      disk.holdReads(false);
      following.sees("✓ R  Dana: pricing approval");
    }
  }

  @Test
  void the_window_is_left_while_the_log_never_answers() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      try (var following = open(room, start).sees("SAM WHITAKER")) {
        disk.holdReads(true);
        room.press("→").saved();
        disk.awaitReader();
        following.press("?").sees("Leave this window").press("Esc", "q").ends();
      }
    }
  }

  @Test
  void the_window_is_left_before_the_log_has_answered_at_all() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      disk.holdReads(true);
      try (var following = open(room, start)) {
        disk.awaitReader();
        following.sees("q leaves").press("q").ends();
      }
    }
  }

  @Test
  void a_log_without_an_answer_is_called_so_after_some_seconds_and_no_longer_than_that()
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.open();
        var following = open(room, start)) {
      Story.toSam(room).saved();
      following.sees("SAM WHITAKER");
      disk.holdReads(true);
      room.press("→").saved();
      disk.awaitReader();
      room.seconds(4);
      following.press("?").sees("Leave this window").press("Esc").seesNo(SILENT);
      room.seconds(2);
      following.sees(SILENT, "SAM WHITAKER");
      disk.holdReads(false);
      following.sees("GRACE LIU").seesNo(SILENT);
    }
  }

  private Following open(Room room, Start start) throws IOException {
    return Following.of(room, start.with(disk));
  }

  /// A second screen as it really runs: its loop and its looks have threads of their own, and the
  /// test waits for what it wants to see.
  private static final class Following implements AutoCloseable {
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
}

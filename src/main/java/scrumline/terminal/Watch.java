package scrumline.terminal;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What happens at a terminal: keys, another size, signals, and its end. Whatever ends the
/// program, the terminal is given back.
final class Watch {
  /// For the session to write down what it has and leave; then it is made to.
  private static final long PATIENCE_MILLIS = 1_500;

  /// The first frame goes first; until then the JVM's own shutdown hook answers to signals.
  private static final long MOST_MILLIS_BEFORE = 2_000;

  /// Statuses of a program that a signal ended, as shells count them.
  private static final int CLOSED = 129;
  private static final Map<String, Integer> STATUS = Map.of("HUP", CLOSED, "INT", 130, "TERM", 143);

  /// As after KILL: a script that waits for the program can tell that it could not tidy up.
  private static final int FORCED = 137;

  private final LanternaTerminal terminal;
  private final Device device;
  private final Consumer<Input> to;
  private final IntConsumer exit;
  private final AtomicInteger resizes = new AtomicInteger();

  Watch(LanternaTerminal terminal, Device device, Consumer<Input> to, IntConsumer exit) {
    this.terminal = terminal;
    this.device = device;
    this.to = to;
    this.exit = exit;
  }

  void start(InputStream keys, Map<String, String> environment) {
    String launcher = environment.getOrDefault("SCRUMLINE_LAUNCHER", "");
    Runtime.getRuntime().addShutdownHook(new Thread(this::giveBack, "terminal"));
    Thread.ofPlatform().daemon().name("signals").start(() -> signals(launcher));
    Thread.ofPlatform().daemon().name("keys").start(() -> read(keys));
  }

  private void giveBack() {
    terminal.close();
    terminal.waitUntilClosed(PATIENCE_MILLIS);
  }

  private void read(InputStream keys) {
    try {
      new KeyReader(keys, key -> to.accept(new Input.Pressed(key))).readAll();
    } catch (RuntimeException | Error bug) {
      var me = Thread.currentThread();
      me.getUncaughtExceptionHandler().uncaughtException(me, bug);
    }
    // After a bug, too: a program that hears nobody must not stay.
    end("the terminal was closed", CLOSED);
  }

  private void signals(String launcher) {
    terminal.waitUntilShown(MOST_MILLIS_BEFORE);
    for (var ending : STATUS.entrySet()) {
      Signals.on(
          ending.getKey(),
          name -> end("the program was asked to end (SIG" + name + ")", ending.getValue()));
    }
    Signals.on("CONT", name -> terminal.continued());
    Signals.on("WINCH", name -> resized());
    leaveAfter(launcher);
    // The window may have got another size while the program was starting.
    resized();
  }

  /// A launcher that was killed gives nothing back, and the shell takes the keys.
  private void leaveAfter(String launcher) {
    if (!launcher.isEmpty()) {
      var gone =
          ProcessHandle.of(Long.parseLong(launcher))
              .map(ProcessHandle::onExit)
              .orElseGet(() -> CompletableFuture.completedFuture(null));
      // Nobody waits for this: the program has ended then.
      var _ = gone.thenRun(() -> end("the launcher is gone", CLOSED));
    }
  }

  /// Many come while a window's edge is being dragged; the last one counts.
  private void resized() {
    if (resizes.getAndIncrement() > 0) {
      return;
    }
    int seen;
    do {
      seen = resizes.get();
      var before = device.size();
      device.measure();
      if (!device.size().equals(before)) {
        to.accept(new Input.Resized());
      }
    } while (!resizes.compareAndSet(seen, 0));
  }

  private void end(String why, int status) {
    to.accept(new Input.Ended(why));
    if (terminal.waitUntilClosed(PATIENCE_MILLIS)) {
      return;
    }
    Thread.ofPlatform().daemon().start(() -> exit.accept(status));
    sleep(PATIENCE_MILLIS);
    Runtime.getRuntime().halt(FORCED);
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

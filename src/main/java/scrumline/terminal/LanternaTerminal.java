package scrumline.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import scrumline.screen.text.Block;
import scrumline.screen.text.Size;

/// The terminal of a process: Lanterna's screen paints it, a `Device` holds its modes, and a
/// `Watch` tells what happens there. One pen: only who has it writes.
public final class LanternaTerminal implements Terminal {
  /// A terminal that does not take what is written must not keep the program from ending.
  private static final long PATIENCE_MILLIS = 300;

  private final Device device;
  private final Consumer<Input> messages;
  private final LanternaTerminalStream stream;
  private final LanternaTerminalScreen screen;
  private final ReentrantLock pen = new ReentrantLock();
  private volatile boolean suspended;
  private volatile boolean gone;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CountDownLatch shown = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /// Takes the terminal of this process. Keys and whatever else happens there arrive at `to`;
  /// `exit` ends the program with a status, if nobody answers to its end.
  public static LanternaTerminal open(Consumer<Input> to, Appearance appearance, IntConsumer exit)
      throws NoTerminal {
    var environment = System.getenv();
    var tty = Tty.open(environment);
    var colours = Colours.of(environment).in(appearance);
    var terminal = new LanternaTerminal(tty.window(), tty, colours, appearance.mouse(), to);
    var watch = new Watch(terminal, tty, to, exit);
    watch.start(new FileInputStream(FileDescriptor.in), environment);
    return terminal;
  }

  public LanternaTerminal(
      OutputStream out, Device device, Colours colours, boolean mouse, Consumer<Input> to) {
    this.device = device;
    this.messages = to;
    this.stream = new LanternaTerminalStream(out, device.size(), mouse);
    this.screen = new LanternaTerminalScreen(stream, colours);
  }

  @Override
  public Size size() {
    return device.size();
  }

  @Override
  public void draw(Block frame) {
    pen.lock();
    try {
      if (isOpen()) {
        screen.paint(frame, device.size());
        stream.send();
        shown.countDown();
      }
    } catch (IOException e) {
      gone();
    } finally {
      pen.unlock();
    }
  }

  @Override
  public void forget() {
    pen.lock();
    try {
      screen.forget();
    } finally {
      pen.unlock();
    }
  }

  @Override
  public void copy(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    pen.lock();
    try {
      if (isOpen()) {
        stream.copy(Base64.getEncoder().encodeToString(bytes));
        stream.send();
      }
    } catch (IOException e) {
      gone();
    } finally {
      pen.unlock();
    }
  }

  @Override
  public void suspend() {
    pen.lock();
    try {
      suspended = true;
      stream.exitPrivateMode();
      stream.send();
      device.stop();
      comeBack();
    } catch (IOException e) {
      gone();
    } finally {
      suspended = false;
      pen.unlock();
    }
  }

  /// The program was stopped from outside, and the terminal may show anything.
  void continued() {
    if (suspended) {
      return;
    }
    pen.lock();
    try {
      if (isOpen()) {
        device.raw();
        comeBack();
      }
    } finally {
      pen.unlock();
    }
  }

  private void comeBack() {
    stream.enterPrivateMode();
    screen.forget();
    messages.accept(new Input.Continued());
  }

  private boolean isOpen() {
    return !gone && !closing.get();
  }

  private void gone() {
    gone = true;
    messages.accept(new Input.Ended("the terminal was closed"));
  }

  /// Gives the terminal back, once: the program or its shutdown hook may ask first.
  @Override
  public void close() {
    if (closing.getAndSet(true)) {
      return;
    }
    try {
      leaveWindow();
    } catch (IOException | InterruptedException e) {
      // The window is gone, or nobody has time for it; what is left is the device.
    }
    device.restore();
    closed.countDown();
  }

  private void leaveWindow() throws IOException, InterruptedException {
    if (!pen.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
      return;
    }
    try {
      stream.exitPrivateMode();
      stream.send();
    } finally {
      pen.unlock();
    }
  }

  /// Returns as soon as the first frame is on the window, or this takes too long.
  void waitUntilShown(long millis) {
    await(shown, millis);
  }

  /// True as soon as the terminal was given back; false where that takes too long.
  boolean waitUntilClosed(long millis) {
    return await(closed, millis);
  }

  private static boolean await(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

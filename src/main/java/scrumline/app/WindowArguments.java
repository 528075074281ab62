package scrumline.app;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import scrumline.live.Message;
import scrumline.team.Audience;
import scrumline.terminal.Appearance;
import scrumline.terminal.LanternaTerminal;
import scrumline.terminal.NoTerminal;
import scrumline.terminal.Terminal;
import scrumline.terminal.Theme;

/// How a window is to be: which view it begins in, and how it looks.
public record WindowArguments(Audience view, Appearance appearance) {
  public static final WindowArguments NONE = new WindowArguments(Audience.TEAM, Appearance.NONE);

  public static WindowArguments in(Audience view) {
    return NONE.with(view);
  }

  /// The same in the background, while the data is read.
  CompletableFuture<Terminal> opening(BlockingQueue<Message> inbox) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return open(inbox);
          } catch (NoTerminal none) {
            throw new CompletionException(none);
          }
        });
  }

  /// The terminal of this process; what comes from it goes to `inbox`, and so does a bug that ends
  /// any other thread: what it would print is not for the window.
  Terminal open(BlockingQueue<Message> inbox) throws NoTerminal {
    Thread.setDefaultUncaughtExceptionHandler((_, bug) -> inbox.add(new Message.Broke(bug)));
    return LanternaTerminal.open(
        input -> inbox.add(new Message.Came(input)), appearance, System::exit);
  }

  WindowArguments with(Audience other) {
    return new WindowArguments(other, appearance);
  }

  public WindowArguments with(Theme theme) {
    return new WindowArguments(view, appearance.with(theme));
  }

  public WindowArguments withAscii() {
    return new WindowArguments(view, appearance.withAscii());
  }

  WindowArguments withMouse() {
    return new WindowArguments(view, appearance.withMouse());
  }
}

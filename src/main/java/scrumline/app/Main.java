package scrumline.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scrumline.app.command.Commands;

/// The way in.
public final class Main {
  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(own(start(args, Answer.onStandardOut(System.getenv()), err)));
  }

  /// The launcher has to know a status of the program's from one of the JVM's, which may have
  /// crashed, and says how much is to be added.
  private static int own(int status) {
    int added = Integer.getInteger("scrumline.own.status", 0);
    return status < added ? status + added : status;
  }

  /// The exit status when all that was printed has been written, or it is known that it cannot be.
  static int start(String[] args, Answer answer, PrintWriter err) throws InterruptedException {
    var out = new PrintWriter(answer, true, StandardCharsets.UTF_8);
    var safe = new PrintWriter(new SafeLines(err), true);
    int status = start(args, out, safe);
    out.flush();
    boolean isLost = answer.isLost(safe);
    safe.flush();
    return isLost && status == 0 ? 1 : status;
  }

  /// The exit status. `run`, `demo` and `follow` with plain arguments start at once; everything
  /// else takes the way through the command line library.
  static int start(String[] args, PrintWriter out, PrintWriter err) throws InterruptedException {
    try {
      var run = plainRun(args, out, err);
      var follow = plainFollow(args, out, err);
      if (follow.isPresent()) {
        return follow.get().start();
      }
      return run.isPresent() ? run.get().start() : Commands.execute(args, out, err);
    } catch (Crash crash) {
      crash.report(err);
    } catch (RuntimeException | Error bug) {
      Crash.of(bug).report(err);
    }
    return 1;
  }

  private static Optional<Follow> plainFollow(String[] args, PrintWriter out, PrintWriter err) {
    if (args.length == 0 || !args[0].equals("follow")) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(args).subList(1, args.length);
    return RunArguments.plainToFollow(words).map(plain -> new Follow(plain, out, err));
  }

  private static Optional<Run> plainRun(String[] args, PrintWriter out, PrintWriter err) {
    String command = args.length == 0 ? "" : args[0];
    boolean demo = command.equals("demo");
    if (!demo && !command.equals("run")) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(args).subList(1, args.length);
    return RunArguments.plain(words, !demo).map(plain -> new Run(plain, demo, out, err));
  }
}

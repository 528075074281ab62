package scrumline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.app.Replay;

@Command(
    name = "replay",
    description = "Plays an old scrum again, or step by step.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "LOG",
      description = "A meeting log: its file, its six letters, or latest")
  private String log;

  @Option(
      names = "--speed",
      paramLabel = "SPEED",
      defaultValue = "step",
      description = "1 as fast as it went, 10, or step (default): by keys")
  private String speed;

  @Mixin private LookOptions look;

  @Option(names = "--logs", paramLabel = "DIR", description = "The folder of the meeting logs")
  private @Nullable Path logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, Failure, InterruptedException {
    var err = spec.commandLine().getErr();
    var found = new Logs(Folders.of(System.getenv(), Optional.ofNullable(logs))).find(log, err);
    return new Replay(found, times(), look.window()).start(err);
  }

  private Optional<Integer> times() throws Failure {
    return switch (speed) {
      case "1" -> Optional.of(1);
      case "10" -> Optional.of(10);
      case "step" -> Optional.empty();
      default -> throw new Failure("\"" + speed + "\" is no speed; 1, 10 or step.");
    };
  }
}

package scrumline.app.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import scrumline.app.Follow;
import scrumline.app.RunArguments;

/// `follow` for whatever is not plain: help, completion and mistakes.
final class FollowCommand implements Callable<Integer> {
  private @Nullable CommandLine line;

  private FollowCommand() {}

  static CommandLine line() {
    var command = new FollowCommand();
    var spec = CommandSpec.wrapWithoutInspection(command).mixinStandardHelpOptions(true);
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(Path.class)
            .paramLabel("TEAM")
            .arity("0..1")
            .description("The team file; without one it is the scrum that was opened last")
            .build());
    for (var option : RunArguments.lookingOn()) {
      spec.addOption(RunCommand.read(option));
    }
    spec.usageMessage().description("A second screen that follows the running scrum.");
    var line = new CommandLine(spec);
    command.line = line;
    return line;
  }

  @Override
  public Integer call() throws InterruptedException {
    var asked = Objects.requireNonNull(line);
    var parsed = asked.getParseResult();
    try {
      var options = RunCommand.options(parsed);
      Path team = parsed.matchedPositionalValue(0, (Path) null);
      var arguments = team == null ? options : options.withTeam(team);
      return new Follow(arguments, asked.getOut(), asked.getErr()).start();
    } catch (IllegalArgumentException mistake) {
      throw new ParameterException(asked, mistake.getMessage());
    }
  }
}

package scrumline.app.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import scrumline.app.Run;
import scrumline.app.RunArguments;

/// `run` and `demo` for whatever is not plain: help, completion and mistakes. The options come from
/// the table that the short way reads, too.
final class RunCommand implements Callable<Integer> {
  private final boolean demo;
  private @Nullable CommandLine line;

  private RunCommand(boolean demo) {
    this.demo = demo;
  }

  static CommandLine run() {
    var line = line(new RunCommand(false));
    line.getCommandSpec()
        .addPositional(
            PositionalParamSpec.builder()
                .type(Path.class)
                .paramLabel("TEAM")
                .arity("1")
                .required(true)
                .description("The team file")
                .build())
        .usageMessage()
        .description("Opens the lobby of today's scrum, or asks to continue an interrupted one.");
    return line;
  }

  static CommandLine demo() {
    var line = line(new RunCommand(true));
    line.getCommandSpec()
        .usageMessage()
        .description("The same on a sample team, with logs in a folder of its own.");
    return line;
  }

  private static CommandLine line(RunCommand command) {
    var spec = CommandSpec.wrapWithoutInspection(command).mixinStandardHelpOptions(true);
    for (var option : RunArguments.OPTIONS) {
      spec.addOption(read(option));
    }
    var line = new CommandLine(spec);
    command.line = line;
    return line;
  }

  static OptionSpec read(RunArguments.Option option) {
    var builder = OptionSpec.builder(option.name()).description(option.does());
    return option.isFlag()
        ? builder.type(boolean.class).arity("0").build()
        : builder.type(String.class).paramLabel(option.value()).build();
  }

  @Override
  public Integer call() throws InterruptedException {
    var asked = Objects.requireNonNull(line);
    return new Run(arguments(asked), demo, asked.getOut(), asked.getErr()).start();
  }

  private RunArguments arguments(CommandLine asked) {
    var parsed = asked.getParseResult();
    try {
      var arguments = options(parsed);
      return demo ? arguments : arguments.withTeam(parsed.matchedPositionalValue(0, Path.of("")));
    } catch (IllegalArgumentException mistake) {
      throw new ParameterException(asked, mistake.getMessage());
    }
  }

  static RunArguments options(ParseResult parsed) {
    var arguments = RunArguments.NONE;
    for (var option : RunArguments.OPTIONS) {
      if (parsed.hasMatchedOption(option.name())) {
        String value = option.isFlag() ? "" : parsed.matchedOptionValue(option.name(), "");
        arguments = option.take().apply(arguments, value);
      }
    }
    return arguments;
  }
}

package scrumline.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.TeamInput;

@Command(
    name = "check",
    description = "Tells every problem of a team file, by line and column, and how to mend it.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  /// How findings are told: as text for people on stderr, or as JSON for scripts on stdout.
  enum Form {
    TEXT,
    JSON
  }

  @Parameters(paramLabel = "TEAM", description = "The team file")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json")
  private Form form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var input = TeamInput.load(file);
    var line = spec.commandLine();
    switch (form) {
      case TEXT -> {
        input.report(line.getErr());
        input.summary().ifPresent(line.getOut()::println);
      }
      case JSON -> line.getOut().print(input.problemsAsJson());
    }
    return input.team().isPresent() ? 0 : 1;
  }
}

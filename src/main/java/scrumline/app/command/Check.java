package scrumline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.app.TeamInput;
import scrumline.app.Today;
import scrumline.export.Format;
import scrumline.export.WhoseAreThese;
import scrumline.files.Reason;
import scrumline.live.LogWords;
import scrumline.live.NewScrum;
import scrumline.team.Team;

@Command(
    name = "check",
    description = "Tells every problem of a team file, by line and column, and how to mend it.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  private static final int COLUMNS = 80;

  /// For people: what was loaded, while the problems go to stderr.
  private static final Format<TeamInput> TEXT =
      new Format<>("text", input -> input.summary().map(line -> line + "\n").orElse(""));

  /// For scripts.
  private static final Format<TeamInput> JSON = new Format<>("json", TeamInput::problemsAsJson);

  @Parameters(paramLabel = "TEAM", description = "The team file")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Named.class,
      description = "text (default) or json")
  private Format<TeamInput> format;

  @Option(
      names = "--logs",
      paramLabel = "DIR",
      description = "The folder of the meeting logs, for open items of ids that are gone")
  private Path logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var input = TeamInput.load(file);
    var line = spec.commandLine();
    boolean isForPeople = format.equals(TEXT);
    if (isForPeople) {
      input.report(line.getErr());
    }
    line.getOut().print(format.of(input));
    line.getOut().flush();
    input.team().filter(_ -> isForPeople).ifPresent(team -> whose(input, team, line));
    return input.team().isPresent() ? 0 : 1;
  }

  /// The file is judged by itself; what earlier scrums left open for an id that it lacks is told.
  private void whose(TeamInput input, Team team, CommandLine line) {
    try {
      var folders = Folders.of(System.getenv(), Optional.ofNullable(logs));
      var its = folders.logs(input, false);
      LogWords.notTaken(its).ifPresent(told -> line.getErr().println("scrumline: " + told));
      var today = Today.in(team.zone());
      var scrum = NewScrum.looked(team, today).open(its.archive(), Instant.EPOCH);
      line.getOut().print(new WhoseAreThese(scrum).text(COLUMNS));
    } catch (IOException failed) {
      line.getErr().println("scrumline: the logs cannot be read: " + Reason.of(failed) + ".");
    }
    line.getOut().flush();
  }

  static final class Named extends FormatNamed<TeamInput> {
    Named() {
      super(List.of(TEXT, JSON));
    }
  }
}

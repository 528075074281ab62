package scrumline.app.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import scrumline.app.TeamInput;
import scrumline.export.Format;
import scrumline.export.WhoseAreThese;
import scrumline.files.Reason;
import scrumline.live.LogWords;
import scrumline.live.NewScrum;
import scrumline.numbers.Review;
import scrumline.numbers.words.NewestWords;
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

  @Mixin private TeamOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Named.class,
      description = "text (default) or json")
  private Format<TeamInput> format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var input = TeamInput.load(options.file);
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
      var its = options.folders().logs(input, false);
      LogWords.notTaken(its).ifPresent(told -> line.getErr().println("scrumline: " + told));
      var fresh = NewScrum.looked(team, options.day(team)).reviewing(options.week());
      var scrum = fresh.open(its.archive(), Instant.EPOCH);
      newest(scrum.review(), line);
      line.getOut().print(new WhoseAreThese(scrum).text(COLUMNS));
    } catch (IOException failed) {
      line.getErr().println("scrumline: the logs cannot be read: " + Reason.of(failed) + ".");
    }
    line.getOut().flush();
  }

  /// Which week the numbers would be read on, where it is not the last one; and what else may be an
  /// oversight there.
  private void newest(Review review, CommandLine line) {
    NewestWords.of(review).ifPresent(said -> line.getOut().println(said + "."));
    review.warning().ifPresent(said -> line.getErr().println("scrumline: " + said));
    options.unreadable(review).ifPresent(said -> line.getErr().println("scrumline: " + said));
  }

  static final class Named extends FormatNamed<TeamInput> {
    Named() {
      super(List.of(TEXT, JSON));
    }
  }
}

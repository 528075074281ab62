package scrumline.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import scrumline.export.Format;
import scrumline.export.Prep;
import scrumline.live.Coaching;
import scrumline.team.Team;

@Command(
    name = "prep",
    description = "One page for the manager before the scrum: what you owe, who will need time.",
    mixinStandardHelpOptions = true)
final class PrepCommand implements Callable<Integer> {
  private static final int NARROW = 80;
  private static final int WIDE = 100;

  @Mixin private TeamOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Named.class,
      description = "text (default) or md (Markdown)")
  private Format<Prep.Page> format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Where to; - is stdout (default)")
  private String output;

  @Option(names = "--all", description = "Everybody and everything, on as many screens as it takes")
  private boolean all;

  @Option(names = "--force", description = "Replace a file that is there already")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, Failure {
    var line = spec.commandLine();
    var team = options.team(line.getErr());
    if (team.isEmpty()) {
      return 1;
    }
    String page = page(team.get());
    String ending = format.word().equals("text") ? "txt" : format.word();
    String usualName = "prep-" + options.day(team.get()) + "." + ending;
    return Document.forManager(page, usualName).to(output, force, line);
  }

  private String page(Team team) throws IOException, Failure {
    var scrum = options.lobbyAtNine(team);
    var review = options.readable(scrum.review());
    review.warning().ifPresent(this::warn);
    options.warnings(team).stream()
        .filter(it -> !it.isOfTheLogs())
        .forEach(it -> warn(it.sentence()));
    var prep = Prep.of(scrum, Coaching.coach(), options.last(team));
    return format.of(new Prep.Page(prep, columns(), all));
  }

  private void warn(String sentence) {
    spec.commandLine().getErr().println("scrumline: " + sentence);
  }

  /// Those of the terminal, within what reads well; a file is narrow.
  private int columns() {
    boolean isShown = "-".equals(output);
    return isShown ? Math.clamp(spec.commandLine().getUsageHelpWidth(), NARROW, WIDE) : NARROW;
  }

  static final class Named extends FormatNamed<Prep.Page> {
    Named() {
      super(Format.PREP);
    }
  }
}

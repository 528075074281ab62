package scrumline.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import scrumline.app.Showcase;
import scrumline.export.Format;
import scrumline.screen.text.Block;
import scrumline.screen.text.Size;
import scrumline.team.Team;
import scrumline.terminal.Printed;

@Command(
    name = "show",
    description = "One picture of one screen, no terminal needed.",
    mixinStandardHelpOptions = true)
final class Show implements Callable<Integer> {
  private static final List<Format<Picture>> FORMATS =
      List.of(
          new Format<>("text", picture -> picture.printed.text()),
          new Format<>("ansi", picture -> picture.printed.ansi()),
          new Format<>("svg", picture -> picture.printed.svg(picture.title)));

  @Mixin private TeamOptions options;

  @Option(
      names = "--screen",
      paramLabel = "SCREEN",
      defaultValue = "turn",
      description =
          "lobby, opening, wins, team, turn (default), detail, wrap-up, help, or a section's id")
  private String screen;

  @Option(
      names = "--rep",
      paramLabel = "ID",
      description = "Whose turn, by id (default: the first)")
  private @Nullable String rep;

  @Option(
      names = "--size",
      paramLabel = "COLSxROWS",
      defaultValue = "80x24",
      description = "Columns and rows (default: 80x24)")
  private String size;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Named.class,
      description = "text (default), ansi (with colours) or svg")
  private Format<Picture> format;

  @Mixin private LookOptions look;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, Failure {
    var line = spec.commandLine();
    var team = options.team(line.getErr());
    if (team.isEmpty()) {
      return 1;
    }
    var frame = frame(team.get());
    line.getOut().println(picture(frame));
    return 0;
  }

  private Block frame(Team team) throws IOException, Failure {
    var lobby = options.lobbyAtNine(team);
    var whose = Optional.ofNullable(rep);
    if (whose.isPresent() && team.rep(whose.get()).isEmpty()) {
      throw TeamOptions.nobody(team, whose.get());
    }
    return new Showcase(lobby, look.view(), cells())
        .draw(screen, whose)
        .orElseThrow(
            () -> new Failure("there is no screen \"" + screen + "\"; --help names them."));
  }

  private String picture(Block frame) {
    var printed = new Printed(frame, System.getenv(), look.window().appearance());
    return format.of(new Picture(printed, title()));
  }

  private String title() {
    String whose = rep == null ? "" : " of " + rep;
    return "Scrumline: "
        + screen
        + whose
        + ", "
        + look.view().name().toLowerCase(Locale.ROOT)
        + " view";
  }

  private Size cells() throws Failure {
    var match = Pattern.compile("(\\d{1,3})x(\\d{1,3})").matcher(size);
    if (!match.matches()) {
      throw new Failure("\"" + size + "\" is no size; write it as 80x24.");
    }
    return new Size(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
  }

  /// A frame, and what it is called for those who do not see it.
  record Picture(Printed printed, String title) {}

  static final class Named extends FormatNamed<Picture> {
    Named() {
      super(FORMATS);
    }
  }
}

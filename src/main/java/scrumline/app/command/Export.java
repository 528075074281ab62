package scrumline.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.export.Format;
import scrumline.export.Recap;
import scrumline.journal.LogJson;
import scrumline.journal.Stored;
import scrumline.live.LogInPart;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.Eyes;

@Command(
    name = "export",
    description = "Writes a meeting log as a document.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  /// Those of the log to send round, and JSON, of which the manager's can be loaded back.
  private static final List<Format<Found>> FORMATS =
      Stream.concat(
              Format.LOG.stream().map(format -> format.from(Found::recap)),
              Stream.of(new Format<>("json", Found::json)))
          .toList();

  @Parameters(
      paramLabel = "LOG",
      arity = "0..1",
      defaultValue = "latest",
      description = "A log's file, the six letters its name ends in, or latest (default)")
  private String log;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "md",
      converter = Named.class,
      description = "md (default) or json")
  private Format<Found> format;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "team",
      description = "team (default: no money, no private notes) or manager (all of it)")
  private Audience audience;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; - is stdout (default: scrum-DATE.FORMAT in this folder)")
  private @Nullable String output;

  @Option(names = "--force", description = "Replace a file that is there already")
  private boolean force;

  @Option(names = "--logs", paramLabel = "DIR", description = "The folder of the meeting logs")
  private @Nullable Path logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, Failure {
    var line = spec.commandLine();
    var found =
        new Logs(Folders.of(System.getenv(), Optional.ofNullable(logs))).find(log, line.getErr());
    if (!found.isReadOnly()) {
      LogInPart.of(found)
          .ifPresent(it -> line.getErr().println("scrumline: " + it.why() + "." + NoLog.SEE));
    }
    var scrum = found.scrum().orElseThrow();
    var text = format.of(new Found(found, scrum, Eyes.of(audience)));
    String usualName = "scrum-" + scrum.opening().date() + "." + format.word();
    return document(text, usualName).to(output == null ? usualName : output, force, line);
  }

  private Document document(String text, String usualName) {
    return switch (audience) {
      case TEAM -> Document.forTeam(text, usualName);
      case MANAGER -> Document.forManager(text, usualName);
    };
  }

  /// A log that was found, and who will read the document.
  record Found(Stored log, Scrum scrum, Eyes eyes) {
    Recap recap() {
      return Recap.of(scrum, eyes, LogInPart.of(log));
    }

    String json() {
      return new String(LogJson.of(log, LogInPart.of(log)).write(eyes), StandardCharsets.UTF_8);
    }
  }

  static final class Named extends FormatNamed<Found> {
    Named() {
      super(FORMATS);
    }
  }
}

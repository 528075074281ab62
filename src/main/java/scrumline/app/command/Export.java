package scrumline.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.export.Format;
import scrumline.files.Disk;
import scrumline.files.Publish;
import scrumline.journal.LogJson;
import scrumline.journal.Stored;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.Eyes;

@Command(
    name = "export",
    description = "Writes a meeting log as a document.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  /// Markdown to send round; JSON with everything, which can be loaded back.
  enum Form {
    MD,
    JSON
  }

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
      description = "md (default) or json (all of it, for the manager)")
  private Form form;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "team",
      description = "team (default: no money, no private notes) or manager")
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
    var found = new Logs(Folders.of(System.getenv(), Optional.ofNullable(logs))).find(log);
    if (found.scrum().isEmpty()) {
      throw new Failure(found.file() + " holds no scrum that could be read.");
    }
    var scrum = found.scrum().get();
    byte[] document = document(found, scrum);
    if ("-".equals(output)) {
      line.getOut().print(new String(document, StandardCharsets.UTF_8));
      line.getOut().flush();
      return 0;
    }
    var written = Publish.publish(Disk.local(), target(scrum), document, force);
    line.getOut().println("Wrote " + written);
    return 0;
  }

  private byte[] document(Stored found, Scrum scrum) {
    return switch (form) {
      case MD -> Format.MARKDOWN.write(scrum, Eyes.of(audience)).getBytes(StandardCharsets.UTF_8);
      case JSON -> LogJson.of(found).write();
    };
  }

  private Path target(Scrum scrum) {
    String ending =
        switch (form) {
          case MD -> Format.MARKDOWN.ending();
          case JSON -> "json";
        };
    String name = output == null ? "scrum-" + scrum.opening().date() + "." + ending : output;
    return Path.of(name).toAbsolutePath();
  }
}

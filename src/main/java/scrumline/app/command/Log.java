package scrumline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.app.SafeLines;
import scrumline.journal.Logged;
import scrumline.live.LogInPart;
import scrumline.live.LogTrouble;
import scrumline.live.LogWords;
import scrumline.scrum.Talk;

@Command(
    name = "log",
    description = "The meeting logs: list, salvage, purge.",
    mixinStandardHelpOptions = true,
    subcommands = {Log.ListAll.class, LogSalvage.class, LogPurge.class},
    synopsisSubcommandLabel = "COMMAND")
final class Log implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which part? log list shows all of them");
  }

  @Command(
      name = "list",
      description = "Lists the meeting logs, the newest first.",
      mixinStandardHelpOptions = true)
  static final class ListAll implements Callable<Integer> {
    private static final String BESIDE = "            ";

    @Option(names = "--logs", paramLabel = "DIR", description = "The folder of the meeting logs")
    private @Nullable Path logs;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      var line = spec.commandLine();
      var folders = Folders.of(System.getenv(), Optional.ofNullable(logs));
      var all = new Logs(folders).list();
      if (all.isEmpty()) {
        line.getErr().println("No meeting log yet in " + folders.logs());
      }
      for (var logged : all) {
        line.getOut().println(SafeLines.safe(row(logged)));
        logged
            .trouble()
            .map(_ -> SafeLines.safe(BESIDE + LogTrouble.whole(logged)))
            .ifPresent(line.getOut()::println);
        if (logged.unfinished() > 0) {
          line.getOut().println(BESIDE + LogInPart.unfinished(logged.unfinished()));
        }
        for (var aside : logged.setAside()) {
          line.getOut()
              .println(SafeLines.safe(BESIDE + "An unfinished line was set aside in " + aside));
        }
      }
      for (var logs : folders.allLogs()) {
        for (var team : folders.archives(logs).teams()) {
          String folder = folders.archives(logs).in(team.name()).folder().toString();
          line.getOut().println(SafeLines.safe(folder) + ": " + LogWords.team(team));
        }
      }
      return 0;
    }

    private static String row(Logged logged) {
      String date = logged.date().map(Object::toString).orElse("–         ");
      boolean isRead = logged.state().isPresent();
      String agreed = (isRead ? logged.agreements() : "–") + " agreed";
      return date + "  " + state(logged) + "  " + pad(agreed, 9) + "  " + logged.file();
    }

    private static String state(Logged logged) {
      return pad(
          logged
              .trouble()
              .map(LogTrouble::state)
              .or(() -> logged.state().map(ListAll::word))
              .orElseThrow(),
          13);
    }

    private static String word(Talk.State state) {
      return switch (state) {
        case LOBBY -> "lobby";
        case RUNNING, PAUSED -> "not closed";
        case OVER -> "closed";
      };
    }

    private static String pad(String text, int width) {
      return text + " ".repeat(Math.max(0, width - text.length()));
    }
  }
}

package scrumline.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import scrumline.files.Reason;
import scrumline.journal.TeamFolder;
import scrumline.journal.TeamLogs;
import scrumline.journal.line.Identity;
import scrumline.screen.text.NotSaved;
import scrumline.team.SafeText;

/// What is said of the logs that a team file goes on with, or does not. On a window that others see
/// a file is told by its name and not by its path.
public final class LogWords {
  private LogWords() {}

  /// For a command that cannot ask whose the logs are: how a person decides.
  public static Optional<String> notTaken(TeamLogs logs) {
    return logs.offered()
        .map(
            folder ->
                offer(logs)
                    + " It is not taken unasked: scrumline run asks, or write \"id\": \""
                    + folder.id()
                    + "\" into the team file.");
  }

  /// That another team is called the same.
  public static Optional<String> namesake(TeamLogs logs) {
    return logs.namesake()
        .map(
            other ->
                "Another team called " + logs.file().name() + file(other) + " has its own log.");
  }

  /// `4 of its 5 people are in the log of “North West”.`
  public static String offer(TeamLogs logs) {
    var folder = logs.offered().orElseThrow();
    int people = logs.file().reps().size();
    long both = logs.file().inCommon(folder.team().orElseThrow());
    return both + " of its " + people + " people are in the log of " + quoted(folder) + ".";
  }

  /// One team that has logs: `North West, id north-west, of /home/ann/team.json`; where its name
  /// cannot be read, `the team in north-west`.
  public static SafeText team(TeamFolder folder) {
    String path = folder.team().flatMap(Identity::path).map(it -> ", of " + it).orElse("");
    String whose =
        folder
            .team()
            .map(it -> it.name().value() + ", id " + folder.id())
            .orElse("the team in " + folder.id());
    return SafeText.of(whose + path);
  }

  /// What is not safe when the program has ended, and what can be done about it. What the disk
  /// itself said is for no window, and is told here.
  public static String lost(Optional<NotSaved> notSaved, Optional<IOException> refusal, Path home) {
    return switch (notSaved.orElse(new NotSaved.InMemory("the disk did not answer"))) {
      case NotSaved.InMemory(String why, _) ->
          "the last entries could not be saved: " + refusal.map(Reason::of).orElse(why);
      case NotSaved.UntilRestart _ ->
          "a restart of this computer takes the scrum away; copy it to " + home;
    };
  }

  private static String quoted(TeamFolder folder) {
    return "“" + folder.team().map(it -> it.name().value()).orElse(folder.name()) + "”";
  }

  private static String file(TeamFolder other) {
    var path = other.team().flatMap(Identity::path);
    return path.map(it -> " (" + SafeText.of(it.substring(it.lastIndexOf('/') + 1)) + ")")
        .orElse("");
  }
}

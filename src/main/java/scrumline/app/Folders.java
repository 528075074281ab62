package scrumline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.journal.Archives;
import scrumline.journal.TeamLogs;

/// Where everything is: the standard folders of the user, unless an option names another one.
public record Folders(Path logs, Path demoLogs, Path state, Path image) {

  /// `chosen` is the folder that `--logs` names.
  public static Folders of(Map<String, String> environment, Optional<Path> chosen) {
    var home = folder(environment, "HOME", Path.of(System.getProperty("user.home")));
    var data = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    var state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
    var image = Path.of(System.getProperty("scrumline.home", "")).toAbsolutePath();
    return new Folders(
        chosen.map(path -> path.toAbsolutePath().normalize()).orElse(data.resolve("scrumline")),
        chosen
            .map(path -> path.toAbsolutePath().normalize())
            .orElse(data.resolve("scrumline-demo")),
        state.resolve("scrumline"),
        image);
  }

  /// The standard says that a relative path is to be ignored.
  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.startsWith("/") ? Path.of(value) : otherwise;
  }

  public Path sampleTeam() {
    return image.resolve("sample-data").resolve("northline-west.json");
  }

  /// The logs that a team file goes on with; the demo's are kept apart.
  public TeamLogs logs(TeamInput input, boolean demo) throws IOException {
    return archives(demo ? demoLogs : logs).of(input.identity());
  }

  /// The logs of all teams in one folder.
  public Archives archives(Path all) {
    return new Archives(Disk.local(), all, refuges());
  }

  /// Where a journal goes on when its disk fails in the middle of a scrum. Among everybody's
  /// temporary files each user has a folder of his own; the last one had all users' logs once.
  public List<Path> refuges() {
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    var own = "scrumline-" + System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "_");
    return List.of(state.resolve("logs"), temporary.resolve(own), temporary.resolve("scrumline"));
  }

  /// The folders that hold logs, those of the demo last.
  public List<Path> allLogs() {
    var all = demoLogs.equals(logs) ? List.of(logs) : List.of(logs, demoLogs);
    return all.stream().filter(Files::isDirectory).toList();
  }
}

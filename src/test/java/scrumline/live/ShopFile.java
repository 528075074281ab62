package scrumline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import scrumline.app.Version;
import scrumline.files.Disk;
import scrumline.intake.TeamFile;
import scrumline.journal.Archives;
import scrumline.journal.line.Header;
import scrumline.journal.line.Identity;
import scrumline.numbers.forecast.Forecast;
import scrumline.team.Audience;
import scrumline.team.SafeText;

/// The team file of a small shop on the disk, which changes from week to week, and the window that
/// the program opens for it with the logs beside.
record ShopFile(Path logs, Path file, Audience view) {
  private static final String TEXT =
      """
      {"schemaVersion": 1, "team": "Corner Shop", "manager": "Dana Field", "timeZone": "UTC",
       "scrum": {"order": "file"},
       "kpis": [{"id": "calls", "label": "Calls", "goal": {"op": ">=", "value": 120}}],
       "reps": [{"id": "alex", "name": "Alex Kim",
                 "weeks": [{"week": "2026-W47", "values": {"calls": 84}}]},
                {"id": "bea", "name": "Bea Lund",
                 "weeks": [{"week": "2026-W47", "values": {"calls": 90}}]}]}
      """;

  static ShopFile in(Path folder, String name) throws IOException {
    var file = Files.writeString(folder.resolve(name), TEXT);
    return new ShopFile(folder.resolve("logs"), file, Audience.TEAM);
  }

  ShopFile with(Audience other) {
    return new ShopFile(logs, file, other);
  }

  ShopFile copiedTo(String name) throws IOException {
    return new ShopFile(logs, Files.copy(file, file.resolveSibling(name)), view);
  }

  ShopFile movedTo(Path other) throws IOException {
    return new ShopFile(logs, Files.move(file, other), view);
  }

  void says(String after, String before) throws IOException {
    Files.writeString(file, Files.readString(file).replace(after, before));
  }

  /// On the Monday so many weeks after the first one.
  Room open(int weeks) throws IOException {
    var team = TeamFile.load(file, ZoneOffset.UTC).value().orElseThrow();
    var its =
        new Archives(Disk.local(), logs, List.of())
            .of(Identity.of(team, file.toRealPath().toString()));
    var name = SafeText.of(file.getFileName().toString());
    var header = Header.of(Version.NUMBER, team.zone(), name, "0".repeat(64)).of(its.team());
    var start = Start.in(logs).with(team).with(view).daysLater(7 * weeks);
    LocalDate date = start.date();
    var scrum = new NewScrum(team, date, () -> header, false).beside(LogWords.namesake(its));
    return new Room(start, its.archive(), scrum, Forecast::of);
  }
}

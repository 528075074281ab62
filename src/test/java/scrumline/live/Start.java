package scrumline.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.Samples;
import scrumline.app.Version;
import scrumline.files.Disk;
import scrumline.journal.Archive;
import scrumline.journal.line.Header;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastInputs;
import scrumline.scrum.PlannedStart;
import scrumline.team.Audience;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// What a start of the program finds: the team, the day, the hour, the folder of its logs.
record Start(
    Path logs,
    Disk disk,
    Team team,
    LocalDate date,
    Instant at,
    Audience view,
    Optional<PlannedStart> planned,
    boolean tells) {

  /// The sample's Monday at nine where the team is, in the window that everybody sees.
  static Start in(Path logs) {
    return new Start(
        logs,
        Disk.local(),
        Samples.northlineWest(),
        Samples.MONDAY,
        Instant.parse("2026-11-23T17:00:00Z"),
        Audience.TEAM,
        Optional.empty(),
        true);
  }

  Start with(Disk other) {
    return new Start(logs, other, team, date, at, view, planned, tells);
  }

  Start with(Team other) {
    return new Start(logs, disk, other, date, at, view, planned, tells);
  }

  Start with(Audience other) {
    return new Start(logs, disk, team, date, at, other, planned, tells);
  }

  /// Another hour of the same day.
  Start at(String instant) {
    return new Start(logs, disk, team, date, Instant.parse(instant), view, planned, tells);
  }

  /// The same hour some days later.
  Start daysLater(int days) {
    return new Start(
        logs,
        disk,
        team,
        date.plusDays(days),
        at.plusSeconds(86_400L * days),
        view,
        planned,
        tells);
  }

  /// `--start`.
  Start startingAt(String instant) {
    var start = Optional.of(new PlannedStart(Instant.parse(instant)));
    return new Start(logs, disk, team, date, at, view, start, tells);
  }

  /// On a computer that does not say how long it slept.
  Start untold() {
    return new Start(logs, disk, team, date, at, view, planned, false);
  }

  Room open() throws IOException {
    return open(Forecast::of);
  }

  Room open(Function<ForecastInputs, Forecast> forecaster) throws IOException {
    return new Room(this, archive(), scrum(), forecaster);
  }

  /// The folder that the program is started in.
  Path here() {
    return logs.resolve("here");
  }

  Archive archive() {
    return Archive.of(disk, logs.resolve("logs"), List.of(logs.resolve("refuge")), team.name());
  }

  /// On the last week, which the file may have no values for.
  NewScrum scrum() {
    var header = Header.of(Version.NUMBER, team.zone(), SafeText.of("team.json"), "0".repeat(64));
    var week = Optional.of(Week.lastCompleteOn(date));
    return new NewScrum(team, date, () -> header, false).reviewing(week);
  }
}

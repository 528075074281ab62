package scrumline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import scrumline.app.Folders;
import scrumline.app.OptionValues;
import scrumline.app.TeamInput;
import scrumline.app.Today;
import scrumline.journal.Archive;
import scrumline.journal.Stored;
import scrumline.journal.TeamLogs;
import scrumline.live.LogWords;
import scrumline.live.NewScrum;
import scrumline.live.Warning;
import scrumline.numbers.Review;
import scrumline.scrum.Scrum;
import scrumline.team.Adjustment;
import scrumline.team.Team;
import scrumline.team.Week;

/// What every command that reads a team's numbers takes: the file, the day, the logs.
final class TeamOptions {
  @Parameters(paramLabel = "TEAM", description = "The team file")
  Path file;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day on which numbers are read, such as 2026-11-23 (default: today)")
  @Nullable LocalDate date;

  @Option(
      names = "--week",
      paramLabel = "WEEK",
      converter = WeekNamed.class,
      description = "The week under review, such as 2026-W47 (default: the newest in the file)")
  @Nullable Week week;

  @Option(
      names = "--logs",
      paramLabel = "DIR",
      description = "The folder of the meeting logs, for KPI adjustments that were agreed")
  @Nullable Path logs;

  private @Nullable TeamLogs its;

  /// The team, or its problems on `err`. Where its logs may be those of another name, nothing is
  /// taken from them, and how to decide is told there.
  Optional<Team> team(PrintWriter err) throws IOException {
    var input = TeamInput.load(file);
    if (input.team().isEmpty()) {
      input.report(err);
      return Optional.empty();
    }
    var found = folders().logs(input, false);
    its = found;
    LogWords.notTaken(found).ifPresent(sentence -> err.println("scrumline: " + sentence));
    for (var warning : warnings(input.team().get())) {
      if (warning.isOfTheLogs()) {
        err.println("scrumline: " + warning.sentence());
      }
    }
    return input.team();
  }

  /// That there is no such rep, and which ones there are.
  static Failure nobody(Team team, String id) {
    var ids = team.reps().stream().map(rep -> rep.id() + " " + rep.shortName()).limit(15).toList();
    String more = team.reps().size() > ids.size() ? ", …" : "";
    String there = String.join(", ", ids) + more;
    return new Failure("nobody in this team has the id \"" + id + "\"; there are " + there + ".");
  }

  LocalDate day(Team team) {
    return date == null ? Today.in(team.zone()) : date;
  }

  /// The week that was asked for.
  Optional<Week> week() {
    return Optional.ofNullable(week);
  }

  Folders folders() {
    return Folders.of(System.getenv(), Optional.ofNullable(logs));
  }

  /// The logs of the team, which is asked for first.
  private Archive archive() {
    return Objects.requireNonNull(its).archive();
  }

  /// The numbers as they are read on the day, with the adjustments of earlier scrums in force.
  Review review(Team team) throws IOException, Failure {
    List<Adjustment> agreed = archive().earlier(day(team)).inForce();
    return readable(Review.of(team, day(team), week(), agreed));
  }

  /// The numbers, where they can be read on their day.
  Review readable(Review review) throws Failure {
    var why = unreadable(review);
    if (why.isPresent()) {
      throw new Failure(why.get());
    }
    return review;
  }

  /// Why they cannot, and what to do; empty where they can.
  Optional<String> unreadable(Review review) {
    return review.problem().map(why -> why + "; --date names the day to read them on.");
  }

  /// What is odd in the logs, and that something of earlier scrums is kept back by that.
  List<Warning> warnings(Team team) throws IOException {
    var earlier = archive().earlier(day(team));
    return NewScrum.looked(team, day(team)).warnings(earlier, Instant.now());
  }

  /// The scrum before that of the day.
  Optional<Scrum> last(Team team) throws IOException {
    return archive().earlier(day(team)).from().flatMap(Stored::scrum);
  }

  /// The lobby of a scrum on the day, with what earlier scrums left open, opened at nine where the
  /// team is.
  Scrum lobbyAtNine(Team team) throws IOException {
    var nine = day(team).atTime(LocalTime.of(9, 0)).atZone(team.zone()).toInstant();
    return NewScrum.looked(team, day(team)).reviewing(week()).open(archive(), nine);
  }

  /// `2026-W47`; of anything else it is said how to write it.
  static final class WeekNamed implements ITypeConverter<Week> {
    @Override
    public Week convert(String value) {
      try {
        return OptionValues.week(value);
      } catch (IllegalArgumentException noWeek) {
        throw new TypeConversionException(noWeek.getMessage());
      }
    }
  }
}

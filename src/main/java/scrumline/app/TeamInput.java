package scrumline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import scrumline.coach.RuleCheck;
import scrumline.codec.Mistake;
import scrumline.intake.Loaded;
import scrumline.intake.ProblemJson;
import scrumline.intake.TeamFile;
import scrumline.journal.TeamLogs;
import scrumline.journal.line.Header;
import scrumline.journal.line.Identity;
import scrumline.numbers.BookingsCheck;
import scrumline.team.Counted;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// A team file as it was read: the team, or what is wrong with the file.
public record TeamInput(Path file, Loaded<Team> loaded) {
  /// The day of the sample's scrum.
  static final LocalDate DEMO_DAY = LocalDate.of(2026, 11, 23);

  public static TeamInput load(Path file) {
    return new TeamInput(
        file, withRules(withBookings(TeamFile.load(file, ZoneId.systemDefault()))));
  }

  /// What the numbers find where a file tells a rep's bookings in two ways stands beside what the
  /// loader found.
  private static Loaded<Team> withBookings(Loaded<Team> loaded) {
    var all = loaded;
    for (var one : loaded.value().map(BookingsCheck::of).orElse(List.of())) {
      String pointer = "/reps/" + one.rep() + "/" + one.field();
      String help = "the first of them is what counts; bring them together";
      all = all.and(Mistake.BOOKINGS_DISAGREE, pointer, one.message(), help);
    }
    return all;
  }

  /// So does what the coach thinks of the team's own rules.
  private static Loaded<Team> withRules(Loaded<Team> loaded) {
    var all = loaded;
    for (var one : loaded.value().map(RuleCheck::of).orElse(List.of())) {
      var fault = one.fault();
      String pointer = "/coaching/rules/" + one.number() + "/" + fault.field();
      var mistake = fault.polices() ? Mistake.POLICING : Mistake.RULE_NOT_USED;
      all = all.and(mistake, pointer, fault.message(), fault.help());
    }
    return all;
  }

  public Optional<Team> team() {
    return loaded.value();
  }

  /// Tells every problem and what to do about it; nothing where there is none.
  public void report(PrintWriter err) {
    err.print(ProblemText.of(loaded));
    err.flush();
  }

  /// What was loaded, in one line, where it was.
  public Optional<String> summary() {
    return team().map(team -> name() + ": " + team.name() + ", " + counts(team) + ", loaded");
  }

  private static String counts(Team team) {
    String reps = Counted.of(team.reps().size(), "rep");
    return reps + " and " + Counted.of(team.visibleKpis().size(), "KPI");
  }

  /// Every problem for scripts.
  public String problemsAsJson() {
    return ProblemJson.of(loaded, file.toString());
  }

  /// Which team it is, as the file and its place tell; only where a team was loaded.
  public Identity identity() {
    return Identity.of(team().orElseThrow(), realPath().toString());
  }

  private Path realPath() {
    try {
      return file.toRealPath();
    } catch (IOException goneMeanwhile) {
      return file.toAbsolutePath().normalize();
    }
  }

  /// What the journals begin with that are opened with this file.
  Header header(TeamLogs logs) {
    var zone = team().orElseThrow().zone();
    return Header.of(Version.NUMBER, zone, name(), sha256()).of(logs.team());
  }

  private SafeText name() {
    return SafeText.of(String.valueOf(file.getFileName()));
  }

  /// Of the file's bytes, in hexadecimal.
  private String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(loaded.places().bytes());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

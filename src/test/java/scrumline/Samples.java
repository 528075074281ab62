package scrumline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import scrumline.coach.Coach;
import scrumline.intake.BuiltInRules;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;
import scrumline.team.Team;

/// The one team, and the one morning, that tests share.
public final class Samples {
  /// The day of the sample's scrum.
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final Path NORTHLINE_WEST = Path.of("sample-data", "northline-west.json");

  private static final Coach COACH = new Coach(BuiltInRules.load());

  private Samples() {}

  public static Team northlineWest() {
    return Read.TEAM;
  }

  /// The coach with the program's own rules.
  public static Coach coach() {
    return COACH;
  }

  /// Read once for all tests: a team is a value.
  private static final class Read {
    private static final Team TEAM = read();
  }

  private static Team read() {
    return TeamFile.load(NORTHLINE_WEST, ZoneOffset.UTC).value().orElseThrow();
  }

  /// The sample as it is read on its Monday: week 2026-W47, nothing adjusted.
  public static Review review() {
    return Review.of(northlineWest(), MONDAY, Optional.empty(), List.of());
  }
}

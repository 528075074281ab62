package scrumline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.coach.Asking;
import scrumline.coach.Coach;
import scrumline.coach.TeamQuestion;
import scrumline.export.Figures;
import scrumline.intake.BuiltInRules;
import scrumline.intake.TeamFile;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
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

  /// What `numbers` tells of these reps in a first scrum, in which nothing was asked before.
  public static Figures figures(Review review, List<RepNumbers> reps) {
    var forecasts = Forecasts.of(review, reps);
    var questions =
        reps.stream().collect(toMap(rep -> rep.rep().id(), rep -> COACH.ask(asking(review, rep))));
    return new Figures(review, reps, forecasts, questions);
  }

  /// In a first scrum: what is open is what the team file has, and nobody forecast anything.
  public static Asking asking(Review review, RepNumbers rep) {
    var items =
        review.team().openItems().stream()
            .filter(item -> item.rep().equals(rep.rep().id()))
            .toList();
    var silent = items.stream().flatMap(item -> item.rule().stream()).collect(toUnmodifiableSet());
    return new Asking(
        review,
        rep,
        OptionalDouble.empty(),
        items,
        List.of(),
        List.of(),
        silent,
        List.of(),
        TeamQuestion.kpis(review));
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

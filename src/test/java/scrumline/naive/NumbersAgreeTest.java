package scrumline.naive;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import scrumline.JsonNode;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.Samples;
import scrumline.export.Figures;
import scrumline.export.JsonDocument;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Question;
import scrumline.team.Adjustment;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// `scrumline numbers` and the naive figures are the same, whatever the team.
class NumbersAgreeTest {
  private static final int RANDOM = Rounds.of(1500);
  private static final int PLAUSIBLE = Rounds.of(1000);
  private static final int DIFFERENCES_TOLD = 20;

  /// Forecasts and questions are not compared here, and take longer than all the rest.
  private static final Question ANY =
      new Question("", 0, SafeText.EMPTY, SafeText.EMPTY, List.of());

  /// What must have been there to be compared, so often, over all plausible teams.
  private static final String OFTEN =
      """
      actual ofGoal trend trendPoints streak daysPresent onTime metBy judged elapsed workdays
      quota booked attainment expected pace gap needPerWeek nowPerWeek multiple averageDeal
      dealsToGo winRate winRateN quotesNeeded openQuotes newQuotesToGo untouched coverage
      coverageNeeded withinOneDeal largestShare paceWithoutLargest rate n perWeek gapSplit share
      named lo hi\
      """;

  private static final List<String> OUTCOMES =
      List.of(
          "status met",
          "status close",
          "status behind",
          "status none",
          "status away",
          "trendStatus up",
          "trendStatus flat",
          "trendStatus down",
          "paceStatus ahead",
          "paceStatus onPace",
          "paceStatus slightlyBehind",
          "paceStatus behind",
          "paceStatus tooEarly",
          "withinOneDeal true",
          "withinOneDeal false",
          "onTime true",
          "onTime false",
          "named calls",
          "named conversations",
          "named quotes_sent",
          "op >=",
          "op <=",
          "op <",
          "op range");

  @Test
  void the_sample_is_computed_alike() {
    var seen = new Comparison();
    new Asked(Samples.northlineWest(), Optional.empty(), List.of()).compare("sample", seen);
    alike(seen, 800);
  }

  @Test
  void any_valid_team_file_is_computed_alike() {
    var seen = new Comparison();
    compare("random team", RANDOM, NumbersAgreeTest::random, seen);
    alike(seen, Rounds.of(150_000));
  }

  @Test
  void plausible_teams_are_computed_alike() {
    var seen = new Comparison();
    compare("plausible team", PLAUSIBLE, NumbersAgreeTest::plausible, seen);
    alike(seen, Rounds.of(400_000));
    known(seen, "named deals_won", Rounds.of(12));
    var often = Arrays.stream(OFTEN.split("\\s+"));
    assertAll(
        Stream.concat(often.map(name -> () -> known(seen, name, Rounds.of(500))), outcomes(seen)));
  }

  private static Stream<Executable> outcomes(Comparison seen) {
    return OUTCOMES.stream().map(outcome -> () -> known(seen, outcome, Rounds.of(100)));
  }

  private static void known(Comparison seen, String name, int least) {
    assertTrue(seen.known(name) >= least, () -> name + ": " + seen.known(name));
  }

  private static void alike(Comparison seen, int least) {
    var told = seen.differences().stream().limit(DIFFERENCES_TOLD).toList();
    assertEquals("", String.join("\n", told), () -> seen.differences().size() + " differences");
    assertTrue(seen.figures() > least, () -> "compared " + seen.figures() + " figures");
  }

  private static void compare(String kind, int teams, LongFunction<Asked> asked, Comparison seen) {
    for (long seed = 0; seed < teams; seed++) {
      asked.apply(seed).compare(kind + " " + seed, seen);
    }
  }

  private static Asked random(long seed) {
    var team = RandomTeams.team(seed);
    var week = Week.of(Samples.MONDAY).plus(-seed % 4);
    var given = seed % 3 == 0 ? Optional.of(week) : Optional.<Week>empty();
    return new Asked(team, given, RandomTeams.adjustments(team, seed));
  }

  private static Asked plausible(long seed) {
    var team = PlausibleTeams.team(seed);
    var week = Week.of(Samples.MONDAY).plus(-seed % 4);
    var given = seed % 5 == 0 ? Optional.of(week) : Optional.<Week>empty();
    return new Asked(team, given, PlausibleTeams.adjustments(team, seed));
  }

  /// A team on the Monday of the sample's scrum.
  private record Asked(Team team, Optional<Week> week, List<Adjustment> agreed) {
    void compare(String where, Comparison seen) {
      var review = Review.of(team, Samples.MONDAY, week, agreed);
      var said = JsonNode.parse(JsonDocument.of(figures(review)));
      var given = Given.of(team, Samples.MONDAY, week, agreed);
      seen.tree(where, new NaiveNumbers(given).tree(), said);
    }

    private static Figures figures(Review review) {
      var reps = review.reps();
      var questions = reps.stream().collect(toMap(rep -> rep.rep().id(), _ -> ANY));
      return new Figures(review, reps, Forecasts.NONE, questions);
    }
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.PeriodStages;
import scrumline.Samples;
import scrumline.numbers.PeriodStage;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.ForecastTeam;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Sharing;
import scrumline.team.Absence;
import scrumline.team.Audience;
import scrumline.team.Share;
import scrumline.team.Team;
import scrumline.team.Week;

/// What the windows say of the period, in each of its stages and in the team's own words.
class PeriodWordsTest {
  private static final Pattern COUNT_TO_GO = Pattern.compile("to go\\b|≈ \\d+ new");

  @Test
  void a_turn_in_the_team_view_counts_deals_closed_and_open_quotes_of_everybody_alike() {
    var team = Samples.northlineWest();
    for (var rep : team.reps()) {
      var frame = turn(team, rep.shortName().value(), Audience.TEAM, new Size(80, 24));
      assertTrue(frame.matches("(?s).*\\d+ deals closed this quarter · \\d+ open quotes.*"), frame);
    }
    var sam = turn(team, "Sam", Audience.TEAM, new Size(80, 24));
    assertTrue(sam.contains("  8 deals closed this quarter · 21 open quotes"), sam);
    var narrow = turn(team, "Sam", Audience.TEAM, new Size(60, 20));
    assertTrue(narrow.contains("  8 deals closed · 21 open quotes"), narrow);
  }

  @Test
  void no_count_to_go_stands_under_a_name_in_the_team_view() {
    for (var stage : PeriodStages.values()) {
      for (var team : PeriodStages.teams()) {
        var shared = Sharing.of(stage.of(team), Share.SCORECARD);
        for (var rep : shared.reps()) {
          String name = shared.shortName(rep).value();
          String frame = turn(shared, name, Audience.TEAM, new Size(100, 30));
          assertFalse(COUNT_TO_GO.matcher(frame).find(), frame);
        }
        String table = team(shared, Audience.TEAM);
        String scorecard = table.substring(0, Math.max(0, table.indexOf("QUARTER")));
        assertFalse(COUNT_TO_GO.matcher(scorecard).find(), table);
      }
    }
  }

  @Test
  void a_team_that_counts_meetings_reads_of_meetings() {
    var sdrs = PeriodStages.teams().getFirst();
    String frame = turn(sdrs, second(sdrs), Audience.MANAGER, new Size(120, 40));
    assertTrue(frame.contains("meetings held to go"), frame);
    assertFalse(frame.contains("deals"), frame);
  }

  /// The file ends a week before the period did, and the scrum is after it.
  @Test
  void a_period_that_is_over_is_over_whatever_the_file_tells() {
    var shop = PeriodStages.STALE_FILE.of(PeriodStages.teams().getLast());
    var ended = PeriodStages.until(shop, 0);
    for (String frame : both(ended)) {
      assertFalse(COUNT_TO_GO.matcher(frame).find(), frame);
      assertFalse(frame.matches("(?s).*(likely end|in \\d+ workdays|behind).*"), frame);
    }
    assertTrue(both(ended).getFirst().contains("ended at "));
    assertTrue(both(ended).getFirst().contains("Q4?"), "the question is that of the end");
  }

  /// Nothing looks ahead for somebody who is on leave until its end, and it has not ended.
  @Test
  void a_period_has_not_ended_because_somebody_is_away_for_the_rest_of_it() {
    var shop = PeriodStages.teams().getLast();
    var rest = new Absence(Samples.MONDAY, shop.period().orElseThrow().end(), Optional.empty());
    var away = PeriodStages.away(shop, rest);
    String own = turn(away, second(away), Audience.MANAGER, new Size(120, 40));
    assertTrue(own.contains("€16k of €30k · 53 %"), own);
    assertFalse(own.contains("ended at"), own);
    assertFalse(COUNT_TO_GO.matcher(own).find(), own);
  }

  @Test
  void a_team_of_one_has_no_count_to_go_for_all_to_see() {
    var shop = PeriodStages.teams().getLast();
    var one = PeriodStages.of(shop, shop.reps().subList(0, 1));
    String all = team(one, Audience.TEAM);
    assertFalse(COUNT_TO_GO.matcher(all).find(), all);
    assertTrue(all.contains(" deals closed this quarter"), all);
  }

  /// A file that begins with its first week late in the quarter does not know what came before.
  @Test
  void a_file_that_begins_late_holds_nothing_against_the_quota() {
    var sdrs = PeriodStages.ONE_WEEK.of(PeriodStages.teams().getFirst());
    for (String frame : both(sdrs)) {
      assertTrue(frame.contains(" meetings held since W47"), frame);
      assertFalse(COUNT_TO_GO.matcher(frame).find(), frame);
      assertFalse(frame.matches("(?s).*(behind|ahead of pace|need \\d|a bit down).*"), frame);
    }
    var named = Optional.of(Week.of(Samples.MONDAY).plus(-1));
    var review = Review.of(sdrs, Samples.MONDAY, named, List.of());
    var ben = review.rep(sdrs.reps().get(1));
    assertEquals(PeriodStage.PARTLY_TOLD, ben.quarter().orElseThrow().progress().stage());
    assertTrue(ForecastTeam.of(review).basis(ben).inputs().isEmpty());
  }

  @Test
  void the_last_days_are_told_in_days_and_the_end_as_the_end() {
    for (var team : PeriodStages.teams()) {
      for (String last : both(PeriodStages.LAST_FOUR_DAYS.of(team))) {
        assertFalse(last.contains("a week, now"), last);
        assertFalse(last.contains("≈"), last);
      }
      for (String over : both(PeriodStages.AFTER_THE_END.of(team))) {
        assertFalse(COUNT_TO_GO.matcher(over).find(), over);
        assertFalse(over.matches("(?s).*need [$\\d].*"), over);
        assertFalse(over.contains("likely end"), over);
      }
      assertTrue(both(PeriodStages.AFTER_THE_END.of(team)).getFirst().contains("ended at "));
    }
  }

  @Test
  void a_count_out_of_reach_is_said_to_nobody() {
    for (var team : PeriodStages.teams()) {
      var far = PeriodStages.OUT_OF_REACH.of(team);
      String own = turn(far, second(far), Audience.MANAGER, new Size(120, 40));
      assertFalse(COUNT_TO_GO.matcher(own).find(), own);
      String all = team(far, Audience.TEAM);
      assertFalse(COUNT_TO_GO.matcher(all).find(), all);
    }
  }

  private static List<String> both(Team team) {
    return List.of(
        turn(team, second(team), Audience.MANAGER, new Size(120, 40)),
        team(team, Audience.MANAGER));
  }

  private static String second(Team team) {
    return team.shortName(team.reps().get(1)).value();
  }

  private static String turn(Team team, String name, Audience view, Size size) {
    var morning = Morning.of(team).make(Chair::next).turnOf(name);
    return Window.on(morning).in(view).sized(size.columns(), size.rows()).draw().toString();
  }

  private static String team(Team team, Audience view) {
    var morning = Morning.of(team).make(Chair::next);
    var window = Window.on(morning).in(view).sized(120, 40).press(Key.letter('t'));
    return window.draw().toString();
  }
}

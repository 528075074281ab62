package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.numbers.KpiReading;
import scrumline.screen.text.Block;
import scrumline.screen.text.Line;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.team.Audience;
import scrumline.team.Goal;
import scrumline.team.Team;

/// What no screen ever shows, whatever valid team it is about.
class FiguresLawTest {
  /// NaN, infinity, and a zero with a sign.
  private static final Pattern NO_FIGURE =
      Pattern.compile("NaN|Infinity|∞|(?<![\\w.,])[-−]0(?![\\d.]*[1-9])");

  private int turns;

  @Test
  void no_screen_of_any_team_shows_nan_infinity_or_minus_zero() {
    for (long seed = 0; seed < Rounds.of(25); seed++) {
      whole("plausible " + seed, PlausibleTeams.team(seed));
      whole("random " + seed, RandomTeams.team(seed));
    }
    assertTrue(turns > Rounds.of(150), "looked at " + turns + " turns");
  }

  private void whole(String where, Team team) {
    var morning = Morning.of(team).make(Chair::next);
    boolean isOn = true;
    while (isOn) {
      for (var view : Audience.values()) {
        looked(where, Window.on(morning).in(view));
        looked(where, Window.on(morning).in(view).type("w"));
      }
      if (morning.scrum().current().isPresent()) {
        typed(where, morning);
        turns++;
      }
      isOn = !morning.here().equals("wrap-up");
      morning = isOn ? morning.make(Chair::next) : morning;
    }
  }

  /// What would come of another goal, for every KPI.
  private static void typed(String where, Morning morning) {
    for (var kpi : morning.scrum().team().visibleKpis()) {
      var line = "k" + kpi.id() + " ";
      var window = Window.on(morning).in(Audience.MANAGER);
      looked(where, window.type(line));
      looked(where, window.type("7 for 2 weeks"));
      looked(where, Window.on(morning).type(line + "0.5"));
    }
  }

  private static void looked(String where, Window window) {
    for (var size : Shots.SIZES) {
      var frame = window.sized(size.columns(), size.rows()).draw();
      for (var line : frame.lines()) {
        assertFalse(NO_FIGURE.matcher(line.toString()).find(), () -> where + "\n" + frame);
      }
      zeroGoals(where, window, frame);
    }
  }

  /// A goal of nothing has no per cent of it.
  private static void zeroGoals(String where, Window window, Block frame) {
    if (!(window.page() instanceof TurnPage) || window.scrum.current().isEmpty()) {
      return;
    }
    for (var reading : window.scene().review().rep(window.scrum.current().get()).kpis()) {
      if (reading.goal().map(Goal::value).filter(value -> value == 0).isPresent()) {
        assertFalse(
            frame.lines().stream().anyMatch(line -> hasPercent(line, reading)),
            () -> where + ": " + reading.kpi().label() + "\n" + frame);
      }
    }
  }

  private static boolean hasPercent(Line line, KpiReading reading) {
    String row = line.toString();
    boolean isRow = row.startsWith("  " + reading.kpi().label() + " ");
    return isRow && row.matches(".*[●◐○] +\\d+ %.*");
  }
}

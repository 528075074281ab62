package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.team.Audience;
import scrumline.team.Team;

/// What the team and detail screens show is a number or a dash, whatever stands in the team file.
class TeamScreenLawTest {
  private static final int TEAMS = Rounds.of(50);

  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50));

  private static final Pattern NO_NUMBER =
      Pattern.compile("NaN|Infinity|∞|null|(?<![\\w.,])[-−]0(?![\\d.]*[1-9])");

  /// A share of a goal stands behind its sign; a goal of 0 has none.
  private static final Pattern OF_ZERO = Pattern.compile("goal [^·]*\\b0(\\.0+)? ·.*[●◐○][^·]*%");

  private int looked;

  @Test
  void no_frame_of_any_team_shows_nan_or_infinity() {
    for (int seed = 0; seed < TEAMS; seed++) {
      for (var team : List.of(RandomTeams.team(seed), PlausibleTeams.team(seed))) {
        everySize(team, "seed " + seed);
      }
    }
    assertTrue(looked > 100 * TEAMS, "looked at " + looked + " frames");
  }

  private void everySize(Team team, String where) {
    for (var size : SIZES) {
      for (var view : Audience.values()) {
        var window = Window.on(Morning.of(team).make(Chair::next)).in(view);
        window.sized(size.columns(), size.rows());
        team(window, where);
        details(window, where);
      }
    }
  }

  private void team(Window window, String where) {
    window.press(Key.letter('t'));
    for (int sheet = 0; sheet < 4; sheet++) {
      check(window, where);
      window.press(Key.Named.TAB);
    }
    window.press(Key.Named.ESC);
  }

  private void details(Window window, String where) {
    while (window.scrum.current().isEmpty()) {
      window.press(Key.Named.RIGHT);
    }
    window.press(Key.letter('d'));
    for (int kpi = 0; kpi < 7; kpi++) {
      check(window, where);
      window.press(Key.Named.DOWN);
    }
  }

  private void check(Window window, String where) {
    var frame = window.draw();
    String text = frame.toString();
    var found = NO_NUMBER.matcher(text);
    assertFalse(found.find(), () -> where + "\n" + text);
    assertFalse(OF_ZERO.matcher(text).find(), () -> where + "\n" + text);
    assertEquals(window.size.rows(), frame.height());
    frame.lines().forEach(line -> assertEquals(window.size.columns(), line.width(), where));
    looked++;
  }
}

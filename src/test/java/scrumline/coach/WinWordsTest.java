package scrumline.coach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.team.Eyes;
import scrumline.team.Team;

class WinWordsTest {
  @Test
  void a_win_of_the_same_kind_reads_the_same_for_everybody() {
    var scrum = Morning.lobby().scrum();
    var words = new WinWords(scrum.team(), Eyes.TEAM);
    for (var win : winsOf(scrum).each()) {
      String said = words.of(win);
      assertTrue(!(win instanceof Win.DealsWon) || said.matches("\\d deals? closed"), said);
    }
    assertEquals(
        7, winsOf(scrum).each().stream().filter(win -> win instanceof Win.DealsWon).count());
  }

  @Test
  void a_deal_is_called_what_the_team_calls_it() {
    var team =
        read(
            """
            {"schemaVersion": 1, "team": "SDRs",
             "kpis": [{"id": "dials", "label": "Dials", "goal": {"op": ">=", "value": 200}},
                      {"id": "held", "label": "Meetings held", "kind": "lagging"}],
             "funnel": {"steps": ["dials", "held"], "won": "held"},
             "reps": [{"id": "ann", "name": "Ann Lee",
                       "weeks": [{"week": "2026-W47", "values": {"dials": 90, "held": 2}}]}]}
            """);
    var wins = winsOf(Morning.of(team).scrum());
    assertEquals("2 meetings held", new WinWords(team, Eyes.TEAM).of(wins.each().getFirst()));
    assertEquals(List.of("2 meetings held"), wins.ofTeam());
  }

  private static Team read(String text) {
    return TeamFile.read(text.getBytes(UTF_8), "team.json", ZoneOffset.UTC).value().orElseThrow();
  }

  @Test
  void a_goal_is_a_win_of_the_team_only_if_all_met_it() {
    var wins = winsOf(Morning.lobby().scrum()).ofTeam();
    assertFalse(wins.toString().contains("Calls"), "6 of 8: " + wins);
    var reps = new ArrayList<>(Samples.northlineWest().reps());
    reps.removeIf(rep -> Set.of("r04", "r07").contains(rep.id()));
    var six = winsOf(Morning.of(Teams.ofReps(reps)).scrum()).ofTeam();
    assertTrue(six.contains("Calls goal met by all 6"), six.toString());
  }

  private static Wins winsOf(Scrum scrum) {
    return Wins.of(scrum, scrum.review());
  }
}

package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.team.Team;

class WarningsTest {
  private static final String QUARTER =
      """
      {"schemaVersion": 1, "team": "T", "asOf": "2026-11-20",
       "period": {"start": "2026-10-01", "end": "2026-12-31", "result": "revenue"},
       "kpis": [{"id": "revenue", "unit": "money"}],
       "reps": [{"id": "r1", "name": "A",
         "weeks": [{"week": "2026-W40", "values": {"revenue": 17}},
                   {"week": "2026-W47", "values": {"revenue": 100}}]}]}
      """;

  @Test
  void a_warning_does_not_keep_the_team_from_being_loaded() {
    var loaded = read(QUARTER.replace("2026-11-20", "2026-11-10"));
    assertTrue(loaded.value().isPresent());
    assertEquals(List.of("W201 /asOf"), told(loaded));
  }

  @Test
  void harmless_things_are_said_once() {
    var loaded =
        read(
            Marked.team(
                """
                "share": ["money", "money"],
                "period": {"start": "2026-10-01", "end": "2026-12-31",
                           "holidays": ["2026-12-25", "2026-12-25", "2026-07-01"]},
                "scrum": {"minutes": 6, "sections": [
                  {"id": "turns", "per": "rep", "seconds": 200}]},
                "kpis": [{"id": "a", "label": "A"}, {"id": "b", "label": "A"},
                         {"id": "c", "ratio": {"of": "a", "over": "b"}}],
                "reps": [{"id": "r1", "name": "Sam", "weeks": [
                    {"week": "2026-W46", "values": {"c": 50}},
                    {"week": "2026-W47", "values": {"c": 5}}],
                  "deals": [{"account": "X", "value": 1, "closed": "2026-01-01"},
                            {"account": "X", "value": 1, "closed": "2026-01-01"}]},
                  {"id": "r2", "name": "Sam"}],
                """));
    assertTrue(loaded.value().isPresent());
    assertEquals(
        List.of(
            "W204 /share/1",
            "W204 /period/holidays/1",
            "W203 /period/holidays/2",
            "W206 /scrum",
            "W204 /kpis/1/label",
            "W205 /reps/0/weeks",
            "W204 /reps/0/deals/1",
            "W204 /reps/1/name"),
        told(loaded));
  }

  private static Loaded<Team> read(String file) {
    return TeamFile.read(file.getBytes(UTF_8), "team.json", ZoneOffset.UTC);
  }

  private static List<String> told(Loaded<Team> loaded) {
    var told = new ArrayList<String>();
    for (var problem : loaded.problems()) {
      told.add(problem.code() + " " + problem.pointer());
    }
    return told;
  }
}

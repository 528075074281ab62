package scrumline.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import scrumline.team.Team;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class TeamCodecTest {
  @Test
  void every_team_comes_back_equal() {
    for (int seed = 0; seed < 200; seed++) {
      var team = new RandomTeam(seed).team();
      assertEquals(team, TeamCodec.readTeam(Json.parse(written(team))), "seed " + seed);
    }
  }

  @Test
  void equal_teams_are_equal_bytes() {
    for (int seed = 0; seed < 20; seed++) {
      byte[] once = written(new RandomTeam(seed).team());
      byte[] again = written(TeamCodec.readTeam(Json.parse(once)));
      assertEquals(new String(once, UTF_8), new String(again, UTF_8));
    }
  }

  @Test
  void the_smaller_values_come_back_equal() {
    var random = new RandomTeam(5);
    for (int round = 0; round < 200; round++) {
      var goal = random.goal();
      assertEquals(goal, TeamCodec.readGoal(tree(out -> TeamCodec.write(goal, out))));
      var adjustment = random.adjustment();
      assertEquals(
          adjustment, TeamCodec.readAdjustment(tree(out -> TeamCodec.write(adjustment, out))));
      var item = random.openItem();
      assertEquals(item, TeamCodec.readOpenItem(tree(out -> TeamCodec.write(item, out))));
      var agenda = random.agenda();
      assertEquals(agenda, TeamCodec.readAgenda(tree(out -> TeamCodec.write(agenda, out))));
    }
  }

  @Test
  void the_samples_are_read_without_a_finding() throws IOException {
    for (String name : List.of("northline-west.json", "smallest.json")) {
      var findings = Findings.collecting();
      var bytes = Files.readAllBytes(Path.of("sample-data", name));
      var team = TeamCodec.read(Json.parse(bytes, 0, findings), ZoneOffset.UTC, findings);
      assertEquals(List.of(), findings.found());
      assertEquals(team.orElseThrow(), TeamCodec.readTeam(Json.parse(written(team.get()))));
    }
  }

  @Test
  void a_team_that_lacks_something_is_unreadable() {
    var without = Json.parse("{\"schemaVersion\": 1, \"team\": \"West\"}".getBytes(UTF_8));
    var refused = assertThrows(Unreadable.class, () -> TeamCodec.readTeam(without));
    assertTrue(refused.getMessage().contains("\"kpis\" is missing"));
  }

  @Test
  void a_team_that_breaks_later_rules_stays_readable_in_a_journal() {
    var json =
        """
        {"schemaVersion": 1, "team": "West", "kpis": [], "reps": [], "tragets": 1,
         "funnel": {"steps": ["gone"]}, "scrum": {"minutes": 1}}
        """;
    assertEquals("West", TeamCodec.readTeam(Json.parse(json.getBytes(UTF_8))).name().value());
  }

  static byte[] written(Team team) {
    return bytes(out -> TeamCodec.write(team, out));
  }

  private static Json tree(Consumer<JsonGenerator> writing) {
    return Json.parse(bytes(writing));
  }

  private static byte[] bytes(Consumer<JsonGenerator> writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      writing.accept(out);
    }
    return bytes.toByteArray();
  }
}

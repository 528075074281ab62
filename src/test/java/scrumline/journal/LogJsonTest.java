package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.codec.Json;
import scrumline.codec.Pointer;
import scrumline.codec.Unreadable;
import scrumline.team.Eyes;

class LogJsonTest {
  private final LogJson log = new LogJson(Kinds.HEADER, "k3f9q2", Kinds.all(), Optional.empty());

  @Test
  void an_exported_log_loads_back_and_folds_to_the_same_scrum() {
    var again = LogJson.read(log.write(Eyes.MANAGER));
    assertEquals(log, again);
    assertEquals(Kinds.fold(Kinds.all()), again.scrum());
  }

  @Test
  void agreements_stand_at_a_fixed_path_for_pipes() {
    var json = Json.parse(log.write(Eyes.MANAGER));
    assertEquals("2026-11-23/1", text(json, "/agreements/0/id"));
    assertEquals("pricing approval", text(json, "/agreements/0/text"));
    assertEquals("calls", text(json, "/agreements/1/adjustment/kpi"));
    assertEquals("carried", text(json, "/items/0/outcome"));
    assertEquals("over", text(json, "/state"));
    assertEquals("Northline West", text(json, "/team"));
  }

  @Test
  void the_team_reads_what_was_agreed_at_the_same_paths_and_nothing_that_is_private() {
    byte[] bytes = log.write(Eyes.TEAM);
    var json = Json.parse(bytes);
    assertEquals("team", text(json, "/audience"));
    assertEquals("2026-11-23/1", text(json, "/agreements/0/id"));
    assertEquals("pricing approval", text(json, "/agreements/0/text"));
    assertEquals("focus on six hot leads", text(json, "/agreements/1/adjustment/why"));
    assertEquals("carried", text(json, "/items/0/outcome"));
    String written = new String(bytes, StandardCharsets.UTF_8);
    for (String secret :
        List.of("berstunden", "pricing app\"", "behind", "carried\":", "team.json")) {
      assertFalse(written.contains(secret), secret + " in\n" + written);
    }
    for (String part : List.of("\"events\"", "\"journal\"", "\"goal\"", "\"before\"")) {
      assertFalse(written.contains(part), "the KPI is none of the team's: " + part);
    }
    assertThrows(Unreadable.class, () -> LogJson.read(bytes));
  }

  @Test
  void a_file_that_is_not_a_log_is_refused() {
    for (String text :
        List.of("", "{}", "[]", "{\"schemaVersion\":1}", "{\"schemaVersion\":1,\"events\":[]}")) {
      assertThrows(Unreadable.class, () -> LogJson.read(text.getBytes(StandardCharsets.UTF_8)));
    }
    String newer =
        new String(log.write(Eyes.MANAGER), StandardCharsets.UTF_8).replaceFirst(":1,", ":2,");
    var why =
        assertThrows(Unreadable.class, () -> LogJson.read(newer.getBytes(StandardCharsets.UTF_8)));
    assertTrue(why.getMessage().contains("newer version"));
  }

  private static String text(Json json, String pointer) {
    return ((Json.Text) Pointer.at(json, pointer).orElseThrow()).value();
  }
}

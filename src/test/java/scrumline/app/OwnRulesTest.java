package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `check` says about a team's own coaching rules, and where.
class OwnRulesTest {
  @TempDir private Path folder;

  @Test
  void rules_that_cannot_be_used_or_police_are_warned_of_at_their_place() throws IOException {
    var file = folder.resolve("team.json");
    Files.writeString(
        file,
        """
        {"schemaVersion": 1, "team": "One", "kpis": [
          {"id": "calls", "label": "Calls", "goal": {"op": ">=", "value": 60}},
          {"id": "deals", "label": "Deals", "kind": "lagging"}],
         "reps": [{"id": "a", "name": "A", "weeks": [{"week": "2026-W47", "values": {"calls": 1}}]}],
         "coaching": {"rules": [
          {"id": "one", "when": "cals.trend < 0", "opening": "Well.", "question": "What helps?"},
          {"id": "two", "when": "always", "opening": "Only {calls.actual}.",
           "question": "Why didn't you call?"}]}}
        """);
    var loaded = TeamInput.load(file).loaded();
    assertEquals(true, loaded.value().isPresent());
    assertEquals(
        List.of(
            "W207 6:25 /coaching/rules/0/when no figure is called \"cals.trend\"",
            "W208 7:46 /coaching/rules/1/opening \"Only\" polices",
            "W208 8:16 /coaching/rules/1/question \"Why didn't you call\" polices"),
        loaded.problems().stream()
            .map(
                one ->
                    one.code()
                        + " "
                        + one.where().replace(one.file() + ":", "")
                        + " "
                        + one.pointer()
                        + " "
                        + one.message())
            .toList());
  }
}

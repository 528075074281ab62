package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which logs a command takes for a team file, with a folder of logs as version 0.1.0 left it: it
/// is named after the team, and no header has an id or a path.
class IdentityTest {
  private static final Path OLD = Path.of("src/test/resources/folders");
  private static final String CORNER_SHOP =
      """
      {"schemaVersion": 1, "team": "Corner Shop", "manager": "Dana Field", "timeZone": "UTC",
       "kpis": [{"id": "calls", "label": "Calls", "goal": {"op": ">=", "value": 120}}],
       "reps": [{"id": "alex", "name": "Alex Kim",
                 "weeks": [{"week": "2026-W48", "values": {"calls": 84}}]},
                {"id": "bea", "name": "Bea Lund",
                 "weeks": [{"week": "2026-W48", "values": {"calls": 90}}]}]}
      """;

  @TempDir Path temp;

  private record Ran(int status, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.walk(OLD)) {
      for (var file : files.toList()) {
        Files.copy(file, temp.resolve("logs").resolve(OLD.relativize(file).toString()));
      }
    }
  }

  @Test
  void prep_finds_the_logs_of_version_0_1_0() throws IOException {
    var ran = prep(CORNER_SHOP);
    assertTrue(ran.out.contains("\nYOU OWE\n  Alex  a laptop · was due Mon 23 Nov"), ran.out);
    assertFalse(ran.out.contains("WHOSE ARE THESE?"), ran.out);
    assertEquals("", ran.err);
  }

  @Test
  void prep_asks_whose_the_items_are_where_a_rep_s_id_has_changed() throws IOException {
    var ran = prep(CORNER_SHOP.replace("\"alex\"", "\"r1\""));
    assertTrue(ran.out.contains("\nWHOSE ARE THESE?\n"), ran.out);
    assertTrue(ran.out.contains("\n  Alex Kim  Dana Field for them: a laptop · was due"), ran.out);
    assertTrue(ran.out.contains("\nYOU OWE\n  Nothing is open from your side.\n"), ran.out);
  }

  @Test
  void check_asks_whose_the_items_are_of_a_rep_who_is_gone() throws IOException {
    String gone =
        CORNER_SHOP.replace("\"bea\", \"name\": \"Bea Lund\"", "\"kim\", \"name\": \"K\"");
    var ran = run("check", file("team.json", gone), "--logs", logs());
    assertEquals(0, ran.status, ran.err);
    assertTrue(ran.out.contains("  Bea Lund  call the mill · due Mon 30 Nov · id bea\n"), ran.out);
    assertFalse(ran.out.contains("laptop"), ran.out);
  }

  @Test
  void the_logs_of_another_name_are_taken_by_their_id_and_not_unasked() throws IOException {
    String renamed = CORNER_SHOP.replace("Corner Shop", "Mill Shop");
    var unasked = prep(renamed);
    assertFalse(unasked.out.contains("laptop"), unasked.out);
    assertTrue(unasked.err.contains("“Corner Shop”"), unasked.err);
    assertTrue(unasked.err.contains("\"id\": \"corner-shop\""), unasked.err);
    var decided = prep(renamed.replace("\"team\"", "\"id\": \"corner-shop\", \"team\""));
    assertTrue(decided.out.contains("a laptop"), decided.out);
    assertEquals("", decided.err);
  }

  @Test
  void another_team_of_the_same_name_gets_none_of_the_logs() throws IOException {
    var ran = prep(CORNER_SHOP.replace("\"alex\"", "\"zoe\"").replace("\"bea\"", "\"yan\""));
    assertFalse(ran.out.contains("laptop"), ran.out);
    assertFalse(ran.out.contains("WHOSE"), ran.out);
  }

  @Test
  void the_list_of_logs_and_info_tell_which_team_a_folder_is_of() {
    String folder = temp.resolve("logs").resolve("corner-shop").toString();
    var list = run("log", "list", "--logs", logs()).out;
    assertTrue(list.endsWith(folder + ": Corner Shop, id corner-shop\n"), list);
    var info = run("info", "--logs", logs()).out;
    assertTrue(info.contains("\nteam          Corner Shop, id corner-shop\n"), info);
    assertTrue(info.contains("\n              " + folder + "\n"), info);
  }

  private Ran prep(String team) throws IOException {
    var ran = run("prep", file("team.json", team), "--date", "2026-11-30", "--logs", logs());
    assertEquals(0, ran.status, ran.err);
    return ran;
  }

  private String file(String name, String team) throws IOException {
    return Files.writeString(temp.resolve(name), team).toString();
  }

  private String logs() {
    return temp.resolve("logs").toString();
  }

  private static Ran run(String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Commands.execute(words, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Ran(status, out.toString(), err.toString());
  }
}

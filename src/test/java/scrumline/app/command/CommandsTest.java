package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands as they are typed: what they print, where, and their exit status.
class CommandsTest {
  private static final String SAMPLE = "sample-data/northline-west.json";

  @TempDir private Path folder;

  private record Ran(int status, String out, String err) {}

  private static Ran run(String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Commands.execute(words, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Ran(status, out.toString(), err.toString());
  }

  private String logs() {
    return folder.resolve("logs").toString();
  }

  @Test
  void check_tells_five_mistakes_at_their_places_and_ends_with_1() throws IOException {
    var file = folder.resolve("team.json");
    Files.writeString(
        file,
        """
        {
          "schemaVersion": 1, "team": "Corner Shop", "tragets": 3,
          "kpis": [
            {"id": "calls", "label": "Calls", "goal": {"op": "=>", "value": 40}},
            {"id": "deals", "label": "Deals", "kind": "laging", "goal": {"op": ">=", "value": 1}}
          ],
          "reps": [
            {"id": "a", "name": "Al", "weeks": [{"week": "2026-W54", "values": {"calls": "42"}}]}
          ]
        }
        """);
    var ran = run("check", file.toString());
    assertEquals(1, ran.status);
    assertEquals("", ran.out);
    for (String place : List.of(":2:46 ", ":4:54 ", ":5:47 ", ":8:50 ", ":8:82 ")) {
      assertTrue(ran.err.contains("team.json" + place), () -> place + " in\n" + ran.err);
    }
    assertTrue(ran.err.contains("5 problems; nothing was loaded"), ran.err);
  }

  @Test
  void check_says_what_was_loaded_when_all_is_well() {
    var ran = run("check", SAMPLE, "--date", "2026-11-23", "--logs", logs());
    assertEquals(
        new Ran(
            0, "northline-west.json: Northline Components – West, 8 reps and 7 KPIs, loaded\n", ""),
        ran);
  }

  @Test
  void numbers_as_json_are_the_worked_example() {
    var ran = run("numbers", SAMPLE, "--format=json", "--date", "2026-11-23", "--logs", logs());
    assertEquals(0, ran.status);
    assertEquals("", ran.err);
    for (String figure :
        List.of("\"pace\": 0.9975", "\"newQuotesToGo\": 59", "\"multiple\": 2.179")) {
      assertTrue(ran.out.contains(figure), figure);
    }
  }

  @Test
  void numbers_of_a_later_day_are_refused_with_what_to_do() {
    var ran = run("numbers", SAMPLE, "--date", "2026-11-16", "--logs", logs());
    assertEquals(1, ran.status);
    assertTrue(ran.err.contains("--date names the day"), ran.err);
  }

  @Test
  void show_fills_the_size_that_was_asked_for() {
    var ran = run("show", SAMPLE, "--rep", "r07", "--date", "2026-11-23", "--logs", logs());
    assertEquals(24, ran.out.lines().count());
    assertTrue(ran.out.contains("SAM WHITAKER"), ran.out);
    assertFalse(ran.out.contains("$"), "money in the team view");
  }

  @Test
  void prep_is_one_page_on_stdout_with_what_is_owed_first() {
    var ran = run("prep", SAMPLE, "--date", "2026-11-23", "--logs", logs());
    assertEquals(0, ran.status, ran.err);
    assertEquals("", ran.err);
    assertTrue(ran.out.contains("\nYOU OWE\n  Sam  Get marketing to send"), ran.out);
    assertTrue(ran.out.lines().count() <= 24, ran.out);
  }

  @Test
  void prep_writes_markdown_into_a_file_but_never_over_another() throws IOException {
    String file = folder.resolve("prep.md").toString();
    var words = new String[] {"prep", SAMPLE, "--date=2026-11-23", "--logs", logs(), "-o", file};
    assertEquals(new Ran(0, "Wrote " + file + "\n", ""), run(with(words, "--format=md")));
    assertTrue(Files.readString(Path.of(file)).startsWith("# Northline Components – West"));
    var again = run(words);
    assertEquals("Wrote " + folder.resolve("prep-2.md") + "\n", again.out);
    assertTrue(Files.readString(Path.of(file)).startsWith("# "), "the first one was replaced");
  }

  private static String[] with(String[] words, String more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void prep_of_a_later_day_s_numbers_is_refused_with_what_to_do() {
    var ran = run("prep", SAMPLE, "--date", "2026-11-16", "--logs", logs());
    assertEquals(1, ran.status);
    assertEquals("", ran.out);
    assertTrue(ran.err.contains("--date names the day"), ran.err);
  }

  @Test
  void export_says_so_if_there_is_no_log() {
    var ran = run("export", "-o", "-", "--logs", logs());
    assertEquals(1, ran.status);
    assertTrue(ran.err.contains("there is no meeting log yet"), ran.err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "demo", "follow", "replay", "show"})
  void every_command_that_opens_a_window_takes_view_and_looks(String command) {
    var help = run(command, "--help").out;
    for (String option : List.of("--view", "--theme", "--ascii")) {
      assertTrue(help.contains(option), option + " in\n" + help);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus",
        "run",
        "check",
        "log",
        "show team.json --view=nobody",
        "replay latest --theme=pink",
        "replay latest --view=nobody",
        "follow --theme=pink",
        "prep",
        "prep team.json --format=pdf",
        "numbers team.json --date=tomorrow"
      })
  void an_unknown_command_or_option_ends_with_2_and_names_the_help(String line) {
    var ran = run(line.split(" "));
    assertEquals(2, ran.status, ran.err);
    assertTrue(ran.err.contains("--help"), ran.err);
    assertEquals("", ran.out);
  }
}

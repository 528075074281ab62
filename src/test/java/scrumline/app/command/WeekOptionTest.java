package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The week that commands read numbers on: the newest in the file, or the one that was asked for.
class WeekOptionTest {
  private static final String SAMPLE = "sample-data/northline-west.json";
  private static final String STALE = "Newest numbers: W47; W48 is not in the file yet";

  @TempDir private Path folder;

  private String ran(String command, String... more) {
    return ranOn(SAMPLE, command, more);
  }

  private String ranOn(String file, String command, String... more) {
    var words = new ArrayList<>(List.of(command, file, "--logs", folder.toString()));
    words.addAll(List.of(more));
    var out = new StringWriter();
    var err = new StringWriter();
    Commands.execute(
        words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    return out + "" + err;
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "prep", "numbers"})
  void a_file_that_ends_a_week_earlier_is_read_on_its_newest_week_and_told_once(String command) {
    String said = ran(command, "--date", "2026-11-30");
    assertEquals(2, said.split(STALE, -1).length, said);
    assertFalse(said.contains("no value"), said);
  }

  @Test
  void the_lobby_and_the_opening_tell_which_week_is_the_newest() {
    for (String screen : List.of("lobby", "opening")) {
      String said = ran("show", "--date", "2026-11-30", "--screen", screen);
      assertTrue(said.contains(STALE), said);
      assertFalse(ran("show", "--date", "2026-11-23", "--screen", screen).contains("Newest"));
    }
    String turn = ran("show", "--date", "2026-11-30", "--rep", "r07");
    assertTrue(turn.contains("W47"), turn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prep", "numbers", "show"})
  void another_week_is_read_where_it_is_asked_for(String command) {
    String said = ran(command, "--date", "2026-11-23", "--week", "2026-W45");
    assertTrue(said.contains("W45"), said);
    assertFalse(said.contains("Newest"), said);
  }

  @Test
  void check_tells_that_the_day_of_the_figures_is_outside_the_week_that_was_asked_for() {
    String said = ran("check", "--date", "2026-11-23", "--week", "2026-W45");
    assertTrue(said.contains("as of 2026-11-20, which is not in 2026-W45"), said);
    String before = ran("check", "--date", "2026-11-19");
    assertTrue(before.contains("as of 2026-11-20, which is after 2026-11-19"), before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "numbers", "prep"})
  void figures_of_a_day_that_is_to_come_are_told_and_what_to_do(String command) throws IOException {
    var file = folder.resolve("team.json");
    String sample = Files.readString(Path.of("sample-data", "northline-west.json"));
    Files.writeString(file, sample.replace("\"asOf\": \"2026-11-20\"", "\"asOf\": \"2150-11-20\""));
    String said = ranOn(file.toString(), command);
    assertTrue(said.contains("the figures are as of 2150-11-20, which is after "), said);
    assertTrue(said.contains("; --date names the day to read them on."), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "prep", "numbers", "show", "run"})
  void a_week_in_another_form_is_refused_with_how_to_write_it(String command) {
    String said = ran(command, "--week", "47");
    assertTrue(said.contains("\"47\" is no week; write it as 2026-W47"), said);
  }
}

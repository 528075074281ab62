package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Audience;
import scrumline.terminal.Theme;

class RunArgumentsTest {
  @Test
  void plain_options_are_understood_in_both_ways_of_writing_them() {
    var asked = plain("team.json", "--view=manager", "--date", "2026-11-23", "--logs", "x").get();
    assertEquals(Optional.of(Path.of("team.json")), asked.team());
    assertEquals(Audience.MANAGER, asked.window().view());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), asked.date());
    assertEquals(Optional.of(Path.of("x")), asked.logs());
  }

  @Test
  void a_week_is_written_as_files_have_it() {
    var asked = plain("team.json", "--week", "2026-W45").get();
    assertEquals("2026-W45", asked.week().orElseThrow().toString());
    assertEquals(Optional.empty(), plain("team.json").get().week());
    assertTrue(plain("team.json", "--week", "W45").isEmpty());
    assertTrue(RunArguments.plainToFollow(List.of("--week=2026-W45")).isEmpty());
  }

  @Test
  void a_start_is_a_time_of_day() {
    assertEquals(Optional.of(LocalTime.of(9, 0)), plain("t.json", "--start", "9:00").get().start());
    assertEquals(Optional.of(LocalTime.of(13, 30)), plain("t.json", "--start=13:30").get().start());
  }

  @Test
  void a_flag_takes_no_value() {
    var asked = plain("--mouse", "team.json", "--theme", "light").get();
    assertTrue(asked.window().appearance().mouse());
    assertEquals(Optional.of(Theme.LIGHT), asked.window().appearance().theme());
    assertEquals(Optional.of(Path.of("team.json")), asked.team());
    assertTrue(plain("team.json", "--mouse=yes").isEmpty());
  }

  @Test
  void options_that_are_not_plain_are_left_to_the_command_line_library() {
    var left =
        List.of(
            List.of("--help"),
            List.of("team.json", "--view"),
            List.of("team.json", "--view", "both"),
            List.of("team.json", "--date", "today"),
            List.of("team.json", "--theme", "pink"),
            List.of("team.json", "--start", "nine"),
            List.of("team.json", "--start", "25:00"),
            List.of("one.json", "two.json"),
            List.<String>of());
    for (var words : left) {
      assertTrue(RunArguments.plain(words, true).isEmpty(), words.toString());
    }
    assertTrue(RunArguments.plain(List.of("team.json"), false).isEmpty(), "demo takes no file");
    assertEquals(Optional.of(RunArguments.NONE), RunArguments.plain(List.of(), false));
  }

  private static Optional<RunArguments> plain(String... words) {
    return RunArguments.plain(List.of(words), true);
  }
}

package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.journal.OddLogs;

/// Files that are named for a log and are something else: each is told what it is, at once, and
/// nothing is read that has no end.
@Timeout(60)
class NamedFilesTest {
  private static final List<String> COMMANDS = List.of("replay", "log salvage", "export");

  @TempDir private Path temp;

  private String refused(String command, Path named) {
    var words = (command + " " + named).split(" ");
    var ran = Ran.with(temp.resolve("logs"), words);
    assertEquals(1, ran.status(), command + ": " + ran.err());
    assertEquals("", ran.out(), command);
    assertTrue(ran.err().startsWith("scrumline: "), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    return ran.err();
  }

  private static String sentence(OddLogs odd) {
    return switch (odd) {
      case EMPTIED -> "Nothing is in it: nothing was saved before the program ended";
      case FOLDER -> "This is a folder and no log.";
      case LOOP -> "This is a link that leads nowhere.";
      case PIPE -> "This is a pipe or a device and no log; it is not opened.";
      case HUGE -> "It has 3221 MB, more than any log; it is not read.";
      case ZEROS, RETURNS, LINE_1, LINE_2, OPENING, LINES_1_AND_2, LINE_5, NEWER ->
          "no meeting log";
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = OddLogs.class,
      names = {"EMPTIED", "FOLDER", "LOOP", "PIPE", "HUGE"})
  void an_odd_thing_is_told_what_it_is_under_a_log_s_name_and_under_another(OddLogs odd)
      throws IOException {
    var called = odd.in(temp.resolve("team"));
    var other = Files.move(odd.in(temp.resolve("others")), temp.resolve("thing"));
    var loop = temp.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    for (String command : COMMANDS) {
      for (var named : List.of(called, odd == OddLogs.LOOP ? loop : other)) {
        String said = refused(command, named);
        assertTrue(said.contains(sentence(odd)), said);
        assertTrue(said.contains(named.toString()), said);
        boolean isElsewhere = !named.equals(called) || odd == OddLogs.FOLDER;
        assertTrue(!isElsewhere || said.contains("See: scrumline log list"), said);
      }
    }
  }

  @Test
  void another_file_is_no_meeting_log_and_its_lines_are_not_called_damaged() throws IOException {
    var binary = Files.write(temp.resolve("binary"), new byte[] {0, 10, -1, 10, 7, 127, 'E', 'L'});
    var zeros = Files.write(temp.resolve("zeros"), new byte[4096]);
    for (var file : List.of(Path.of("sample-data/northline-west.json"), binary, zeros)) {
      for (String command : COMMANDS) {
        String said = refused(command, file);
        assertTrue(said.contains("this is no meeting log: " + file + "."), said);
        assertFalse(said.contains("damaged") || said.contains("salvage"), said);
      }
    }
  }

  @Test
  void a_device_that_never_ends_is_not_opened() {
    for (String command : COMMANDS) {
      assertTrue(refused(command, Path.of("/dev/zero")).contains("it is not opened"));
    }
  }

  @Test
  void a_name_that_nothing_has_is_no_log_and_where_all_are_is_said() {
    for (String name : List.of("nothing", "abcdef", "x".repeat(300), "nothing/below")) {
      for (String command : COMMANDS) {
        String said = refused(command, Path.of(name));
        String sentence = "there is no meeting log \"" + name + "\". See: scrumline log list";
        assertTrue(said.contains(sentence), said);
      }
    }
  }

  @Test
  void a_log_that_was_moved_and_renamed_is_read_and_salvaged_where_it_is() throws IOException {
    var file = OddLogs.LINE_5.in(temp.resolve("mail"));
    var renamed = Files.move(file, temp.resolve("mail").resolve("log from ann.txt"));
    var ran = Ran.with(temp.resolve("logs"), "export", renamed.toString(), "-o", "-");
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().contains("call the leads"), ran.out());
    var salvaged = Ran.with(temp.resolve("logs"), "log", "salvage", renamed.toString());
    assertEquals(0, salvaged.status(), salvaged.err());
    assertTrue(salvaged.out().contains("Read 9 of 10 lines"), salvaged.out());
    assertFalse(salvaged.out().contains("counts in the place"), salvaged.out());
  }
}

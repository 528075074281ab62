package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.files.Lock;
import scrumline.journal.OddLogs;

/// What the commands say of logs that something is wrong with.
@Timeout(60)
class LogCommandTest {
  @TempDir private Path temp;

  private Ran run(String... words) {
    return Ran.with(temp, words);
  }

  private static String sentence(OddLogs odd) {
    return switch (odd) {
      case EMPTIED -> "Nothing is in it: nothing was saved before the program ended";
      case ZEROS -> "bytes are zeros; what it said is lost. Nothing of it can be salvaged.";
      case RETURNS -> "Its line ends were changed (CRLF, from line 1 on); nothing is lost.";
      case LINE_1 -> "Line 1, which tells whose log it is, is damaged; nothing is lost.";
      case OPENING -> "Line 2, which opens the scrum, is damaged; no agreement is lost.";
      case LINES_1_AND_2 ->
          "Line 1 is damaged, and line 2, which opens the scrum, too; whose it was";
      case LINE_2 -> "Line 2 is damaged; the one entry that it holds is lost.";
      case LINE_5 -> "Line 5 is damaged; the one entry that it holds is lost.";
      case NEWER -> "Line 11 is written by a newer version of Scrumline; nothing is lost.";
      case FOLDER -> "This is a folder and no log.";
      case LOOP -> "This is a link that leads nowhere.";
      case PIPE -> "This is a pipe or a device and no log; it is not opened.";
      case HUGE -> "It has 3221 MB, more than any log; it is not read.";
    };
  }

  private static String state(OddLogs odd) {
    return switch (odd) {
      case EMPTIED -> "nothing in it";
      case ZEROS, RETURNS, LINE_1, LINE_2, OPENING, LINES_1_AND_2, LINE_5 -> "damaged      ";
      case NEWER -> "newer version";
      case FOLDER, LOOP, PIPE, HUGE -> "no log       ";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"info", "log list"})
  void a_folder_s_name_moves_no_cursor(String command) throws IOException {
    var odd = temp.resolve("a\u001b[31m\u202eb".repeat(8)).resolve("c".repeat(200));
    OddLogs.LINE_5.in(odd.resolve("team"));
    String said = Ran.with(odd, command.split(" ")).out();
    assertTrue(said.contains("a\ufffd[31mba\ufffd[31mb"), said);
    assertTrue(said.contains("c".repeat(200) + "/team"), said);
    assertFalse(said.contains("\u001b") || said.contains("\u202e"), said);
  }

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void log_list_says_of_each_what_it_is_and_what_to_do(OddLogs odd) throws IOException {
    var file = odd.in(temp.resolve("northline-west"));
    var ran = run("log", "list");
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().startsWith("2026-11-23  " + state(odd)), ran.out());
    assertTrue(ran.out().contains(file.toString()), ran.out());
    assertTrue(ran.out().contains(sentence(odd)), ran.out());
    boolean isDamaged = state(odd).startsWith("damaged") && odd != OddLogs.ZEROS;
    boolean hasBeginning = !List.of(OddLogs.LINE_2, OddLogs.LINES_1_AND_2).contains(odd);
    String salvage = "scrumline log salvage k3f9q2 ";
    String toDo =
        salvage + (hasBeginning ? "makes a new log of all" : "lists what was agreed in the other");
    assertEquals(isDamaged, ran.out().contains(toDo), ran.out());
    assertEquals(odd == OddLogs.NEWER, ran.out().contains("Update Scrumline"), ran.out());
    assertFalse(ran.out().contains("empty  "), ran.out());
  }

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void export_says_what_is_wrong_and_never_that_there_is_no_log(OddLogs odd) throws IOException {
    odd.in(temp.resolve("northline-west"));
    var ran = run("export", "-o", "-");
    assertTrue(ran.err().contains(sentence(odd)), ran.err());
    assertFalse(ran.err().contains("no meeting log yet"), ran.err());
    var whole = List.of(OddLogs.RETURNS, OddLogs.LINE_1);
    var inPart = List.of(OddLogs.OPENING, OddLogs.LINE_5, OddLogs.NEWER);
    boolean isRead = whole.contains(odd) || inPart.contains(odd);
    assertEquals(isRead ? 0 : 1, ran.status(), ran.err());
    assertEquals(isRead, ran.out().contains("Northline"), ran.out());
    assertEquals(isRead, ran.out().contains("call the leads"), ran.out());
    assertEquals(inPart.contains(odd), ran.out().contains("is not complete"), ran.out());
    var named = run("export", "k3f9q2", "-o", "-");
    assertEquals(ran.status(), named.status(), named.err());
    assertTrue(named.err().contains(sentence(odd)), named.err());
  }

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void numbers_show_and_prep_work_beside_it_and_say_so(OddLogs odd) throws IOException {
    odd.in(temp.resolve("northline-west"));
    String text = Files.readString(Path.of("sample-data/northline-west.json"));
    var file = temp.resolve("team.json");
    Files.writeString(file, text.replaceFirst("\\{", "{\"id\": \"northline-west\", "));
    for (String command : List.of("numbers", "show", "prep")) {
      var ran = run(command, file.toString(), "--date", "2026-11-30");
      assertEquals(0, ran.status(), command + ": " + ran.err());
      assertTrue(ran.err().contains(" log"), command + ": " + ran.err());
    }
  }

  @Test
  void log_salvage_tells_what_was_read_what_is_lost_and_where_the_new_log_is() throws IOException {
    var file = OddLogs.LINE_5.in(temp.resolve("northline-west"));
    byte[] before = Files.readAllBytes(file);
    var ran = run("log", "salvage");
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().contains("Read 9 of 10 lines of " + file + "; lost: line 5 ("), ran.out());
    assertTrue(ran.out().contains("which stays as it is"), ran.out());
    assertArrayEquals(before, Files.readAllBytes(file));
    var list = run("log", "list").out();
    assertTrue(list.contains("It was salvaged; another log has its place."), list);
    assertFalse(list.contains("scrumline log salvage"), list);
    assertTrue(run("log", "salvage", "k3f9q2").out().contains("It was salvaged before"));
    assertEquals("No log is damaged.\n", run("log", "salvage").out());
    var export = run("export", "-o", "-");
    assertTrue(export.err().contains("saved from a damaged one"), export.err());
    assertEquals(0, export.status());
  }

  @Test
  void log_salvage_of_a_log_without_beginning_lists_what_was_agreed() throws IOException {
    OddLogs.LINES_1_AND_2.in(temp.resolve("northline-west"));
    var ran = run("log", "salvage", "k3f9q2");
    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("Neither line 1 nor line 2 of "), ran.out());
    assertTrue(ran.out().contains("no new log can be made"), ran.out());
    assertTrue(ran.out().contains("2026-11-23/1 "), ran.out());
  }

  @Test
  void log_salvage_of_a_log_whose_first_line_can_be_read_does_not_call_it_lost()
      throws IOException {
    OddLogs.LINE_2.in(temp.resolve("northline-west"));
    var ran = run("log", "salvage", "k3f9q2");
    assertEquals(1, ran.status());
    assertTrue(ran.out().startsWith("Line 2 of "), ran.out());
    assertFalse(ran.out().contains("line 1"), ran.out());
    assertTrue(ran.out().contains("2026-11-23/1 "), ran.out());
  }

  @Test
  void log_salvage_is_refused_while_a_window_has_the_scrum_open() throws IOException {
    OddLogs.LINE_5.in(temp.resolve("northline-west"));
    try (var lock = Lock.take(temp.resolve("northline-west")).orElseThrow()) {
      var ran = run("log", "salvage");
      assertTrue(lock.guards(temp.resolve("northline-west")));
      assertEquals(1, ran.status());
      assertTrue(ran.err().contains("a window has a scrum of this team open"), ran.err());
    }
  }

  @Test
  void log_salvage_leaves_alone_what_is_whole_newer_or_no_log() throws IOException {
    for (var odd : List.of(OddLogs.NEWER, OddLogs.FOLDER, OddLogs.EMPTIED)) {
      odd.in(temp.resolve(odd.name()).resolve("northline-west"));
      var ran = Ran.with(temp.resolve(odd.name()), "log", "salvage", "k3f9q2");
      assertEquals(1, ran.status(), ran.out());
      assertTrue(ran.err().contains(sentence(odd)), ran.err());
    }
  }

  @Test
  void log_list_has_what_was_set_aside() throws IOException {
    var file = OddLogs.RETURNS.in(temp.resolve("northline-west"));
    var aside = Path.of(file + ".torn-20261123T171000Z");
    Files.writeString(aside, "{");
    var out = run("log", "list").out();
    assertTrue(out.contains("An unfinished line was set aside in " + aside), out);
  }
}

package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.journal.OddLogs;

/// What the commands say of one damaged log fits together.
@Timeout(60)
class DamagedLogsTest {
  @TempDir private Path temp;

  private Ran run(String... words) {
    return Ran.with(temp, words);
  }

  /// The first part has what stands before this line, and in the second one the line is damaged.
  private void inTwoParts(int line) throws IOException {
    var whole = OddLogs.RETURNS.in(temp.resolve("other"));
    byte[] bytes = Files.readString(whole).replace("\r\n", "\n").getBytes();
    Files.delete(whole);
    Files.delete(temp.resolve("other"));
    var folder = Files.createDirectories(temp.resolve("northline-west"));
    var first = new String(bytes).lines().limit(line - 1).toList();
    Files.writeString(folder.resolve(OddLogs.NAME), String.join("\n", first) + "\n");
    var second = folder.resolve(OddLogs.NAME.replace(".jsonl", "-2.jsonl"));
    Files.write(second, OddLogs.flipped(bytes, line));
  }

  @Test
  void a_line_that_only_the_second_part_had_is_told_as_lost_when_it_is_damaged_there()
      throws IOException {
    inTwoParts(7);
    var salvaged = run("log", "salvage").out();
    assertTrue(salvaged.contains("Read 9 of 10 lines"), salvaged);
    assertTrue(salvaged.contains("; lost: line 7 ("), salvaged);
    String text = run("export", "-o", "-").out();
    assertTrue(text.contains("is not complete"), text);
  }

  @Test
  void a_line_that_another_part_has_is_not_told_as_lost() throws IOException {
    inTwoParts(9);
    var folder = temp.resolve("northline-west");
    var first = folder.resolve(OddLogs.NAME);
    var whole = Files.readAllBytes(first);
    Files.write(first, OddLogs.flipped(whole, 5));
    var salvaged = run("log", "salvage").out();
    assertTrue(salvaged.contains("Read 9 of 10 lines"), salvaged);
    assertTrue(salvaged.contains("; lost: line 9 ("), salvaged);
    assertFalse(salvaged.contains("line 5"), salvaged);
  }

  @Test
  void a_log_is_not_salvaged_while_another_part_of_it_cannot_be_read() throws IOException {
    OddLogs.LINE_5.in(temp.resolve("northline-west"));
    String name = OddLogs.NAME.replace(".jsonl", "-2.jsonl");
    var part = Files.createDirectory(temp.resolve("northline-west").resolve(name));
    var ran = run("log", "salvage", "k3f9q2");
    assertEquals(1, ran.status(), ran.out());
    assertTrue(ran.err().contains(part + ": this is no log"), ran.err());
    Files.delete(part);
    assertEquals(0, run("log", "salvage", "k3f9q2").status());
  }

  @Test
  void an_unfinished_last_line_is_told_by_list_as_by_export() throws IOException {
    var file = OddLogs.RETURNS.in(temp.resolve("northline-west"));
    Files.writeString(file, Files.readString(file).replace("\r\n", "\n"));
    Files.writeString(file, "{\"v\":1,", StandardOpenOption.APPEND);
    var list = run("log", "list").out();
    assertTrue(list.contains("Its last line (7 bytes) was never finished"), list);
    assertTrue(list.contains("everything before it is there"), list);
    var export = run("export", "-o", "-");
    assertTrue(export.out().contains("is not complete"), export.out());
    assertTrue(export.err().contains("See: scrumline log list"), export.err());
    assertEquals("No log is damaged.\n", run("log", "salvage").out());
  }

  @Test
  void a_log_of_which_nothing_is_left_is_not_called_undamaged() throws IOException {
    OddLogs.ZEROS.in(temp.resolve("northline-west"));
    var ran = run("log", "salvage");
    assertEquals(1, ran.status());
    assertTrue(ran.err().contains("Nothing of it can be salvaged."), ran.err());
  }

  @Test
  void a_file_where_the_folder_of_the_logs_should_be_is_told() throws IOException {
    var file = Files.writeString(temp.resolve("logs"), "not a folder");
    for (String command : new String[] {"log list", "log salvage", "export", "replay latest"}) {
      var ran = Ran.with(file, command.split(" "));
      assertEquals(1, ran.status(), command);
      String sentence = file + ": this is no folder, and the logs should be in it; move it away.";
      assertTrue(ran.err().contains(sentence), ran.err());
    }
  }
}

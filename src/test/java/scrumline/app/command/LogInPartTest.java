package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.JsonNode;
import scrumline.journal.Kinds;
import scrumline.journal.LogJson;
import scrumline.journal.OddLogs;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;
import scrumline.team.Eyes;

/// The documents of logs that could be read in part: what they hold is true, and they say that it
/// is not all.
@Timeout(60)
class LogInPartTest {
  private static final String NOT_COMPLETE = "\n**This document is not complete:** ";

  @TempDir private Path temp;

  private String exported(String... more) {
    var words = new ArrayList<>(List.of("export", "-o", "-"));
    words.addAll(List.of(more));
    var ran = Ran.with(temp, words.toArray(String[]::new));
    assertEquals(0, ran.status(), ran.err());
    return ran.out();
  }

  /// The log of a scrum with one agreement, in which this line is damaged.
  private void damaged(int line) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(LogLine.of("k3f9q2", Kinds.AT, Kinds.HEADER));
    bytes.write('\n');
    var events = List.of(Kinds.all().get(0), Kinds.all().get(1), agreed(), Kinds.all().get(2));
    for (int seq = 1; seq <= events.size(); seq++) {
      bytes.writeBytes(LogLine.of("k3f9q2", seq, 0, events.get(seq - 1)));
      bytes.write('\n');
    }
    write(OddLogs.flipped(bytes.toByteArray(), line));
  }

  private static Event agreed() {
    return new Event.Agreed(Kinds.at(95), Kinds.resource(1));
  }

  private void write(byte[] bytes) throws IOException {
    var folder = Files.createDirectories(temp.resolve("northline-west"));
    Files.write(folder.resolve(OddLogs.NAME), bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void a_document_never_says_that_nothing_was_agreed_where_a_line_is_lost(int line)
      throws IOException {
    damaged(line);
    for (String audience : List.of("team", "manager")) {
      String text = exported("--audience", audience);
      assertTrue(text.contains(NOT_COMPLETE), text);
      assertFalse(text.contains("Nothing new"), text);
      assertFalse(text.contains("still open"), text);
      assertFalse(text.contains(temp.toString()) || text.contains("k3f9q2"), text);
      assertEquals(line != 4, text.contains("pricing approval"), text);
      var json = JsonNode.parse(exported("--audience", audience, "--format", "json"));
      var why = json.members().get("incomplete").value();
      assertTrue(text.contains(NOT_COMPLETE + why + ".\n"), text + why);
    }
  }

  @Test
  void a_document_without_the_entry_that_opened_the_scrum_has_all_that_was_agreed()
      throws IOException {
    OddLogs.OPENING.in(temp.resolve("northline-west"));
    String text = exported();
    assertTrue(text.startsWith("# Northline West, weekly scrum\n" + NOT_COMPLETE), text);
    assertTrue(text.contains("everything that was agreed is here"), text);
    assertTrue(text.contains("\nMon 23 Nov 2026, numbers of 2026-W47\n"), text);
    assertTrue(text.contains("\n- [ ] Dana — pricing approval (due Wed 25 Nov)\n"), text);
    assertTrue(text.contains("still open"), text);
    assertTrue(text.contains("\n- Time: 0:45\n"), "nobody knows what was planned: " + text);
    assertFalse(text.contains("Planned"), text);
  }

  @Test
  void a_document_without_that_entry_says_that_nothing_was_agreed_where_that_is_so()
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int seq = 1; seq <= 2; seq++) {
      bytes.writeBytes(LogLine.of("k3f9q2", seq, 0, Kinds.all().get(seq - 1)));
      bytes.write('\n');
    }
    byte[] first = LogLine.of("k3f9q2", Kinds.AT, Kinds.HEADER);
    byte[] whole = Arrays.copyOf(first, first.length + 1 + bytes.size());
    whole[first.length] = '\n';
    System.arraycopy(bytes.toByteArray(), 0, whole, first.length + 1, bytes.size());
    write(OddLogs.flipped(OddLogs.saidAgain(whole), 2));
    String text = exported();
    assertTrue(text.contains(NOT_COMPLETE), text);
    assertTrue(text.contains("\nNothing new this time.\n"), text);
  }

  @Test
  void the_json_of_a_log_in_part_loads_back_and_says_so() throws IOException {
    OddLogs.LINE_5.in(temp.resolve("northline-west"));
    String json = exported("--format", "json", "--audience", "manager");
    var read = LogJson.read(json.getBytes(StandardCharsets.UTF_8));
    var events = new ArrayList<>(Kinds.all().subList(0, 9));
    events.remove(3);
    assertEquals(events, read.events());
    assertTrue(read.incomplete().orElseThrow().startsWith("part of this scrum's log is damaged"));
    assertEquals(json, new String(read.write(Eyes.MANAGER), StandardCharsets.UTF_8));
  }

  @Test
  void the_document_of_a_log_whose_rest_is_on_a_stick_says_that_it_is_not_here()
      throws IOException {
    OddLogs.LINE_1.in(temp.resolve("northline-west"));
    String part = OddLogs.NAME.replace(".jsonl", "-2.jsonl");
    var sign = temp.resolve("northline-west").resolve(part + ".elsewhere");
    Files.writeString(sign, temp.resolve("stick").resolve(part).toUri() + "\n");
    String text = exported();
    assertTrue(text.contains(NOT_COMPLETE + "part of this scrum's log is in a folder"), text);
    assertFalse(text.contains("stick"), "no path");
  }

  @Test
  void a_log_without_its_first_line_is_a_json_log_too() throws IOException {
    OddLogs.LINE_1.in(temp.resolve("northline-west"));
    String json = exported("--format", "json", "--audience", "manager");
    var read = LogJson.read(json.getBytes(StandardCharsets.UTF_8));
    assertEquals(Kinds.all().subList(0, 9), read.events());
    assertEquals(Optional.empty(), read.incomplete());
  }

  @Test
  void the_document_of_a_salvaged_log_says_what_that_of_the_damaged_one_said() throws IOException {
    damaged(4);
    assertEquals(0, Ran.with(temp, "log", "salvage").status());
    String text = exported();
    assertTrue(text.contains(NOT_COMPLETE + "this scrum's log was saved from a damaged"), text);
    assertFalse(text.contains("Nothing new"), text);
  }

  @Test
  void the_document_of_a_log_that_was_salvaged_whole_is_complete() throws IOException {
    for (var odd : List.of(OddLogs.LINE_1, OddLogs.RETURNS)) {
      var logs = temp.resolve(odd.name());
      odd.in(logs.resolve("northline-west"));
      assertEquals(0, Ran.with(logs, "log", "salvage").status());
      String text = Ran.with(logs, "export", "-o", "-").out();
      assertFalse(text.contains("not complete"), text);
    }
  }
}

package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.FaultyDisk;
import scrumline.files.Places;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

class PartsTest {
  private static final Path FIRST =
      Path.of("/logs/northline-west/20261123T170000Z-northline-west-k3f9q2.jsonl");
  private static final Path SECOND =
      Path.of("/refuge/northline-west/20261123T170000Z-northline-west-k3f9q2-2.jsonl");

  private final FaultyDisk disk = new FaultyDisk();
  private final Archive archive =
      Archive.of(disk, Path.of("/logs"), List.of(Path.of("/refuge")), Kinds.TEAM);

  @Test
  void the_part_with_the_most_events_is_the_journal() throws IOException {
    put(FIRST, 4, 0);
    put(SECOND, 6, 0);
    assertEquals(SECOND, only().file());
    put(FIRST, 7, 0);
    assertEquals(FIRST, only().file());
    assertFalse(only().isReadOnly());
  }

  @Test
  void the_later_of_two_equal_parts_is_the_journal() throws IOException {
    put(FIRST, 5, 0);
    put(SECOND, 5, 0);
    assertEquals(SECOND, only().file());
  }

  @Test
  void a_damaged_part_does_no_harm_if_another_part_is_complete() throws IOException {
    put(FIRST, 5, 0);
    byte[] damaged = disk.bytes(FIRST);
    damaged[damaged.length / 2] ^= 1;
    disk.put(FIRST, damaged);
    put(SECOND, 5, 0);
    assertEquals(SECOND, only().file());
    assertFalse(only().isReadOnly());
  }

  @Test
  void a_part_that_another_program_replaced_does_no_harm_if_a_later_part_is_complete()
      throws IOException {
    put(SECOND, 5, 0);
    String whole = new String(disk.bytes(SECOND), StandardCharsets.UTF_8);
    var replaced =
        List.of(
            "",
            "not ours",
            whole.replace("\n", "\r\n"),
            "not " + whole,
            whole.substring(whole.indexOf('\n') + 1),
            whole.substring(0, whole.length() / 2) + "not ours\n" + whole,
            ofAnotherScrum(7));
    for (var text : replaced) {
      disk.put(FIRST, text.getBytes(StandardCharsets.UTF_8));
      assertEquals(SECOND, only().file(), text);
      assertEquals(Kinds.all().subList(0, 5), only().events());
      assertFalse(only().isReadOnly(), text);
    }
  }

  @Test
  void parts_that_contradict_each_other_are_never_written_on() throws IOException {
    put(FIRST, 6, 0);
    put(SECOND, 7, 1);
    var found = only();
    assertTrue(found.isReadOnly());
    assertEquals(SECOND, found.file());
    assertTrue(found.problems().getFirst().what().contains(FIRST.toString()));
  }

  @Test
  void parts_copied_into_one_folder_are_read_together() throws IOException {
    put(FIRST, 4, 0);
    put(FIRST.resolveSibling(SECOND.getFileName()), 6, 0);
    assertEquals(6, Journal.recover(disk, FIRST).events().size());
    put(Path.of("/stick/copy of a journal.jsonl"), 3, 0);
    assertEquals(
        3, Journal.recover(disk, Path.of("/stick/copy of a journal.jsonl")).events().size());
  }

  @Test
  void the_parts_of_a_journal_are_those_of_its_name_in_the_order_of_their_numbers()
      throws IOException {
    var tenth = FIRST.resolveSibling(SECOND.getFileName().toString().replace("-2.", "-10."));
    var second = FIRST.resolveSibling(SECOND.getFileName());
    var other = FIRST.resolveSibling(FIRST.getFileName().toString().replace("1123", "1130"));
    for (var file : List.of(tenth, other, FIRST, second)) {
      put(file, 2, 0);
    }
    var parts = new Parts(List.of(FIRST, second, tenth));
    assertEquals(parts, Parts.beside(disk, tenth));
    assertEquals(parts, Parts.of(List.of(tenth, FIRST, second)));
    assertEquals(new Parts(List.of(other)), Parts.beside(disk, other));
    var missing = Path.of("/elsewhere").resolve(FIRST.getFileName());
    assertEquals(new Parts(List.of(missing)), Parts.beside(disk, missing));
  }

  @Test
  void of_two_parts_that_say_the_same_the_later_counts_unless_it_alone_is_damaged() {
    put(FIRST, 3, 0);
    var first = Stored.of(FIRST, Recovery.of(disk.bytes(FIRST)));
    byte[] returns =
        new String(disk.bytes(FIRST), StandardCharsets.ISO_8859_1)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    var damaged = Stored.of(FIRST, Recovery.of(returns));
    var second = Stored.of(SECOND, first.contents());
    var secondDamaged = Stored.of(SECOND, damaged.contents());
    assertEquals(second, Parts.journal(List.of(first, second)));
    assertEquals(second, Parts.journal(List.of(damaged, second)));
    assertEquals(secondDamaged, Parts.journal(List.of(damaged, secondDamaged)));
    assertEquals(damaged, Parts.journal(List.of(damaged)), "it does not doubt itself");
    var doubted = Parts.journal(List.of(first, secondDamaged));
    assertEquals(FIRST, doubted.file());
    assertEquals(List.of(new LogProblem.OtherPart(SECOND, false)), doubted.problems());
  }

  @Test
  void a_refuge_behind_a_symbolic_link_is_not_used(@TempDir Path temp) throws IOException {
    var team = temp.resolve("northline-west");
    var real = temp.resolve("somewhere");
    Disk.local().makeFolder(team);
    Disk.local().makeFolder(real);
    var stranger = Files.createSymbolicLink(temp.resolve("tmp"), real);
    var missing = temp.resolve("missing");
    var places = new Places(team, List.of(stranger, real, missing));
    assertEquals(List.of(team, real, missing), places.all());
  }

  private static String ofAnotherScrum(int count) {
    var text = new StringBuilder(line(LogLine.of("zzzzzz", Kinds.AT, Kinds.HEADER)));
    for (int seq = 1; seq <= count; seq++) {
      text.append(line(LogLine.of("zzzzzz", seq, 0, Kinds.all().get(seq == 1 ? 0 : seq + 1))));
    }
    return text.toString();
  }

  private static String line(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8) + "\n";
  }

  private Stored only() throws IOException {
    assertEquals(1, archive.list().size());
    return archive.latest().orElseThrow();
  }

  private void put(Path file, int count, int offset) {
    List<Event> events = new ArrayList<>(Kinds.all().subList(0, 1));
    for (int index = 1; index < count; index++) {
      events.add(Kinds.all().get(index + offset));
    }
    disk.put(file, CutJournalTest.bytes(events));
  }
}

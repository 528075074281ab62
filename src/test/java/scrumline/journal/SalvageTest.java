package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Carried;
import scrumline.scrum.Event;

class SalvageTest {
  private static final List<Event> EVENTS = Kinds.all();

  @Test
  void all_other_lines_are_saved_if_any_one_is_damaged() {
    for (int lost = 2; lost <= EVENTS.size(); lost++) {
      var saved = Salvage.of(damaged(lost)).orElseThrow();
      assertEquals(EVENTS.size() - 1, saved.events().size());
      assertTrue(saved.bytesLeftBehind() > 0);
      var again = Recovery.of(saved.journal("abcdef", Kinds.at(9999)));
      assertEquals(List.of(), again.problems());
      assertEquals(saved.events(), again.events().subList(0, EVENTS.size() - 1));
      assertEquals(
          new Event.Mended(Kinds.at(9999), saved.bytesLeftBehind()), again.events().getLast());
    }
  }

  @Test
  void an_undone_event_stays_undone_after_salvage() {
    var ids = new ArrayList<String>();
    for (int lost : new int[] {4, 7}) {
      var scrum = Kinds.fold(Salvage.of(damaged(lost)).orElseThrow().events());
      ids.addAll(scrum.minutes().agreements().stream().map(it -> it.value().id()).toList());
    }
    assertEquals(List.of("2026-11-23/1", "2026-11-23/3", "2026-11-23/1", "2026-11-23/3"), ids);
  }

  @Test
  void a_journal_without_its_header_is_salvaged_by_its_opening() {
    assertEquals(EVENTS, Salvage.of(damaged(0)).orElseThrow().events());
  }

  @Test
  void a_journal_without_its_opening_is_salvaged_by_its_header_if_that_has_the_essentials() {
    assertEquals(Optional.empty(), Salvage.of(damaged(1)), "version 0.1.0 did not write them");
    var opening = ((Event.Opened) EVENTS.getFirst()).opening();
    byte[] header = LogLine.of("k3f9q2", Kinds.AT, Kinds.HEADER.of(opening));
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(header);
    bytes.write('\n');
    assertEquals(1, Salvage.of(bytes.toByteArray()).orElseThrow().events().size());
    byte[] rest = damaged(1);
    int second = Recovery.endOfLine(rest, 0) + 1;
    bytes.write(rest, second, rest.length - second);
    var saved = Salvage.of(bytes.toByteArray()).orElseThrow();
    assertEquals(EVENTS.size(), saved.events().size());
    var next = Kinds.DATE.plusDays(7);
    assertEquals(
        Carried.from(Kinds.fold(EVENTS), next).items(),
        Carried.from(saved.scrum().orElseThrow(), next).items());
  }

  @Test
  void of_nothing_nothing_is_salvaged() {
    assertEquals(Optional.empty(), Salvage.of(new byte[0]));
  }

  @Test
  void the_new_journal_takes_the_place_of_the_damaged_one_which_stays(@TempDir Path temp)
      throws IOException {
    var archive = Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var name = FileName.of(Kinds.AT, "northline-west", "zzzzzz").toString();
      var file = Files.write(archive.folder().resolve(name), damaged(4));
      var found = archive.latest().orElseThrow();
      assertTrue(found.isReadOnly());
      var saved = archive.salvage(lock, found, Kinds.at(9999)).orElseThrow();
      var newest = archive.latest().orElseThrow();
      assertEquals(saved, newest.file());
      assertFalse(newest.isReadOnly());
      assertEquals(Kinds.HEADER.salvaging("zzzzzz"), newest.header().orElseThrow());
      assertEquals(file, archive.list().getLast().file());
    }
  }

  /// The sample with one flipped bit in the record of that number.
  private static byte[] damaged(int record) {
    byte[] bytes = CutJournalTest.bytes(EVENTS);
    int at = record == 0 ? 0 : CutJournalTest.bytes(EVENTS.subList(0, record)).length;
    bytes[Math.max(0, at - 5)] ^= 1;
    return bytes;
  }
}

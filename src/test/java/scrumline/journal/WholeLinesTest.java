package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// What is taken out of a damaged journal, and what is told to be left.
class WholeLinesTest {
  private static final List<Event> EVENTS = Kinds.all();
  private static final byte[] WHOLE = CutJournalTest.bytes(EVENTS);

  @Test
  void thousands_of_lines_of_a_second_writer_are_each_told_once() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(WHOLE);
    for (int at = 0; at < 5000; at++) {
      bytes.writeBytes(LogLine.of("k3f9q2", 2, 0, new Event.Paused(Kinds.at(at))));
      bytes.write('\n');
    }
    byte[] theirs = bytes.toByteArray();
    var lines = WholeLines.of("k3f9q2", List.of(theirs, theirs));
    assertEquals(EVENTS.size(), lines.facts().size());
    assertEquals(5000, lines.doubted().size());
    int told = lines.doubted().stream().mapToInt(Salvage.Left::bytes).sum();
    assertEquals(theirs.length - WHOLE.length - 5000, told);
    assertTrue(lines.header().isPresent());
  }
}

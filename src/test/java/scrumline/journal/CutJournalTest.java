package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrumline.files.FaultyDisk;
import scrumline.files.Places;
import scrumline.files.Tails;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Journals that end where they should not, and that bits fell over in.
class CutJournalTest {
  private static final String MID = "k3f9q2";
  private static final Path FOLDER = Path.of("/logs/northline-west");
  private static final Path FILE = FOLDER.resolve("20261123T170000Z-northline-west-k3f9q2.jsonl");
  private static final Places PLACES = new Places(FOLDER, List.of());
  private static final List<Event> EVENTS = Kinds.all().subList(0, 7);

  private final byte[] whole = bytes(EVENTS);

  @Test
  void cut_at_every_byte_it_keeps_all_whole_lines_and_can_be_written_on() throws IOException {
    int[] ends =
        IntStream.rangeClosed(1, EVENTS.size())
            .map(count -> bytes(EVENTS.subList(0, count)).length)
            .toArray();
    for (int length = 0; length <= whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      int kept = wholeEvents(cut, ends);
      var found = Recovery.of(cut);
      assertEquals(EVENTS.subList(0, kept), found.events(), "cut at " + length);
      assertEquals(List.of(), found.problems());
      if (kept > 0) {
        mustGoOn(cut, EVENTS.subList(0, kept));
      }
    }
  }

  @Test
  void any_rest_of_the_last_line_after_a_power_cut_is_not_damage() throws IOException {
    var before = EVENTS.subList(0, 4);
    byte[] last =
        Arrays.copyOfRange(whole, bytes(before).length, bytes(EVENTS.subList(0, 5)).length);
    for (byte[] tail : Tails.all(last)) {
      byte[] left = joined(bytes(before), tail);
      var found = Recovery.of(left);
      assertEquals(List.of(), found.problems());
      assertEquals(EVENTS.subList(0, found.events().size()), found.events());
      assertTrue(found.events().size() >= 4);
      mustGoOn(left, found.events());
    }
  }

  @Test
  void a_power_cut_among_lines_forced_together_leaves_a_prefix_or_a_read_only_journal() {
    var before = EVENTS.subList(0, 3);
    byte[] group = Arrays.copyOfRange(whole, bytes(before).length, whole.length);
    for (byte[] tail : Tails.all(group)) {
      var found = Recovery.of(joined(bytes(before), tail));
      assertTrue(found.events().size() >= 3);
      assertEquals(EVENTS.subList(0, found.events().size()), found.events());
    }
  }

  @Test
  void a_flipped_bit_anywhere_is_never_read_as_an_event() {
    for (int at = 0; at < whole.length; at++) {
      int bits = whole[at] == '\n' ? 8 : 1;
      for (int bit = 0; bit < bits; bit++) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << (at + bit) % 8);
        var found = Recovery.of(flipped);
        assertEquals(EVENTS.subList(0, found.events().size()), found.events());
        assertTrue(found.torn().length > 0 || !found.problems().isEmpty(), "at byte " + at);
      }
    }
  }

  @Test
  void damage_in_the_middle_names_its_lines_and_keeps_what_stands_before() {
    byte[] damaged = whole.clone();
    damaged[bytes(EVENTS.subList(0, 2)).length + 30] ^= 1;
    damaged[bytes(EVENTS.subList(0, 3)).length + 30] ^= 1;
    var found = Recovery.of(damaged);
    assertEquals(
        List.of(
            "Line 4 is damaged; the one entry that it holds is lost.",
            "Line 5 is damaged; the one entry that it holds is lost."),
        found.problems().stream().map(LogProblem::what).toList());
    assertEquals(EVENTS.subList(0, 2), found.events());
  }

  @Test
  void a_gap_a_repeat_and_a_line_of_another_scrum_are_never_written_on() {
    String[] lines = new String(whole, StandardCharsets.UTF_8).split("\n");
    only("2 lines are missing before line 4.", lines[0], lines[1], lines[2], lines[5]);
    only(
        "Line 4 says again what stands before it.",
        lines[0],
        lines[1],
        lines[2],
        lines[2],
        lines[3]);
    String other = new String(LogLine.of("zzzzzz", 3, 0, EVENTS.get(2)));
    only("Line 4 belongs to another scrum (zzzzzz).", lines[0], lines[1], lines[2], other);
    only("Line 2 should open the scrum and does not.", lines[0], renumbered(EVENTS.get(1)));
    only("1 line is missing before line 1.", lines[1]);
  }

  @Test
  void random_bytes_are_an_empty_or_a_damaged_journal() {
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      for (int at = 0; at < bytes.length; at += 20) {
        bytes[at] = '\n';
      }
      assertEquals(List.of(), Recovery.of(bytes).events());
    }
  }

  /// Goes on and ends; the disk then has what was there, the mend, and what came after it.
  private static void mustGoOn(byte[] cut, List<Event> kept) throws IOException {
    var disk = new FaultyDisk();
    disk.put(FILE, cut);
    var found = Journal.recover(disk, FILE);
    var ledger = Ledger.goingOn(disk, PLACES, found, Kinds.at(600));
    var next = new Event.Paused(Kinds.at(601));
    ledger.add(LogLine.of(MID, kept.size() + 1, 0, next));
    ledger.save();
    var after = disk.afterPowerCut(Tails.NOTHING, false);
    var again = Journal.recover(after, FILE);
    assertEquals(kept, again.events().subList(0, kept.size()));
    assertEquals(next, again.events().getLast());
    assertEquals(kept.size() + 1, again.events().size());
    assertFalse(again.isReadOnly() || again.bytesSetAside() > 0);
    if (found.bytesSetAside() > 0) {
      var aside = FOLDER.resolve(FILE.getFileName() + ".torn-20261123T171000Z");
      assertArrayEquals(found.contents().torn(), after.bytes(aside));
    }
  }

  /// The last line counts without its line feed, too.
  private static int wholeEvents(byte[] cut, int[] ends) {
    int whole = 0;
    while (whole < ends.length && ends[whole] - 1 <= cut.length) {
      whole++;
    }
    return whole;
  }

  private static void only(String problem, String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(problem), Recovery.of(bytes).problems().stream().map(LogProblem::what).toList());
  }

  private static String renumbered(Event event) {
    return new String(LogLine.of(MID, 1, 0, event), StandardCharsets.UTF_8);
  }

  static byte[] bytes(List<Event> events) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(LogLine.of(MID, Kinds.AT, Kinds.HEADER));
    bytes.write('\n');
    for (int seq = 1; seq <= events.size(); seq++) {
      bytes.writeBytes(LogLine.of(MID, seq, 10L * seq, events.get(seq - 1)));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}

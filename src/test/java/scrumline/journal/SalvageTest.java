package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Former;

class SalvageTest {
  private static final List<Event> EVENTS = Kinds.all();
  private static final Path FILE = Path.of(OddLogs.NAME);
  private static final byte[] WHOLE = CutJournalTest.bytes(EVENTS);

  @TempDir Path temp;

  @Test
  void all_other_lines_are_saved_if_any_one_is_damaged() {
    for (int lost = 3; lost <= EVENTS.size() + 1; lost++) {
      var saved = of(OddLogs.flipped(WHOLE, lost)).orElseThrow();
      assertEquals(EVENTS.size() - 1, saved.events().size());
      assertEquals(List.of(lost), saved.left().stream().map(Salvage.Left::line).toList());
      var again = Recovery.of(saved.journal("abcdef", "k3f9q2"));
      assertEquals(List.of(), again.problems());
      assertEquals(saved.events(), again.events().subList(0, EVENTS.size() - 1));
      long bytes = saved.left().stream().mapToLong(Salvage.Left::bytes).sum();
      assertEquals(new Event.Mended(saved.scrum().lastAt(), bytes), again.events().getLast());
    }
  }

  @Test
  void a_scrum_that_was_running_when_its_log_was_damaged_took_no_longer_by_salvage() {
    var events = EVENTS.subList(0, 9);
    var saved = of(OddLogs.flipped(CutJournalTest.bytes(events), 5)).orElseThrow();
    var again = Kinds.fold(Recovery.of(saved.journal("abcdef", "k3f9q2")).events());
    assertEquals(saved.scrum().lastAt(), again.lastAt());
    var end = again.lastAt();
    assertEquals(saved.scrum().talk().talked(end), again.talk().talked(end));
  }

  @Test
  void an_undone_event_stays_undone_after_salvage() {
    var ids = new ArrayList<String>();
    for (int lost : new int[] {6, 9}) {
      var scrum = of(OddLogs.flipped(WHOLE, lost)).orElseThrow().scrum();
      ids.addAll(scrum.minutes().agreements().stream().map(it -> it.value().id()).toList());
    }
    assertEquals(List.of("2026-11-23/1", "2026-11-23/3", "2026-11-23/1", "2026-11-23/3"), ids);
  }

  @Test
  void without_its_header_every_event_is_saved_and_the_team_is_the_opening_s() {
    var saved = of(OddLogs.flipped(WHOLE, 1)).orElseThrow();
    assertEquals(EVENTS, saved.events());
    var team = saved.header().team().orElseThrow();
    assertEquals(Kinds.TEAM, team.name());
    assertEquals("northline-west", team.id());
  }

  @Test
  void without_its_opening_a_scrum_is_opened_with_what_the_header_kept() {
    var opening = Kinds.opened(Kinds.DATE, 4).opening().following(List.of("aaaaaa"), List.of());
    var header = Kinds.HEADER.of(HeaderAgain.of(Kinds.fold(EVENTS), "west").team().get());
    byte[] whole = joined(LogLine.of("k3f9q2", Kinds.AT, header.of(opening)), WHOLE, 1);
    byte[] damaged = OddLogs.flipped(whole, 2);
    assertEquals(List.of(new LogProblem.Opening(2)), Recovery.of(damaged).problems());
    var saved = of(damaged).orElseThrow();
    var again = saved.scrum().opening();
    assertEquals(opening.items(), again.items());
    assertEquals(opening.inForce(), again.inForce());
    assertEquals(
        opening.everybody().stream().map(Former::id).toList(),
        again.everybody().stream().map(Former::id).toList());
    assertEquals(4, again.firstNumber());
    assertEquals(List.of("aaaaaa"), again.follows());
    assertEquals(EVENTS.subList(1, EVENTS.size()), saved.events().subList(1, EVENTS.size()));
    assertEquals(
        Optional.of("k3f9q2"),
        Recovery.of(saved.journal("abcdef", "k3f9q2")).header().get().salvaged());
  }

  @Test
  void lines_that_ran_together_are_told_apart() {
    for (int line = 1; line < EVENTS.size(); line++) {
      byte[] bytes = WHOLE.clone();
      bytes[start(bytes, line + 1) - 1] = 0;
      var saved = of(bytes).orElseThrow();
      assertEquals(EVENTS, saved.events());
      assertEquals(List.of(), saved.left());
    }
  }

  @Test
  void line_ends_of_an_editor_lose_nothing() {
    var text = new String(WHOLE, StandardCharsets.UTF_8).replace("\n", "\r\n");
    assertEquals(EVENTS, of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().events());
  }

  @Test
  void a_line_that_one_part_lost_is_taken_from_another() throws IOException {
    var file = Files.write(temp.resolve(OddLogs.NAME), OddLogs.flipped(WHOLE, 5));
    var second = temp.resolve(OddLogs.NAME.replace(".jsonl", "-2.jsonl"));
    Files.write(second, OddLogs.flipped(WHOLE, 7));
    var found = Journal.recover(Disk.local(), file);
    assertTrue(found.isReadOnly());
    var lines = Salvage.lines(Disk.local(), found);
    assertEquals(EVENTS, Salvage.of(lines, file, "west").orElseThrow().events());
  }

  @Test
  void of_two_lines_of_one_number_the_first_is_saved_and_the_other_told() {
    byte[] more = LogLine.of("k3f9q2", 2, 0, new Event.Paused(Kinds.at(1)));
    var saved = of(joined(WHOLE, more)).orElseThrow();
    assertEquals(EVENTS, saved.events());
    assertEquals(List.of(new Salvage.Left(EVENTS.size() + 2, more.length)), saved.left());
  }

  @Test
  void without_header_and_opening_the_agreements_are_told() throws IOException {
    byte[] bytes = OddLogs.flipped(OddLogs.flipped(WHOLE, 1), 2);
    assertEquals(Optional.empty(), of(bytes));
    assertEquals(Optional.empty(), of(new byte[0]));
    var archive = Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      Files.write(archive.folder().resolve(OddLogs.NAME), bytes);
      var found = archive.named("k3f9q2").orElseThrow();
      var outcome = archive.upkeep().salvage(lock, found);
      var none = assertInstanceOf(Salvaged.NoBeginning.class, outcome);
      assertEquals(agreed(EVENTS), none.agreed().stream().map(Agreement::id).toList());
    }
  }

  @Test
  void the_new_journal_takes_the_place_of_the_damaged_one_which_stays() throws IOException {
    var archive = Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      byte[] damaged = OddLogs.flipped(WHOLE, 6);
      var file = Files.write(archive.folder().resolve(OddLogs.NAME), damaged);
      var found = archive.latest().orElseThrow();
      assertTrue(found.isReadOnly());
      var outcome = archive.upkeep().salvage(lock, found);
      var saved = assertInstanceOf(Salvaged.Written.class, outcome);
      var newest = archive.latest().orElseThrow();
      assertEquals(saved.file(), newest.file());
      assertFalse(newest.isReadOnly());
      assertEquals(Kinds.HEADER.salvaging("k3f9q2"), newest.header().orElseThrow());
      assertEquals(file, archive.list().getLast().file());
      assertArrayEquals(damaged, Files.readAllBytes(file));
      assertEquals(new Salvaged.WasWritten(saved.file()), archive.upkeep().salvage(lock, found));
    }
  }

  static Optional<Salvage> of(byte[] bytes) {
    return Salvage.of(WholeLines.of("k3f9q2", List.of(bytes)), FILE, "northline-west");
  }

  private static List<String> agreed(List<Event> events) {
    return events.stream()
        .filter(Event.Agreed.class::isInstance)
        .map(event -> ((Event.Agreed) event).agreement().id())
        .toList();
  }

  private static int start(byte[] bytes, int line) {
    int at = 0;
    for (int number = 1; number < line; number++) {
      at = Recovery.endOfLine(bytes, at) + 1;
    }
    return at;
  }

  /// `line` in the place of the first lines.
  private static byte[] joined(byte[] line, byte[] bytes, int instead) {
    return joined(
        Arrays.copyOf(line, line.length),
        Arrays.copyOfRange(bytes, start(bytes, instead + 1) - 1, bytes.length));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}

package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.files.Disk;
import scrumline.journal.line.Essentials;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Agreement;
import scrumline.scrum.Became;
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.team.SafeText;

/// A journal of every release, as it was written then. None of them is ever written again.
class OldJournalsTest {
  private static final Path JOURNALS = Path.of("src", "test", "resources", "journals");

  @Test
  void every_old_journal_is_read_without_a_problem() throws IOException {
    int read = 0;
    for (var file : Disk.local().list(JOURNALS)) {
      var found = Journal.recover(Disk.local(), file);
      assertEquals(List.of(), found.problems(), file.toString());
      assertEquals(0, found.bytesSetAside(), file.toString());
      assertTrue(found.scrum().isPresent(), file.toString());
      read++;
    }
    assertTrue(read > 0, "looked at nothing");
  }

  @Test
  void the_journal_of_the_first_version_has_its_agreements() throws IOException {
    var found = Journal.recover(Disk.local(), JOURNALS.resolve("0.1.0.jsonl"));
    assertEquals(Kinds.HEADER, found.header().orElseThrow());
    assertEquals("k3f9q2", found.mid());
    assertEquals(30, found.events().size());
    Scrum scrum = found.scrum().orElseThrow();
    assertEquals("Northline Components – West", scrum.team().name().value());
    assertEquals(8, scrum.team().reps().size());
    assertEquals(Talk.State.OVER, scrum.talk().state());
    assertEquals(Duration.ofSeconds(96), scrum.talk().talked(Kinds.at(9000)));
    assertEquals(Duration.ofSeconds(59), scrum.talk().gaps());
    assertEquals(
        List.of("2026-11-23/1", "2026-11-23/3"),
        scrum.minutes().agreements().stream().map(it -> it.value().id()).toList());
    assertEquals(Kinds.resource(1), scrum.minutes().agreements().getFirst().value());
    var kpi = (Agreement.KpiAdjustment) scrum.minutes().agreements().getLast().value();
    assertEquals(100.5, kpi.adjustment().goal().value());
    var became = scrum.minutes().became("2026-11-16/2").orElseThrow().value();
    assertEquals(new Became.Settled(Outcome.CARRIED), became);
    assertEquals(8, scrum.minutes().rating().orElseThrow().value());
    assertEquals(
        SafeText.of("Überstunden? \"No\" — 東京 🚀"),
        scrum.minutes().notes("sam").getFirst().value());
    assertEquals(
        new Event.Closed(Kinds.at(220), Optional.of(SafeText.of("a newer scrum began"))),
        found.events().get(28));
  }

  @Test
  void the_first_journal_with_a_link_has_what_its_opening_said_in_its_header_too()
      throws IOException {
    var found = Journal.recover(Disk.local(), JOURNALS.resolve("0.1.0-link.jsonl"));
    var header = found.header().orElseThrow();
    var opening = found.scrum().orElseThrow().opening();
    assertEquals(Optional.of(List.of("aaaaaa", "bbbbbb")), header.follows());
    assertEquals(List.of("aaaaaa", "bbbbbb"), opening.follows());
    assertEquals(Optional.of("cccccc"), header.salvaged());
    assertEquals(Optional.of(Essentials.of(opening)), header.essentials());
  }

  /// Fails when a name or a form on the wire changes. Should that be meant, it is a new version of
  /// the line, and this test is about the old one no more.
  @Test
  void this_version_still_writes_them_byte_by_byte() throws IOException {
    for (var file : Disk.local().list(JOURNALS)) {
      var found = Journal.recover(Disk.local(), file);
      var events = found.events();
      var written = new ArrayList<String>();
      written.add(text(LogLine.of("k3f9q2", Kinds.AT, found.header().orElseThrow())));
      for (int seq = 1; seq <= events.size(); seq++) {
        written.add(text(LogLine.of("k3f9q2", seq, 10L * seq, events.get(seq - 1))));
      }
      assertEquals(Files.readAllLines(file), written, file.toString());
    }
  }

  @Test
  void the_old_journal_with_a_sleep_and_moved_turns_has_both() throws IOException {
    var found = Journal.recover(Disk.local(), JOURNALS.resolve("0.1.0-clock.jsonl"));
    Scrum scrum = found.scrum().orElseThrow();
    assertEquals(Duration.ofSeconds(843), scrum.talk().gaps());
    assertEquals(Duration.ofSeconds(7), scrum.talk().paused(Kinds.at(9000)));
    assertEquals(Duration.ofSeconds(80), scrum.talk().talked(Kinds.at(9000)));
    assertEquals(Kinds.at(60 - 3600), scrum.talk().started().orElseThrow());
    assertEquals(Set.of("grace"), scrum.queue().afterCall());
    assertTrue(scrum.queue().runsOver());
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}

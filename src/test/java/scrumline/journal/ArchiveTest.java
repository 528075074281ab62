package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.Held.agreed;
import static scrumline.journal.Held.closed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.files.Reason;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.scrum.Slot;
import scrumline.scrum.Talk;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;
import scrumline.team.SafeText;

class ArchiveTest {
  private static final SafeText WHY = SafeText.of("a newer scrum began");
  private static final LocalDate NEXT = Kinds.DATE.plusDays(7);

  @TempDir Path temp;
  private Archive archive;
  private Lock lock;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.of(Disk.local(), temp, List.of(temp.resolve("refuge")), Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void without_a_journal_it_is_the_first_scrum() throws IOException {
    var earlier = archive.earlier(Kinds.DATE);
    assertTrue(earlier.isFirstScrum());
    assertEquals(1, earlier.firstNumber());
    assertEquals(List.of(), earlier.items());
    assertEquals(Optional.empty(), archive.latest());
    assertEquals(List.of(), archive.unfinished());
  }

  @Test
  void open_items_and_adjustments_come_from_the_newest_journal_alone() throws IOException {
    scrum(0, Kinds.DATE.minusDays(7), 1, agreed(Kinds.DATE.minusDays(7), 1), closed());
    scrum(1, Kinds.DATE, 1, agreed(Kinds.DATE, 1), agreed(Kinds.DATE, 2), closed());
    var earlier = archive.earlier(NEXT);
    assertEquals(
        List.of("2026-11-16/2", "2026-11-16/4", "2026-11-23/1", "2026-11-23/2"),
        earlier.items().stream().map(OpenItem::id).toList());
    assertEquals(List.of(3, 3, 0, 0), earlier.items().stream().map(OpenItem::carried).toList());
    assertEquals(1, earlier.inForce().size());
    assertEquals(1, earlier.firstNumber());
  }

  @Test
  void numbers_go_on_over_all_scrums_of_a_date() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1), agreed(Kinds.DATE, 2), closed());
    scrum(1, Kinds.DATE, 3, agreed(Kinds.DATE, 3), new Event.Undone(Kinds.AT, 3), closed());
    scrum(2, NEXT, 1, agreed(NEXT, 1), closed());
    assertEquals(4, archive.earlier(Kinds.DATE).firstNumber());
    assertEquals(2, archive.earlier(NEXT).firstNumber());
    assertEquals(1, archive.earlier(NEXT.plusDays(7)).firstNumber());
  }

  @Test
  void the_list_has_the_newest_first() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1), closed());
    scrum(1, NEXT, 1);
    var list = archive.list();
    assertEquals(List.of(NEXT, Kinds.DATE), list.stream().map(it -> it.date().get()).toList());
    assertEquals(
        List.of(Talk.State.RUNNING, Talk.State.OVER),
        list.stream().map(it -> it.state().get()).toList());
    assertEquals(List.of(0, 1), list.stream().map(Logged::agreements).toList());
    assertEquals(list.getFirst().file(), archive.latest().orElseThrow().file());
    var older = list.getLast();
    assertEquals(older.file(), archive.named(older.mid()).orElseThrow().file());
    assertEquals(1, new Archives(Disk.local(), temp, List.of()).all().size());
  }

  @Test
  void an_interrupted_scrum_is_found_by_its_date() throws IOException {
    scrum(0, Kinds.DATE, 1, closed());
    scrum(1, NEXT, 1);
    assertEquals(Optional.empty(), archive.unfinished(Kinds.DATE));
    assertEquals(NEXT, archive.unfinished(NEXT).orElseThrow().scrum().get().opening().date());
  }

  @Test
  void an_older_scrum_is_closed_with_a_note_and_the_days_since_are_not_talk() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1));
    scrum(1, NEXT, 1);
    var later = Kinds.AT.plus(Duration.ofDays(8));
    archive.closeUnfinished(lock, archive.unfinished(NEXT), later, WHY);
    var list = archive.list();
    assertEquals(Talk.State.RUNNING, list.getFirst().state().get());
    var closed = archive.named(list.getLast().mid()).orElseThrow();
    assertEquals(new Event.Closed(later, Optional.of(WHY)), closed.events().getLast());
    var talk = closed.scrum().orElseThrow().talk();
    assertEquals(Duration.ofSeconds(10), talk.talked(later));
    assertEquals(1, archive.unfinished().size());
  }

  @Test
  void an_item_can_be_settled_after_the_scrum() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1), closed());
    var now = Kinds.AT.plus(Duration.ofDays(2));
    archive.append(
        lock,
        archive.latest().orElseThrow(),
        now,
        List.of(
            new Event.Settled(now, "2026-11-23/1", Outcome.DONE),
            new Event.Redated(now, "2026-11-16/2", NEXT)));
    assertEquals(6, archive.latest().orElseThrow().events().size());
    var items = archive.earlier(NEXT).items();
    assertEquals(
        List.of("2026-11-16/2", "2026-11-16/4"), items.stream().map(OpenItem::id).toList());
    assertEquals(Optional.of(NEXT), items.getFirst().due());
    assertEquals(Talk.State.OVER, archive.latest().orElseThrow().scrum().get().talk().state());
  }

  @Test
  void an_event_that_cannot_be_added_after_the_scrum_is_refused_with_the_reason()
      throws IOException {
    var disk = new FaultyDisk();
    archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    Held.in(archive, lock).scrum(Kinds.AT, Kinds.DATE, 1, closed());
    var found = archive.latest().orElseThrow();
    var settled = List.<Event>of(new Event.Settled(Kinds.AT, "2026-11-16/2", Outcome.DONE));
    disk.failAt(1, true);
    var refused =
        assertThrows(IOException.class, () -> archive.append(lock, found, Kinds.at(9999), settled));
    assertEquals("the disk is full", Reason.of(refused));
  }

  @Test
  void an_unreadable_journal_is_skipped_and_reported() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1), closed());
    var name = FileName.of(Kinds.AT.plusSeconds(999), "northline-west", "zzzzzz").toString();
    try (var out = Disk.local().create(archive.folder().resolve(name), Disk.Access.PRIVATE)) {
      out.write(LogLine.of("zzzzzz", 2, 0, new Event.Started(Kinds.AT)));
    }
    var earlier = archive.earlier(NEXT);
    assertEquals(Kinds.DATE, earlier.from().orElseThrow().scrum().get().opening().date());
    assertEquals(List.of("zzzzzz"), earlier.unread().stream().map(Stored::mid).toList());
  }

  @Test
  void rules_that_spoke_come_from_all_scrums_of_the_newest_date_and_from_what_they_began_with()
      throws IOException {
    scrum(0, Kinds.DATE, 1, entered(), Kinds.asked(), closed());
    scrum(1, Kinds.DATE, 1, closed());
    var earlier = archive.earlier(NEXT);
    var asked = new Remembered.Turn(Kinds.DATE, Kinds.asked().question().spoken());
    var before = Kinds.opened(Kinds.DATE, 1).opening().remembered("sam").turns().getFirst();
    assertEquals(List.of(asked, before), earlier.remembered().get("sam").turns());
    assertEquals(before, archive.earlier(Kinds.DATE).remembered().get("sam").turns().getFirst());
  }

  private static Event entered() {
    return new Event.Entered(Kinds.at(65), new Slot("reps", Optional.of("sam")));
  }

  private void scrum(int minute, LocalDate date, int firstNumber, Event... events)
      throws IOException {
    var at = Kinds.AT.plus(Duration.ofMinutes(minute));
    Held.in(archive, lock).scrum(at, date, firstNumber, events);
  }
}

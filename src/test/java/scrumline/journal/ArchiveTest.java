package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.scrum.Outcome;
import scrumline.scrum.Slot;
import scrumline.scrum.Talk;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;
import scrumline.team.SafeText;

class ArchiveTest {
  private static final SafeText WHY = SafeText.of("a newer scrum began");
  private static final LocalDate NEXT = Kinds.DATE.plusDays(7);

  private static final long YEAR = Duration.ofDays(365).toMinutes();

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
  void a_scrum_under_a_clock_a_year_ahead_hides_no_later_one() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1), closed());
    var ahead = Kinds.DATE.plusYears(1);
    scrum(YEAR, ahead, 1, agreed(ahead, 1), closed());
    scrum(2, NEXT, 1, agreed(NEXT, 1));
    var dates = archive.list().stream().map(it -> it.date().get()).toList();
    assertEquals(List.of(NEXT, ahead, Kinds.DATE), dates);
    assertEquals(NEXT, archive.latest().orElseThrow().date());
    assertEquals(NEXT, archive.unfinished(NEXT).orElseThrow().date());
    var earlier = archive.earlier(NEXT.plusDays(7));
    assertEquals("2026-11-30/1", earlier.items().getLast().id());
    assertEquals(Optional.empty(), earlier.ahead(Kinds.at(999)));
  }

  @Test
  void a_newest_scrum_from_the_future_is_known_as_such() throws IOException {
    var ahead = Kinds.DATE.plusYears(1);
    scrum(YEAR, ahead, 1, closed());
    var opened = Kinds.AT.plus(Duration.ofMinutes(YEAR));
    assertEquals(Optional.of(opened), archive.earlier(NEXT).ahead(Kinds.at(999)));
    assertEquals(Optional.empty(), archive.earlier(NEXT).ahead(opened));
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
    var items = archive.earlier(NEXT).items();
    assertEquals(
        List.of("2026-11-16/2", "2026-11-16/4"), items.stream().map(OpenItem::id).toList());
    assertEquals(Optional.of(NEXT), items.getFirst().due());
    assertEquals(Talk.State.OVER, archive.latest().orElseThrow().scrum().get().talk().state());
  }

  @Test
  void an_unreadable_journal_is_skipped_and_reported() throws IOException {
    scrum(0, Kinds.DATE, 1, agreed(Kinds.DATE, 1), closed());
    var name = FileName.of(Kinds.AT.plusSeconds(999), "northline-west", "zzzzzz").toString();
    try (var out = Disk.local().create(archive.folder().resolve(name), Disk.Access.PRIVATE)) {
      out.write(LogLine.of("zzzzzz", 1, 0, Kinds.opened(NEXT, 1)));
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

  private Event closed() {
    return new Event.Closed(Kinds.at(900), Optional.empty());
  }

  private static Event agreed(LocalDate date, int number) {
    var due = date.plusDays(7);
    var sam = SafeText.of("Sam");
    var text = SafeText.of("call");
    return new Event.Agreed(
        Kinds.at(70), new Agreement.Commitment(date + "/" + number, "sam", sam, text, due));
  }

  /// A scrum that was opened so many minutes after the first one, and began.
  private void scrum(long minute, LocalDate date, int firstNumber, Event... events)
      throws IOException {
    Instant at = Kinds.AT.plus(Duration.ofMinutes(minute));
    var follows = archive.earlier(date).follows();
    Opening opening = Kinds.opened(date, firstNumber).opening().following(follows);
    var told = new Acknowledged();
    var opened = new Event.Opened(at, opening);
    var journal = archive.begin(lock, Kinds.HEADER, opened, () -> 0, told);
    journal.append(2, new Event.Started(Kinds.at(60)));
    long seq = 2;
    for (var event : events) {
      journal.append(++seq, event);
    }
    assertTrue(journal.close(Duration.ofSeconds(10)));
  }
}

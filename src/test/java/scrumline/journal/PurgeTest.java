package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.scrum.Outcome;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;

class PurgeTest {
  @TempDir Path temp;
  private Archive archive;
  private Lock lock;

  @BeforeEach
  void five_scrums() throws IOException {
    archive = Archive.of(Disk.local(), temp.resolve("logs"), List.of(), Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
    for (int week = 0; week < 5; week++) {
      scrum(week, true);
    }
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void logs_before_the_day_go_with_all_their_files_and_the_others_stay() throws IOException {
    var first = archive.list().getLast().file();
    Files.writeString(first.resolveSibling(first.getFileName() + ".torn-20261201T000000Z"), "x");
    Files.copy(first, first.resolveSibling(first.getFileName().toString().replace(".j", "-2.j")));
    var before = items();
    var old = archive.upkeep().old(day(2));
    assertEquals(List.of(day(0), day(1)), dates(old));
    assertEquals(3, old.goes().getFirst().files().size());
    assertEquals(List.of(), old.stays());
    archive.upkeep().purge(lock, old);
    assertEquals(List.of(day(4), day(3), day(2)), listed());
    assertEquals(4, Files.list(archive.folder()).count(), "three logs and the lock");
    assertEquals(before, items());
  }

  @Test
  void the_newest_never_goes() throws IOException {
    var before = items();
    var old = archive.upkeep().old(day(50));
    assertEquals(List.of(day(0), day(1), day(2), day(3)), dates(old));
    assertEquals(List.of(Purge.Why.NEWEST), why(old));
    archive.upkeep().purge(lock, old);
    assertEquals(before, items());
  }

  @Test
  void a_scrum_that_is_not_closed_stays() throws IOException {
    scrum(5, false);
    scrum(6, true);
    var old = archive.upkeep().old(day(50));
    assertEquals(5, old.goes().size());
    assertEquals(List.of(Purge.Why.NOT_CLOSED, Purge.Why.NEWEST), why(old));
  }

  @Test
  void a_damaged_log_and_those_after_it_stay_until_it_is_salvaged() throws IOException {
    var second = archive.list().get(3).file();
    Files.write(second, OddLogs.flipped(Files.readAllBytes(second), 4));
    var before = items();
    var old = archive.upkeep().old(day(50));
    assertEquals(List.of(day(0)), dates(old));
    var needed = Purge.Why.NEEDED;
    assertEquals(List.of(Purge.Why.DAMAGED, needed, needed, Purge.Why.NEWEST), why(old));
    archive.upkeep().purge(lock, old);
    assertEquals(before, items());
    var damaged = archive.upkeep().damaged().orElseThrow();
    archive.upkeep().salvage(lock, damaged);
    var salvaged = archive.upkeep().old(day(50));
    assertEquals(List.of(day(1), day(1), day(2), day(3)), dates(salvaged));
    archive.upkeep().purge(lock, salvaged);
    assertEquals(List.of(day(4)), listed());
    assertEquals(before, items());
  }

  @Test
  void a_purge_that_is_broken_off_leaves_nothing_that_was_settled() throws IOException {
    var before = items();
    var old = archive.upkeep().old(day(50));
    for (int count = 1; count <= old.goes().size(); count++) {
      var next = new Purge(List.of(old.goes().get(count - 1)), List.of());
      archive.upkeep().purge(lock, next);
      assertEquals(before, items(), "after " + count);
    }
  }

  private List<String> items() throws IOException {
    return archive.earlier(day(60)).items().stream().map(OpenItem::id).toList();
  }

  private List<LocalDate> listed() {
    return archive.list().stream().map(log -> log.date().orElseThrow()).toList();
  }

  private static List<LocalDate> dates(Purge purge) {
    return purge.goes().stream().map(old -> old.log().date().orElseThrow()).toList();
  }

  private static List<Purge.Why> why(Purge purge) {
    return purge.stays().stream().map(Purge.Kept::why).toList();
  }

  private static LocalDate day(int week) {
    return Kinds.DATE.plusWeeks(week);
  }

  /// The scrum of that week settles what the one before agreed, and agrees one thing.
  private void scrum(int week, boolean closes) throws IOException {
    Instant at = Kinds.AT.plus(Duration.ofDays(7L * week));
    var earlier = archive.earlier(day(week));
    var its = Kinds.opened(day(week), 1).opening();
    var opening =
        new Opening(
            its.team(),
            day(week),
            its.week(),
            earlier.items(),
            List.of(),
            its.order(),
            its.seed(),
            1,
            List.of(),
            Map.of());
    var following = opening.following(earlier.follows(), earlier.knownParts());
    var opened = new Event.Opened(at, following);
    var events = new ArrayList<Event>(List.of(new Event.Started(at.plusSeconds(1))));
    earlier
        .items()
        .forEach(item -> events.add(new Event.Settled(at.plusSeconds(2), item.id(), Outcome.DONE)));
    var sam = SafeText.of("Sam");
    var due = day(week + 1);
    var agreed = new Agreement.Commitment(day(week) + "/1", "sam", sam, SafeText.of("call"), due);
    events.add(new Event.Agreed(at.plusSeconds(3), agreed));
    if (closes) {
      events.add(new Event.Closed(at.plusSeconds(9), Optional.empty()));
    }
    var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, new Acknowledged());
    long seq = 1;
    for (var event : events) {
      journal.append(++seq, event);
    }
    assertTrue(journal.close(Duration.ofSeconds(10)));
  }
}

package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scrumline.journal.Held.agreed;
import static scrumline.journal.Held.closed;

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

class HandoverTest {
  private static final LocalDate FIRST = Kinds.DATE;
  private static final LocalDate AHEAD = FIRST.plusYears(1);
  private static final LocalDate NEXT = FIRST.plusDays(7);
  private static final Instant YEAR_AHEAD = Kinds.AT.plus(Duration.ofDays(365));
  private static final Instant LATER = Kinds.AT.plus(Duration.ofMinutes(2));

  @TempDir Path temp;
  private Archive archive;
  private Lock lock;
  private Held held;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
    held = Held.in(archive, lock);
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void a_scrum_under_a_clock_a_year_ahead_hides_no_later_one() throws IOException {
    held.scrum(Kinds.AT, FIRST, 1, agreed(FIRST, 1), closed());
    held.scrum(YEAR_AHEAD, AHEAD, 1, agreed(AHEAD, 1), closed());
    held.scrum(LATER, NEXT, 1, agreed(NEXT, 1));
    var dates = archive.list().stream().map(it -> it.date().get()).toList();
    assertEquals(List.of(NEXT, AHEAD, FIRST), dates);
    assertEquals(NEXT, archive.latest().orElseThrow().date());
    assertEquals(NEXT, archive.unfinished(NEXT).orElseThrow().date());
    var earlier = archive.earlier(NEXT.plusDays(7));
    assertEquals("2026-11-30/1", earlier.items().getLast().id());
    assertEquals(Optional.empty(), earlier.ahead(Kinds.at(999)));
  }

  @Test
  void a_newest_scrum_from_the_future_is_known_as_such() throws IOException {
    held.scrum(YEAR_AHEAD, AHEAD, 1, closed());
    assertEquals(Optional.of(YEAR_AHEAD), archive.earlier(NEXT).ahead(Kinds.at(999)));
    assertEquals(Optional.empty(), archive.earlier(NEXT).ahead(YEAR_AHEAD));
  }
}

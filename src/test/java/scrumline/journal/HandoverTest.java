package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.Held.agreed;
import static scrumline.journal.Held.closed;

import java.io.IOException;
import java.nio.file.Files;
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
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.team.OpenItem;

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

  @Test
  void a_bit_that_flips_in_either_of_the_first_two_lines_loses_no_agreement() throws IOException {
    held.monday(Kinds.AT, FIRST, List.of(agreed(FIRST, 1, "first")));
    var file = held.monday(LATER, NEXT, List.of(agreed(NEXT, 1, "second")));
    var expected = archive.earlier(AHEAD);
    for (byte[] flipped : Held.flippedInTwoLines(file)) {
      Files.write(file, flipped);
      var earlier = again().earlier(AHEAD);
      assertEquals(expected.items(), earlier.items());
      assertEquals(expected.inForce(), earlier.inForce());
      assertEquals(expected.follows(), earlier.follows());
    }
  }

  @Test
  void an_item_that_one_side_of_a_fork_settled_is_settled_and_others_come_back_once()
      throws IOException {
    held.monday(Kinds.AT, FIRST, List.of(agreed(FIRST, 1, "a"), agreed(FIRST, 2, "b")));
    var here = new Event.Settled(Kinds.at(80), "2026-11-23/1", Outcome.DONE);
    var one = held.monday(LATER, NEXT, List.of(here, agreed(NEXT, 1, "c")));
    byte[] bytes = Files.readAllBytes(one);
    Files.delete(one);
    held = Held.in(again(), lock);
    held.monday(LATER.plusSeconds(60), NEXT, List.of(agreed(NEXT, 1, "d"), agreed(NEXT, 2, "e")));
    Files.write(one, bytes);
    var earlier = again().earlier(NEXT.plusDays(7));
    assertTrue(earlier.isJoined());
    assertEquals(List.of("b", "c", "d", "e"), texts(earlier));
    var ids = List.of("2026-11-23/2", "2026-11-30/1", "2026-11-30/3", "2026-11-30/2");
    assertEquals(ids, earlier.items().stream().map(OpenItem::id).toList());
    held = Held.in(again(), lock);
    held.monday(LATER.plusSeconds(120), NEXT, List.of());
    var joined = again().earlier(NEXT);
    assertFalse(joined.isJoined());
    assertEquals(List.of("b", "c", "d", "e"), texts(joined));
    assertEquals(4, joined.firstNumber());
  }

  private static List<String> texts(Earlier earlier) {
    return earlier.items().stream().map(item -> item.text().value()).toList();
  }

  /// As another start of the program finds it.
  private Archive again() {
    return Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
  }
}

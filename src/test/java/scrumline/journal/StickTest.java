package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static scrumline.journal.Held.Stick.week;
import static scrumline.journal.Held.agreed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Lock;
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.team.SafeText;

/// The later part of a log is on a stick that is away while other scrums are held, and then comes
/// back.
class StickTest {
  private static final LocalDate FIRST = Kinds.DATE;
  private static final String A = FIRST + "/1";

  @TempDir Path temp;
  private Held.Stick stick;
  private Lock lock;

  @BeforeEach
  void take() throws IOException {
    lock = Lock.take(temp.resolve("logs/northline-west")).orElseThrow();
    stick = new Held.Stick(temp, lock);
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void an_agreement_on_a_stick_is_in_the_next_scrum_after_the_stick_is_back() throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"));
    stick.away();
    stick.held(agreed(week(1), 1, "c"));
    assertEquals(List.of("a", "c"), stick.left());
    stick.back();
    assertEquals(List.of("a", "b", "c"), stick.left());
    stick.held();
    assertEquals(List.of("a", "b", "c"), stick.left());
    assertFalse(stick.earlier().isJoined());
    stick.held();
    assertEquals(List.of("a", "b", "c"), stick.left());
  }

  @Test
  void agreements_on_a_stick_that_is_away_for_weeks_come_back_with_it_once() throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"), agreed(FIRST, 3, "d"));
    stick.away();
    stick.held(agreed(week(1), 1, "c"));
    stick.held(done(A));
    stick.held();
    stick.back();
    assertEquals(List.of("b", "d", "c"), stick.left());
    stick.held(done(FIRST + "/2"));
    assertEquals(List.of("d", "c"), stick.left());
    stick.away();
    assertEquals(List.of("d", "c"), stick.left());
    stick.held();
    stick.back();
    assertEquals(List.of("d", "c"), stick.left());
  }

  @Test
  void an_item_that_was_settled_on_the_stick_or_meanwhile_does_not_come_back() throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"), agreed(FIRST, 3, "d"), done(A), done(FIRST + "/3"));
    stick.away();
    stick.held(agreed(week(1), 1, "c"));
    assertEquals(List.of("a", "c"), stick.left());
    stick.held(done(week(1) + "/1"));
    stick.back();
    assertEquals(List.of("b"), stick.left());
  }

  @Test
  void an_agreement_that_was_taken_back_on_the_stick_is_gone_once_it_is_back() throws IOException {
    stick.goneOn(new Event.Undone(Kinds.at(80), 3));
    stick.away();
    stick.held();
    assertEquals(List.of("a"), stick.left());
    stick.back();
    assertEquals(List.of(), stick.left());
  }

  @Test
  void a_log_whose_later_part_is_away_is_named_until_it_is_back_or_salvaged() throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"));
    stick.away();
    assertEquals(List.of(true), stick.earlier().ends().stream().map(StickTest::isAway).toList());
    stick.held();
    stick.held();
    assertEquals(List.of(true), stick.earlier().unread().stream().map(StickTest::isAway).toList());
    stick.back();
    assertEquals(List.of(), stick.earlier().unread());
    assertEquals(List.of(FIRST), stick.earlier().returned().stream().map(Stored::date).toList());
    stick.away();
    var found = stick.archive().named(stick.mid()).orElseThrow();
    stick.archive().upkeep().salvage(lock, found);
    assertEquals(List.of("a"), stick.left());
    stick.held();
    assertEquals(List.of(), stick.earlier().unread());
    assertEquals(List.of(), stick.earlier().returned());
    assertEquals(List.of("a"), stick.left());
  }

  @Test
  void a_part_that_is_back_brings_what_it_has_and_a_later_part_the_rest() throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"), agreed(FIRST, 3, "d"));
    var first = stick.file();
    byte[] all = Files.readAllBytes(first);
    var other = temp.resolve("other stick");
    stick.put(other, 3, all);
    Files.write(first, Held.Stick.lines(all, 5));
    stick.away();
    Files.move(other, temp.resolve("lent"));
    stick.held();
    stick.back();
    assertEquals(List.of("a", "b"), stick.left());
    assertEquals(
        List.of(true), stick.earlier().returned().stream().map(StickTest::isAway).toList());
    stick.held();
    assertEquals(List.of("a", "b"), stick.left());
    Files.move(temp.resolve("lent"), other);
    assertEquals(List.of("a", "b", "d"), stick.left());
  }

  @Test
  void a_scrum_that_was_killed_on_the_stick_is_closed_and_comes_home_with_the_next()
      throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"));
    byte[] all = Files.readAllBytes(stick.file());
    Files.write(stick.file(), Held.Stick.lines(all, 5));
    stick.away();
    stick.held();
    stick.back();
    assertEquals(1, stick.archive().unfinished().size());
    stick.archive().closeUnfinished(lock, Optional.empty(), Kinds.at(9999), SafeText.of("left"));
    stick.away();
    assertEquals(List.of("a", "b"), stick.left());
    assertEquals(List.of(), stick.archive().unfinished());
  }

  @Test
  void a_log_that_is_away_or_not_taken_over_is_never_purged() throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"));
    stick.away();
    stick.held();
    stick.held();
    assertEquals(Purge.Why.AWAY, purge().stays().getFirst().why());
    assertEquals(List.of(), purge().goes());
    stick.back();
    assertEquals(Purge.Why.NOT_TAKEN_OVER, purge().stays().getFirst().why());
    assertEquals(List.of(), purge().goes());
    stick.held();
    assertEquals(3, purge().goes().size());
  }

  @Test
  void a_bit_that_flips_in_the_first_two_lines_of_a_scrum_without_the_stick_loses_nothing()
      throws IOException {
    stick.goneOn(agreed(FIRST, 2, "b"));
    stick.away();
    var file = stick.held(agreed(week(1), 1, "c"));
    stick.back();
    for (byte[] flipped : Held.flippedInTwoLines(file)) {
      Files.write(file, flipped);
      assertEquals(List.of("a", "b", "c"), stick.left());
    }
  }

  private Purge purge() throws IOException {
    return stick.archive().upkeep().old(week(50));
  }

  private static boolean isAway(Stored log) {
    return log.isOf(LogProblem.Kind.AWAY);
  }

  private static Event done(String item) {
    return new Event.Settled(Kinds.at(75), item, Outcome.DONE);
  }
}

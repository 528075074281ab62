package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.Held.agreed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Chair;
import scrumline.scrum.Scrum;

/// A number that a person may have seen behind a check mark is never given out a second time.
class GivenOutTest {
  private static final int OPENING = 2;

  @TempDir Path temp;
  private Lock lock;
  private Path file;
  private byte[] whole;
  private int lines;

  @BeforeEach
  void agreeOnThree() throws IOException {
    lock = Lock.take(archive().folder()).orElseThrow();
    file =
        Held.in(archive(), lock)
            .scrum(
                Kinds.AT,
                Kinds.DATE,
                1,
                agreed(Kinds.DATE, 1),
                agreed(Kinds.DATE, 2),
                agreed(Kinds.DATE, 3));
    whole = Files.readAllBytes(file);
    lines = new String(whole).split("\n").length;
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void numbers_in_a_journal_whose_first_two_lines_are_damaged_are_not_given_out_again()
      throws IOException {
    Files.write(file, OddLogs.flipped(OddLogs.flipped(whole, 1), OPENING));
    assertTrue(archive().earlier(Kinds.DATE).firstNumber() > 3);
  }

  @Test
  void numbers_are_not_given_out_again_whichever_line_and_bit_is_damaged() throws IOException {
    int behind = Recovery.endOfLine(whole, 0) + 1;
    behind = Recovery.endOfLine(whole, behind) + 1;
    for (int at = behind; at < whole.length; at++) {
      byte[] bytes = OddLogs.flipped(OddLogs.flipped(whole, 1), OPENING);
      bytes[at] ^= 1;
      Files.write(file, bytes);
      assertTrue(archive().earlier(Kinds.DATE).firstNumber() > 3, "and byte " + at);
      bytes = whole.clone();
      bytes[at] ^= 1;
      Files.write(file, bytes);
      assertTrue(archive().earlier(Kinds.DATE).firstNumber() > 3, "byte " + at);
    }
  }

  @Test
  void a_number_on_a_last_line_that_is_set_aside_is_not_the_next_agreements() throws IOException {
    Files.write(file, OddLogs.flipped(whole, lines));
    var scrum = resumed();
    assertTrue(number(new Chair(scrum, Kinds.at(950)).nextId()) > 3);
    assertTrue(archive().earlier(Kinds.DATE).firstNumber() > 3);
  }

  @Test
  void numbers_on_several_last_lines_are_passed_over_before_and_after_they_are_set_aside()
      throws IOException {
    byte[] cut = OddLogs.flipped(OddLogs.flipped(whole, lines), lines - 1);
    for (byte[] bytes : List.of(cut, Arrays.copyOf(cut, cut.length - 90))) {
      Files.write(file, bytes);
      assertTrue(archive().earlier(Kinds.DATE).firstNumber() > 3);
      assertTrue(number(new Chair(resumed(), Kinds.at(950)).nextId()) > 3);
    }
  }

  @Test
  void an_undamaged_journal_leaves_no_number_out() throws IOException {
    assertEquals(4, archive().earlier(Kinds.DATE).firstNumber());
  }

  private Scrum resumed() throws IOException {
    var archive = archive();
    var found = archive.latest().orElseThrow();
    var journal = archive.resume(lock, found, Kinds.at(940), () -> 0, new Acknowledged());
    var scrum = journal.begun();
    journal.close(Duration.ofSeconds(10));
    return scrum;
  }

  private static int number(String id) {
    return Joined.number(id, Kinds.DATE.toString());
  }

  private Archive archive() {
    return Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
  }
}

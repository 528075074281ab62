package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.Held.agreed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.FaultyDisk;
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

  @Test
  void numbers_of_two_logs_of_the_day_that_cannot_be_read_are_both_passed_over()
      throws IOException {
    gone(file);
    int second = archive().earlier(Kinds.DATE).firstNumber();
    assertTrue(second > 3);
    gone(held(Kinds.AT.plusSeconds(60), Kinds.DATE, second));
    assertTrue(archive().earlier(Kinds.DATE).firstNumber() > second);
  }

  @Test
  void numbers_of_a_log_that_cannot_be_read_are_passed_over_behind_one_whose_rest_is_away()
      throws IOException {
    var name = FileName.parse(file).orElseThrow().withPart(2).toString();
    new Signpost(temp.resolve("stick").resolve(name)).put(Disk.local(), file.getParent());
    int second = archive().earlier(Kinds.DATE).firstNumber();
    assertTrue(second > 500);
    gone(held(Kinds.AT.plusSeconds(60), Kinds.DATE, second));
    assertTrue(archive().earlier(Kinds.DATE).firstNumber() > second);
  }

  @Test
  void numbers_of_a_log_of_which_nothing_is_left_are_passed_over() throws IOException {
    for (byte[] bytes : List.of(new byte[0], new byte[4096], "no log".getBytes())) {
      Files.write(file, bytes);
      assertTrue(archive().earlier(Kinds.DATE).firstNumber() > 3);
      assertEquals(1, archive().earlier(Kinds.DATE.plusDays(60)).firstNumber());
    }
  }

  @Test
  void numbers_of_a_scrum_that_was_held_for_another_day_are_passed_over() throws IOException {
    var monday = Kinds.DATE.plusDays(7);
    gone(held(Kinds.AT, monday, 1));
    assertTrue(archive().earlier(monday).firstNumber() > 1);
  }

  @Test
  void numbers_behind_a_closed_folder_are_passed_over_though_none_is_known_before_it()
      throws IOException {
    var refuge = temp.resolve("state");
    var disk = FaultyDisk.withClosed(refuge);
    var archive = Archive.of(disk, temp, List.of(refuge), Kinds.TEAM);
    Held.in(archive, lock).scrum(Kinds.AT, Kinds.DATE, 1);
    assertTrue(archive.earlier(Kinds.DATE).firstNumber() > 1);
    assertEquals(1, archive.earlier(Kinds.DATE.plusDays(7)).firstNumber());
  }

  private Path held(Instant at, LocalDate date, int number) throws IOException {
    return Held.in(archive(), lock).scrum(at, date, number, agreed(date, number));
  }

  /// The whole log is on a stick that is away.
  private void gone(Path log) throws IOException {
    var elsewhere = temp.resolve("stick").resolve(log.getFileName());
    new Signpost(elsewhere).put(Disk.local(), log.getParent());
    Files.delete(log);
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

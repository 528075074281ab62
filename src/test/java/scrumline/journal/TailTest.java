package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;

/// A journal that is read while somebody else writes it.
class TailTest {
  private static final String STEM = "20261123T170000Z-northline-west-k3f9q2";

  @TempDir Path temp;

  private Path home;
  private Path refuge;
  private Path file;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive =
        Archive.of(Disk.local(), temp.resolve("logs"), List.of(temp.resolve("tmp")), Kinds.TEAM);
    home = archive.folder();
    refuge = temp.resolve("tmp").resolve(home.getFileName());
    Files.createDirectories(home);
    file = home.resolve(STEM + ".jsonl");
  }

  @Test
  @Tag("slow")
  void a_tail_has_the_events_of_the_whole_lines_at_any_length_of_the_file() throws IOException {
    byte[] all = CutJournalTest.bytes(Kinds.all().subList(0, 8));
    int begun = CutJournalTest.bytes(Kinds.all().subList(0, 1)).length;
    Files.write(file, Arrays.copyOf(all, begun));
    var tail = tail();
    for (int length = begun; length <= all.length; length++) {
      byte[] bytes = Arrays.copyOf(all, length);
      Files.write(file, bytes);
      tail.look();
      var expected = Stored.of(file, Recovery.of(bytes));
      assertEquals(expected.events(), tail.now().events(), "after " + length + " bytes");
      assertEquals(expected.scrum(), tail.now().scrum());
      assertEquals(List.of(), tail.now().problems());
    }
    assertEquals(8, tail.now().events().size());
  }

  @Test
  @Timeout(20)
  void a_pipe_in_the_place_of_a_later_part_is_not_opened() throws IOException {
    put(file, 3);
    var tail = tail();
    OddLogs.pipe(home.resolve(STEM + "-2.jsonl"));
    assertThrows(IOException.class, tail::look);
    Files.delete(home.resolve(STEM + "-2.jsonl"));
    put(file, 4);
    assertTrue(tail.look());
  }

  @Test
  void a_look_without_new_lines_reports_no_change() throws IOException {
    put(file, 3);
    var tail = tail();
    for (int look = 0; look < 50; look++) {
      assertFalse(tail.look());
    }
    put(file, 4);
    assertTrue(tail.look(), "the very next look sees it");
    assertFalse(tail.look());
  }

  @Test
  void a_tail_follows_its_journal_to_another_file_to_a_refuge_and_home() throws IOException {
    put(file, 3);
    var tail = tail();
    tail.look();
    var second = home.resolve(STEM + "-2.jsonl");
    put(second, 4);
    assertTrue(tail.look());
    assertEquals(second, tail.now().file());
    Files.createDirectories(refuge);
    var third = refuge.resolve(STEM + "-3.jsonl");
    put(third, 6);
    assertTrue(tail.look());
    assertEquals(third, tail.now().file());
    var fourth = home.resolve(STEM + "-4.jsonl");
    put(fourth, 7);
    put(fourth, 8);
    assertTrue(tail.look());
    assertEquals(fourth, tail.now().file());
    assertEquals(8, tail.now().events().size());
    assertEquals(List.of(), tail.now().problems());
  }

  @Test
  void a_part_that_is_taken_away_again_and_a_torn_end_that_is_mended_harm_nothing()
      throws IOException {
    put(file, 4);
    var tail = tail();
    tail.look();
    var half = home.resolve(STEM + "-2.jsonl");
    Files.write(half, new byte[0]);
    tail.look();
    Files.delete(half);
    assertFalse(tail.look());
    byte[] more = CutJournalTest.bytes(Kinds.all().subList(0, 5));
    Files.write(file, Arrays.copyOf(more, more.length - 20));
    assertFalse(tail.look());
    put(file, 4);
    assertFalse(tail.look());
    put(file, 6);
    assertTrue(tail.look());
    assertEquals(6, tail.now().events().size());
  }

  @Test
  void damage_is_reported_and_the_events_before_it_stay() throws IOException {
    put(file, 4);
    var tail = tail();
    tail.look();
    byte[] damaged = CutJournalTest.bytes(Kinds.all().subList(0, 6));
    damaged[CutJournalTest.bytes(Kinds.all().subList(0, 4)).length + 10] ^= 1;
    Files.write(file, damaged);
    assertTrue(tail.look());
    assertTrue(tail.now().isReadOnly());
    assertEquals(4, tail.now().events().size());
  }

  @Test
  void looking_for_an_open_window_leaves_no_trace() throws IOException {
    assertFalse(archive.isOpenSomewhere());
    assertEquals(List.of(), Disk.local().list(home), "no lock file was made");
    try (var lock = Lock.take(home).orElseThrow()) {
      assertTrue(archive.isOpenSomewhere());
      assertTrue(lock.guards(home));
    }
    assertFalse(archive.isOpenSomewhere());
    Lock.take(home).orElseThrow().close();
  }

  private Tail tail() throws IOException {
    return archive.tail(archive.latest().orElseThrow());
  }

  private static void put(Path file, int events) throws IOException {
    Files.write(file, CutJournalTest.bytes(Kinds.all().subList(0, events)));
  }
}

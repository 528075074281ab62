package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.files.Disk;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.files.Reason;
import scrumline.scrum.Event;

/// What has a journal's name and is something else, or is not as it was written.
@Timeout(60)
class OddLogsTest {
  private static final String OLDER = "20261116T170000Z-northline-west-aaaaaa.jsonl";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void an_odd_thing_costs_its_own_line_and_none_of_the_others(OddLogs odd) throws IOException {
    var archive = archive();
    var file = odd.in(archive.folder());
    older(archive.folder());
    var list = archive.list();
    assertEquals(2, list.size());
    assertEquals(file, list.getFirst().file());
    assertTrue(list.getFirst().trouble().isPresent());
    assertEquals(Optional.empty(), list.getLast().trouble());
    assertTrue(archive.latest().isPresent());
    assertEquals("k3f9q2", archive.named("k3f9q2").orElseThrow().mid());
    assertTrue(archive.earlier(Kinds.DATE.plusDays(7)).from().isPresent());
    assertEquals(Kinds.TEAM, archive.whose().orElseThrow().team().orElseThrow().name());
  }

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void an_odd_thing_says_what_it_is(OddLogs odd) throws IOException {
    var file = odd.in(archive().folder());
    var problems = archive().list().getFirst().problems();
    long bytes = Files.isRegularFile(file) ? Files.size(file) : 0;
    assertEquals(List.of(expected(odd, bytes)), problems.stream().limit(1).toList());
  }

  private static LogProblem expected(OddLogs odd, long bytes) {
    return switch (odd) {
      case EMPTIED -> new LogProblem.Empty();
      case ZEROS -> new LogProblem.NothingWhole(1, bytes, true);
      case RETURNS -> new LogProblem.LineEnds(1);
      case LINE_1, LINES_1_AND_2 -> new LogProblem.Damaged(1);
      case LINE_2 -> new LogProblem.Damaged(2);
      case OPENING -> new LogProblem.Opening(2);
      case LINE_5 -> new LogProblem.Damaged(5);
      case NEWER -> new LogProblem.Newer(11);
      case FOLDER -> new LogProblem.NoFile(new Disk.Kind.Folder());
      case LOOP -> new LogProblem.NoFile(new Disk.Kind.LooseLink());
      case PIPE -> new LogProblem.NoFile(new Disk.Kind.Special());
      case HUGE -> new LogProblem.NoFile(new Disk.Kind.File(bytes));
    };
  }

  @Test
  void without_its_header_or_with_other_line_ends_every_event_is_read_and_none_is_added()
      throws IOException {
    for (var odd : List.of(OddLogs.LINE_1, OddLogs.RETURNS)) {
      var file = odd.in(temp.resolve(odd.name()));
      var found = Journal.recover(Disk.local(), file);
      assertEquals(Kinds.all().subList(0, 9), found.events());
      assertTrue(found.isReadOnly());
    }
  }

  @Test
  void a_journal_that_the_disk_does_not_give_out_costs_its_own_line_alone() throws IOException {
    var disk = new FaultyDisk();
    var archive = Archive.of(disk, Path.of("/logs"), List.of(), Kinds.TEAM);
    var folder = Path.of("/logs/northline-west");
    disk.put(folder.resolve(OddLogs.NAME), CutJournalTest.bytes(Kinds.all().subList(0, 9)));
    disk.put(folder.resolve(OLDER), CutJournalTest.bytes(Kinds.all().subList(0, 9)));
    int calls = disk.count();
    archive.list();
    int all = disk.count() - calls;
    long odd = 0;
    for (int n = 1; n <= all; n++) {
      disk.failAt(n, false);
      var list = archive.list();
      disk.mend();
      odd += list.stream().filter(it -> it.trouble().isPresent()).count();
    }
    assertEquals(3, odd, "the folder, and each of the two files");
  }

  @Test
  void a_pipe_in_the_place_of_a_signpost_or_of_the_lock_file_is_not_opened() throws IOException {
    var folder = archive().folder();
    older(Files.createDirectories(folder));
    OddLogs.pipe(folder.resolve(OddLogs.NAME + ".elsewhere"));
    assertEquals(2, archive().list().size());
    assertTrue(archive().earlier(Kinds.DATE.plusDays(7)).from().isPresent());
    OddLogs.pipe(folder.resolve(".lock"));
    var refused = assertThrows(IOException.class, () -> Lock.take(folder));
    assertTrue(Reason.of(refused).endsWith("this is no lock file; move it away"));
  }

  @Test
  void a_refuge_that_cannot_be_looked_into_is_told_and_numbers_that_it_may_hide_stay_free()
      throws IOException {
    var refuge = temp.resolve("refuge");
    var disk = FaultyDisk.withClosed(refuge);
    var archive = Archive.of(disk, temp.resolve("logs"), List.of(refuge), Kinds.TEAM);
    assertEquals(1, archive.earlier(Kinds.DATE).firstNumber());
    disk.put(archive.folder().resolve(OddLogs.NAME), CutJournalTest.bytes(Kinds.all()));
    var closed = archive.earlier(Kinds.DATE).unread().getFirst();
    assertEquals(refuge.resolve("northline-west"), closed.file());
    var why = new LogProblem.ClosedFolder("you have no right to read it");
    assertEquals(List.of(why), closed.problems());
    assertTrue(archive.earlier(Kinds.DATE).firstNumber() > 500);
    assertEquals(1, archive.earlier(Kinds.DATE.plusDays(7)).firstNumber());
    assertEquals(1, archive.earlier(Kinds.DATE).unread().size(), "once");
  }

  @Test
  void a_later_part_that_is_damaged_may_say_more() throws IOException {
    var folder = archive().folder();
    Files.createDirectories(folder);
    byte[] whole = CutJournalTest.bytes(Kinds.all().subList(0, 9));
    Files.write(folder.resolve(OddLogs.NAME), CutJournalTest.bytes(Kinds.all().subList(0, 7)));
    var second = folder.resolve(OddLogs.NAME.replace(".jsonl", "-2.jsonl"));
    Files.write(second, OddLogs.flipped(whole, 5));
    var found = archive().latest().orElseThrow();
    assertEquals(7, found.events().size());
    assertEquals(List.of(new LogProblem.OtherPart(second, false)), found.problems());
  }

  @Test
  void events_that_cannot_be_folded_do_not_block_the_next_scrum() {
    var events = new ArrayList<>(Kinds.all().subList(0, 2));
    events.add(new Event.Extended(Kinds.AT, Duration.ofSeconds(Long.MAX_VALUE)));
    events.add(new Event.Extended(Kinds.AT, Duration.ofSeconds(Long.MAX_VALUE)));
    events.add(Kinds.all().get(2));
    var found = Stored.of(Path.of(OddLogs.NAME), Recovery.of(CutJournalTest.bytes(events)));
    assertTrue(found.isReadOnly());
    assertEquals(5, ((LogProblem.NotUnderstood) found.problems().getFirst()).line());
    assertEquals(events.subList(0, 3), found.events());
    assertEquals(3, found.scrum().orElseThrow().seq());
  }

  private Archive archive() {
    return Archive.of(Disk.local(), temp.resolve("logs"), List.of(), Kinds.TEAM);
  }

  private static void older(Path folder) throws IOException {
    Files.write(folder.resolve(OLDER), CutJournalTest.bytes(Kinds.all().subList(0, 9)));
  }
}

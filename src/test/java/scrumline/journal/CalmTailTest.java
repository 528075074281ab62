package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;

/// What a tail asks of the disk while nothing changes, and how soon it sees that something does.
class CalmTailTest {
  private static final String STEM = "20261123T170000Z-northline-west-k3f9q2";

  @TempDir Path temp;

  private Path home;
  private Path file;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.of(Disk.local(), temp.resolve("logs"), List.of(), Kinds.TEAM);
    home = Files.createDirectories(archive.folder());
    file = home.resolve(STEM + ".jsonl");
  }

  @Test
  void a_look_at_what_stays_the_same_reads_nothing_and_every_20th_lists_the_folder()
      throws IOException {
    put(file, 3);
    var calls = new ArrayList<String>();
    InvocationHandler counting =
        (_, call, with) -> {
          calls.add(call.getName());
          return call.invoke(Disk.local(), with);
        };
    var disk = new Class<?>[] {Disk.class};
    var counted = (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), disk, counting);
    archive = Archive.of(counted, temp.resolve("logs"), List.of(), Kinds.TEAM);
    var tail = tail();
    calls.clear();
    mustSeeNothing(tail, 61);
    assertEquals(List.of("list", "kind", "read", "list", "list", "list"), calls);
    var header = tail.now().header();
    put(file, 4);
    assertTrue(tail.look());
    assertSame(header, tail.now().header(), "what was read before is not read again");
  }

  @Test
  void any_change_after_a_long_calm_is_seen_at_once() throws IOException {
    put(file, 3);
    var tail = tail();
    mustSeeNothing(tail, 31);
    var time = Files.getLastModifiedTime(file);
    put(file, 5);
    Files.setLastModifiedTime(file, time);
    assertTrue(tail.look(), "other length, same time");
    mustSeeNothing(tail, 40);
    flip(FileTime.fromMillis(time.toMillis() + 1));
    assertTrue(tail.look(), "same length, other time");
    mustSeeNothing(tail, 40);
    put(home.resolve(STEM + "-2.jsonl"), 6);
    assertTrue(tail.look(), "another file");
    mustSeeNothing(tail, 40);
    Files.delete(file);
    Files.delete(home.resolve(STEM + "-2.jsonl"));
    mustSeeNothing(tail, 50);
    assertEquals(6, tail.now().events().size());
  }

  @Test
  void a_change_within_a_millisecond_is_seen_at_once_or_when_the_folder_is_listed_again()
      throws IOException {
    var time = FileTime.from(1_795_000_000_000_000_000L, TimeUnit.NANOSECONDS);
    for (int looks : new int[] {19, 21}) {
      put(file, 3);
      Files.setLastModifiedTime(file, time);
      var tail = tail();
      mustSeeNothing(tail, looks);
      flip(FileTime.from(time.to(TimeUnit.NANOSECONDS) + 1, TimeUnit.NANOSECONDS));
      mustSeeNothing(tail, looks == 19 ? 0 : 19);
      assertTrue(tail.look());
    }
  }

  @Test
  void a_part_that_is_not_here_and_another_scrum_s_log_change_nothing() throws IOException {
    put(file, 3);
    var tail = tail();
    Files.createFile(home.resolve(STEM + "-2.jsonl.elsewhere"));
    put(home.resolve(STEM.replace("1123", "1130") + ".jsonl"), 6);
    mustSeeNothing(tail, 45);
    assertEquals(3, tail.now().events().size());
    assertFalse(tail.isOpenSomewhere());
    try (var lock = Lock.take(home).orElseThrow()) {
      assertTrue(lock.guards(home) && tail.isOpenSomewhere());
    }
  }

  private static void mustSeeNothing(Tail tail, int looks) throws IOException {
    for (int look = 1; look <= looks; look++) {
      assertFalse(tail.look(), "look " + look);
    }
  }

  /// Damages a line, and leaves the length as it was.
  private void flip(FileTime time) throws IOException {
    Files.write(file, OddLogs.flipped(Files.readAllBytes(file), 3));
    Files.setLastModifiedTime(file, time);
  }

  private Tail tail() throws IOException {
    return archive.tail(archive.latest().orElseThrow());
  }

  private static void put(Path file, int events) throws IOException {
    Files.write(file, CutJournalTest.bytes(Kinds.all().subList(0, events)));
  }
}

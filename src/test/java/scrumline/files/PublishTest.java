package scrumline.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
  private static final Path RECAP = Path.of("/home/dana/recap.md");
  private static final byte[] OLD = "# Old\n".getBytes();
  private static final byte[] NEW = "# New, and longer\n".getBytes();

  @Test
  void a_taken_name_is_never_overwritten_unless_that_is_wanted(@TempDir Path temp)
      throws IOException {
    var disk = Disk.local();
    var recap = temp.resolve("recap.md");
    assertEquals(recap, Publish.publish(disk, recap, OLD, false));
    assertEquals(temp.resolve("recap-2.md"), Publish.publish(disk, recap, NEW, false));
    assertEquals(temp.resolve("recap-3.md"), Publish.publish(disk, recap, NEW, false));
    assertArrayEquals(OLD, Files.readAllBytes(recap));
    assertEquals(recap, Publish.publish(disk, recap, NEW, true));
    assertArrayEquals(NEW, Files.readAllBytes(recap));
    assertEquals(3, disk.list(temp).size(), "nothing temporary stays");
  }

  @Test
  void names_without_an_ending_are_numbered_too(@TempDir Path temp) throws IOException {
    var disk = Disk.local();
    for (String name : List.of("recap", ".recap")) {
      Publish.publish(disk, temp.resolve(name), NEW, false);
      var second = Publish.publish(disk, temp.resolve(name), NEW, false);
      assertEquals(temp.resolve(name + "-2"), second);
    }
  }

  @Test
  void the_root_folder_is_refused_in_a_sentence() {
    var failed =
        assertThrows(
            IOException.class, () -> Publish.publish(Disk.local(), Path.of("/"), NEW, false));
    assertEquals("/: this is a folder; name a file in it", Reason.of(failed));
  }

  @Test
  void a_folder_that_cannot_be_written_keeps_no_leftovers(@TempDir Path temp) throws IOException {
    var target = temp.resolve("missing").resolve("recap.md");
    assertThrows(IOException.class, () -> Publish.publish(Disk.local(), target, NEW, false));
    assertEquals(List.of(), Disk.local().list(temp));
  }

  @Test
  void a_failed_publish_leaves_no_file_the_old_file_or_the_whole_new_file() {
    for (boolean replacing : new boolean[] {true, false}) {
      for (int n = 1; n <= 8; n++) {
        var disk = new FaultyDisk();
        disk.put(RECAP, OLD);
        disk.failAt(n, false);
        boolean published = published(disk, replacing);
        assertTrue(published || n < 8);
        for (var path : disk.files()) {
          assertTrue(isWhole(disk.bytes(path)), path + " after call " + n);
          assertTrue(path.toString().endsWith(".md"), path + " stays after call " + n);
        }
        var after = disk.afterPowerCut(Tails.NOTHING, true);
        after.files().forEach(path -> assertTrue(isWhole(after.bytes(path)), path.toString()));
      }
    }
  }

  @Test
  void a_power_cut_at_any_moment_leaves_nothing_the_old_file_or_the_whole_new_one() {
    for (boolean replacing : new boolean[] {true, false}) {
      for (int n = 1; n <= 8; n++) {
        for (boolean namesStay : new boolean[] {true, false}) {
          var disk = new FaultyDisk();
          disk.put(RECAP, OLD);
          disk.failAt(n, true);
          published(disk, replacing);
          var after = disk.afterPowerCut(Tails.NOTHING, namesStay);
          for (var path : after.files()) {
            boolean isTemporary = path.getFileName().toString().startsWith(".scrumline-");
            assertTrue(isTemporary || isWhole(after.bytes(path)), path + " after call " + n);
          }
          assertTrue(replacing || after.files().contains(RECAP));
        }
      }
    }
  }

  @Test
  void a_leftover_of_a_killed_program_is_cleared_away_by_the_next_publish(@TempDir Path temp)
      throws Exception {
    var process = new ProcessBuilder("true").start();
    process.waitFor();
    var dead = leftover(temp, ".scrumline-" + process.pid() + "-abc123.tmp", 61);
    var young = leftover(temp, ".scrumline-" + process.pid() + "-abc124.tmp", 30);
    long pid = ProcessHandle.current().pid();
    var alive = leftover(temp, ".scrumline-" + pid + "-abc123.tmp", 3600);
    var another = leftover(temp, ".scrumline-notes.tmp", 3600);
    Publish.publish(Disk.local(), temp.resolve("recap.md"), NEW, false);
    var left = Set.of(young, alive, another, temp.resolve("recap.md"));
    assertEquals(left, Set.copyOf(Disk.local().list(temp)), "of a dead process: " + dead);
  }

  private static Path leftover(Path folder, String name, long seconds) throws IOException {
    var file = Files.write(folder.resolve(name), NEW);
    var then = Files.getLastModifiedTime(file).toInstant().minusSeconds(seconds);
    return Files.setLastModifiedTime(file, FileTime.from(then));
  }

  @Test
  void a_name_as_long_as_a_disk_takes_can_be_published(@TempDir Path temp) throws IOException {
    var longest = temp.resolve("r".repeat(255));
    assertEquals(longest, Publish.publish(Disk.local(), longest, NEW, false));
  }

  @Test
  void a_private_file_is_private_on_a_disk_without_links_too(@TempDir Path temp)
      throws IOException {
    var from = temp.resolve("from");
    Disk.local().create(from, Disk.Access.PRIVATE).close();
    new LocalDisk().copyAnew(from, temp.resolve("to"));
    var may = Files.getPosixFilePermissions(temp.resolve("to"));
    assertEquals("rw-------", PosixFilePermissions.toString(may));
  }

  private static boolean published(FaultyDisk disk, boolean replacing) {
    try {
      Publish.publish(disk, RECAP, NEW, replacing);
      return true;
    } catch (IOException failed) {
      return false;
    }
  }

  private static boolean isWhole(byte[] bytes) {
    return Arrays.equals(OLD, bytes) || Arrays.equals(NEW, bytes);
  }
}

package scrumline.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
  /// A file system that cannot sync its folders.
  private static final Path UNABLE = Path.of("/proc/self");

  @TempDir Path temp;
  private final Disk disk = Disk.local();

  @Test
  void a_folder_whose_file_system_cannot_sync_it_is_told_and_no_failure() throws IOException {
    assumeTrue(Files.isDirectory(UNABLE));
    assertFalse(disk.forceFolder(UNABLE));
    assertTrue(disk.forceFolder(temp));
  }

  @Test
  void a_folder_that_is_not_there_cannot_be_synced() {
    var missing = temp.resolve("missing");
    assertThrows(NoSuchFileException.class, () -> disk.forceFolder(missing));
  }

  @Test
  void a_file_that_has_changed_since_it_was_read_is_not_cut() throws IOException {
    var file = file("log", "whole\ntorn");
    Files.writeString(file, "more", StandardOpenOption.APPEND);
    assertThrows(Meddled.class, () -> disk.open(file, 10, 6));
    assertEquals("whole\ntornmore", Files.readString(file));
    try (var end = disk.open(file, 14, 6)) {
      end.write("next\n".getBytes());
      end.look();
    }
    assertEquals("whole\nnext\n", Files.readString(file));
  }

  @Test
  void bytes_of_another_program_are_never_written_over() throws IOException {
    var file = temp.resolve("log");
    try (var end = disk.create(file, Disk.Access.PRIVATE)) {
      end.write("one ".getBytes());
      Files.writeString(file, "theirs ", StandardOpenOption.APPEND);
      end.write("two".getBytes());
      assertThrows(Meddled.class, end::look);
    }
    assertArrayEquals("one theirs two".getBytes(), Files.readAllBytes(file));
  }

  @Test
  void a_file_is_taken_away_again_only_if_its_name_still_leads_to_it() throws IOException {
    var file = temp.resolve("log");
    disk.create(file, Disk.Access.PRIVATE).discard();
    assertFalse(Files.exists(file));
    var end = disk.create(file, Disk.Access.PRIVATE);
    Files.delete(file);
    end.discard();
    var other = disk.create(file, Disk.Access.PRIVATE);
    Files.delete(file);
    Files.createFile(file);
    other.discard();
    assertTrue(Files.exists(file), "this one is somebody else's");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }
}

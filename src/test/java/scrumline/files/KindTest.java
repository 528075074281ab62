package scrumline.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What lies under a name is told without opening it.
class KindTest {
  @TempDir private Path folder;

  @Test
  void a_file_is_told_with_its_size_through_a_link_too() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "12345");
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertEquals(new Disk.Kind.File(5), kind(file));
    assertEquals(new Disk.Kind.File(5), kind(link));
  }

  @Test
  void a_folder_and_links_that_lead_nowhere_are_no_files() throws IOException {
    var loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    var loose = Files.createSymbolicLink(folder.resolve("loose"), folder.resolve("gone"));
    assertEquals(new Disk.Kind.Folder(), kind(folder));
    assertEquals(new Disk.Kind.LooseLink(), kind(loop));
    assertEquals(new Disk.Kind.LooseLink(), kind(loose));
    assertThrows(NoSuchFileException.class, () -> kind(folder.resolve("gone")));
  }

  @Test
  @Timeout(10)
  void a_pipe_is_told_at_once() throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe");
    var made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "this system has no pipes with names");
    assertEquals(new Disk.Kind.Special(), kind(pipe));
    assertEquals(new Disk.Kind.Special(), kind(Path.of("/dev/zero")));
  }

  @Test
  @Timeout(10)
  void a_folder_or_a_pipe_called_like_the_lock_file_is_named_and_never_opened()
      throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve(".lock"));
    var no = assertThrows(IOException.class, () -> Lock.take(folder));
    assertEquals(folder.resolve(".lock") + ": this is no lock file; move it away", Reason.of(no));
    Files.delete(folder.resolve(".lock"));
    var pipe = new ProcessBuilder("mkfifo", folder.resolve(".lock").toString()).start();
    assumeTrue(pipe.waitFor() == 0, "this system has no pipes with names");
    assertThrows(IOException.class, () -> Lock.take(folder));
  }

  private static Disk.Kind kind(Path path) throws IOException {
    return Disk.local().kind(path);
  }
}

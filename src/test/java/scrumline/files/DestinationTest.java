package scrumline.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write behind `-o`.
class DestinationTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new and longer".getBytes(UTF_8);

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/."})
  void a_folder_gets_the_usual_name_inside(String ending) throws IOException {
    var folder = Files.createDirectory(temp.resolve("out"));
    assertEquals(folder.resolve("a.md"), published(folder + ending, false).normalize());
    assertEquals(folder.resolve("a-2.md"), published(folder + ending, false).normalize());
    assertEquals(folder.resolve("a.md"), published(folder + ending, true).normalize());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/a.md", "no/", "no/such/"})
  void a_folder_that_is_not_there_is_said_in_words(String name) {
    for (boolean replacing : new boolean[] {true, false}) {
      String said = refused(temp + "/" + name, replacing);
      String end = ": there is no such folder; make it first, or choose another place";
      assertTrue(said.startsWith(temp + "/no") && said.endsWith(end), said);
    }
    assertEquals(List.of(), List.of(temp.toFile().list()));
  }

  @Test
  void a_file_is_no_folder_to_write_into() throws IOException {
    var file = Files.write(temp.resolve("file"), OLD);
    assertEquals(file + ": this is no folder; choose another place", refused(file + "/a.md", true));
  }

  @Test
  void a_link_stays_and_the_file_behind_it_is_replaced() throws IOException {
    Files.createDirectory(temp.resolve("there"));
    var file = Files.write(temp.resolve("there/recap.md"), OLD);
    var second = Files.createSymbolicLink(temp.resolve("second.md"), Path.of("there/recap.md"));
    var first = Files.createSymbolicLink(temp.resolve("first.md"), second);
    assertEquals(temp.resolve("first-2.md"), published(first.toString(), false));
    assertArrayEquals(OLD, Files.readAllBytes(file));
    published(first.toString(), true);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertTrue(Files.isSymbolicLink(first) && Files.isSymbolicLink(second));
  }

  @Test
  void a_link_to_nothing_is_a_taken_name_or_leads_there() throws IOException {
    var link = Files.createSymbolicLink(temp.resolve("link.md"), Path.of("later.md"));
    assertEquals(temp.resolve("link-2.md"), published(link.toString(), false));
    assertEquals(temp.resolve("later.md"), published(link.toString(), true));
    assertArrayEquals(NEW, Files.readAllBytes(link));
    var circle = Files.createSymbolicLink(temp.resolve("circle"), Path.of("circle"));
    assertEquals(circle + ": these links lead in a circle", refused(circle.toString(), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"})
  void a_device_is_written_to_and_nothing_is_made_beside_it(String device) throws IOException {
    assumeTrue(new File(device).exists());
    assertEquals(new Destination.Stream(Path.of(device)), Destination.of(device, "a", false));
    assertEquals(new Destination.Stream(Path.of(device)), Destination.of(device, "a", true));
  }

  @Test
  void a_full_device_says_so() throws IOException {
    assumeTrue(new File("/dev/full").exists());
    var full = (Destination.Stream) Destination.of("/dev/full", "a", true);
    var failed = assertThrows(IOException.class, () -> full.write(NEW));
    assertEquals("the disk is full", Reason.of(failed));
  }

  @Test
  void a_pipe_gets_all_of_it_and_stays_a_pipe() throws Exception {
    var pipe = temp.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    var read = CompletableFuture.supplyAsync(() -> bytes(pipe));
    ((Destination.Stream) Destination.of(pipe.toString(), "a", true)).write(NEW);
    assertArrayEquals(NEW, read.get());
    assertEquals(List.of("pipe"), List.of(temp.toFile().list()));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Path published(String given, boolean replacing) throws IOException {
    var name = (Destination.Name) Destination.of(given, "a.md", replacing);
    return Publish.publish(Disk.local(), name.file(), NEW, replacing);
  }

  private static String refused(String given, boolean replacing) {
    return Reason.of(
        assertThrows(IOException.class, () -> Destination.of(given, "a.md", replacing)));
  }
}

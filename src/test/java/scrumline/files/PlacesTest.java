package scrumline.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A refuge in a folder for everybody's temporary files, and what a stranger does there.
final class PlacesTest {
  @TempDir Path temp;

  @Test
  void a_refuge_that_is_not_there_yet_is_used_in_a_folder_of_ours() throws IOException {
    assertTrue(isUsed(temp.resolve("tmp/scrumline/team")));
    assertTrue(isUsed(Files.createDirectories(temp.resolve("tmp/scrumline/team"))));
  }

  @Test
  void a_refuge_is_not_used_where_others_may_write_into_a_folder_above_it() throws IOException {
    var above = Files.createDirectories(temp.resolve("tmp/scrumline"));
    mode(above, "rwxrwxrwx");
    assertFalse(isUsed(above.resolve("team")));
    assertFalse(isUsed(Files.createDirectory(above.resolve("team"))));
    mode(above, "rwxr-xr-x");
    assertTrue(isUsed(above.resolve("team")));
  }

  @Test
  void a_refuge_is_used_where_others_may_write_and_take_away_nothing_but_their_own()
      throws IOException {
    var everybody = Files.createDirectories(temp.resolve("tmp"));
    mode(everybody, "rwxrwxrwx");
    Files.setAttribute(everybody, "unix:mode", 01777);
    assertTrue(isUsed(everybody.resolve("scrumline/team")));
  }

  @Test
  void a_refuge_is_not_used_in_a_file_or_at_a_link_of_its_own_name() throws IOException {
    var file = Files.writeString(temp.resolve("scrumline"), "");
    assertFalse(isUsed(file.resolve("team")));
    assertFalse(isUsed(file));
    var link = Files.createSymbolicLink(temp.resolve("link"), Files.createTempDirectory(temp, ""));
    assertFalse(isUsed(link));
    assertTrue(isUsed(link.resolve("team")), "our own link, as some systems have one at /tmp");
  }

  @Test
  void a_stranger_s_folder_or_link_is_neither_read_nor_written() throws IOException {
    var folder = Files.createDirectories(temp.resolve("tmp/scrumline"));
    var inside = Files.createDirectory(folder.resolve("team"));
    given(folder);
    assertFalse(isUsed(inside));
    assertFalse(isUsed(folder.resolve("not there yet")));
    var ours = Files.createDirectory(temp.resolve("ours"));
    var link = Files.createSymbolicLink(temp.resolve("tmp/link"), ours);
    assertTrue(isUsed(link.resolve("team")));
    given(link);
    assertFalse(isUsed(link.resolve("team")));
    given(ours);
    assertFalse(isUsed(Files.createSymbolicLink(temp.resolve("mine"), ours).resolve("team")));
    assertFalse(isUsed(ours));
  }

  private boolean isUsed(Path refuge) throws IOException {
    var home = Files.createDirectories(temp.resolve("home"));
    var places = new Places(home, List.of(refuge));
    assertEquals(places.all().contains(refuge), places.trusts(refuge));
    return places.trusts(refuge);
  }

  private static void mode(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  /// Only the system's user can give a file away.
  private static void given(Path path) throws IOException {
    assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "not root");
    var users = FileSystems.getDefault().getUserPrincipalLookupService();
    Files.getFileAttributeView(path, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        .setOwner(users.lookupPrincipalByName("nobody"));
  }
}

package scrumline.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeniedTest {
  private static final Path LOGS = Path.of("/home/dana/.local/share/scrumline");

  @Test
  void a_folder_of_roots_is_named_with_the_command_that_gives_it_back() {
    assertEquals(
        "no right to read /home/dana/.local/share/scrumline: it belongs to root"
            + " (sudo chown -R dana '/home/dana/.local/share/scrumline' gives it back)",
        new Denied(LOGS, "read", "root").said("dana"));
  }

  @Test
  void a_folder_of_the_systems_is_not_to_be_taken_from_it() {
    assertEquals(
        "no right to read /root: it belongs to root",
        new Denied(Path.of("/root"), "read", "root").said("dana"));
  }

  @Test
  void a_user_without_a_name_is_named_by_a_number() {
    assertEquals(
        "no right to read /s/scrumline: it belongs to root"
            + " (sudo chown -R \"$(id -u)\" '/s/scrumline' gives it back)",
        new Denied(Path.of("/s/scrumline"), "read", "root").said("?"));
  }

  @Test
  void a_folder_of_another_user_is_left_to_them() {
    assertEquals(
        "no right to write /home/dana/.local/share/scrumline: it belongs to priya",
        new Denied(LOGS, "write", "priya").said("dana"));
  }

  @Test
  void a_folder_of_ones_own_wants_its_rights_back() {
    assertEquals(
        "no right to read /home/dana/.local/share/scrumline"
            + " (chmod -R u+rwX '/home/dana/.local/share/scrumline' gives it back)",
        new Denied(LOGS, "read", "dana").said("dana"));
  }

  @Test
  void a_place_whose_owner_is_unknown_is_named_alone() {
    assertEquals(
        "no right to write /home/dana/.local/share/scrumline",
        new Denied(LOGS, "write", "").said("dana"));
  }

  @Test
  void a_file_is_denied_by_the_first_folder_that_cannot_be_entered(@TempDir Path home)
      throws IOException {
    var shut = Files.createDirectories(home.resolve("shut/logs")).getParent();
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(Files.isExecutable(shut), "root may do everything");
      var denied = Denied.of(shut.resolve("logs/corner-shop").toString());
      assertEquals(shut, denied.path());
      assertEquals("read", denied.right());
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }
}

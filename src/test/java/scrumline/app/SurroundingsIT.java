package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.Rounds;

/// The built program where a computer is not as one expects: its locale, its folders, their owners.
@Execution(CONCURRENT)
final class SurroundingsIT {
  /// One that does not exist, one of single bytes, none at all.
  private static final Set<String> ODDEST =
      Set.of("LANG=xx_YY.UTF-8", "LC_ALL=de_DE.ISO-8859-1", "LANG=");

  private static final Path SAMPLE = Path.of("sample-data/northline-west.json").toAbsolutePath();

  @TempDir private Path folder;
  private final Image image = Image.built();

  @Test
  void the_folders_are_below_the_home_that_the_environment_names() throws IOException {
    var home = Files.createDirectory(folder.resolve("another home")).toString();
    var none = Map.of("HOME", home, "XDG_STATE_HOME", "relative", "XDG_DATA_HOME", "");
    String said = image.run(none, "info").out();
    assertTrue(said.contains("logs          " + home + "/.local/share/scrumline\n"), said);
    assertTrue(said.contains("state         " + home + "/.local/state/scrumline\n"), said);
    for (String odd : List.of("", "relative")) {
      var changes = Map.of("HOME", odd, "XDG_STATE_HOME", "", "XDG_DATA_HOME", "");
      String elsewhere = image.run(changes, "info").out();
      assertTrue(elsewhere.matches("(?s).*\nlogs +/.*\nstate +/.*"), elsewhere);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LANG=xx_YY.UTF-8",
        "LANG=en_US.UTF-8",
        "LC_CTYPE=UTF-8",
        "LC_ALL=C",
        "LC_ALL=POSIX",
        "LC_ALL=de_DE.ISO-8859-1",
        "LANG="
      })
  void a_file_may_have_any_letters_in_any_locale(String locale) throws IOException {
    Assumptions.assumeTrue(ODDEST.contains(locale) || Rounds.areLong(), "with -Plong");
    var named = folder.resolve("José 東京.json");
    Files.copy(SAMPLE, named, StandardCopyOption.REPLACE_EXISTING);
    var sh = "unset LANG LC_ALL LC_CTYPE; export %s; exec '%s' check '%s'";
    var line = sh.formatted(locale, image.launcher(), named);
    var ran = Image.run(Path.of("/bin/sh"), Map.of(), "-c", line);
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().startsWith("José 東京.json: "), ran.out());
  }

  @Test
  void a_current_folder_that_was_removed_is_said_and_whole_names_still_work() throws IOException {
    var sh = "mkdir '%1$s'; cd '%1$s'; rmdir '%1$s'; exec '%2$s' check '%3$s'";
    var gone = folder.resolve("gone");
    var line = sh.formatted(gone, image.launcher(), SAMPLE);
    var ran = Image.run(Path.of("/bin/sh"), Map.of(), "-c", line);
    assertEquals(0, ran.status(), ran.err());
    assertTrue(ran.out().startsWith("northline-west.json: "), ran.out());
    assertTrue(ran.err().contains("scrumline: the current folder was removed; only "), ran.err());
    assertFalse(ran.err().contains("java"), ran.err());
  }

  @Test
  void a_crash_of_the_jvm_is_reported_to_nobody_but_the_user() throws IOException {
    var home = Files.createDirectory(folder.resolve("crashed"));
    image.run(Map.of("XDG_STATE_HOME", home.toString()), "--version");
    var report = home.resolve("scrumline/jvm-crash.log");
    assertEquals("rw-------", permissions(report));
    Files.writeString(report, "an earlier one");
    image.run(Map.of("XDG_STATE_HOME", home.toString()), "--version");
    assertEquals("", Files.readString(report));
    assertEquals("rw-------", permissions(report));
    var earlier = home.resolve("scrumline/jvm-crash-before.log");
    assertEquals("an earlier one", Files.readString(earlier));
  }

  /// As after one start with sudo; only root can set that up, and then plays somebody else.
  @Test
  void folders_of_roots_keep_no_command_from_what_it_can_do_without_them() throws IOException {
    Assumptions.assumeTrue(System.getProperty("user.name").equals("root"), "not root");
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv");
    var shut = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var team = Files.copy(SAMPLE, folder.resolve("team.json"));
    Files.createDirectories(folder.resolve("state/scrumline"), shut);
    Files.createDirectories(folder.resolve("data"));
    String numbers = "numbers " + team + " --date 2026-11-23";
    assertEquals(0, asSomebodyElse(numbers).status(), () -> numbers);
    assertEquals(0, asSomebodyElse("prep " + team + " --date 2026-11-23").status());
    assertEquals(0, asSomebodyElse("info").status());

    Files.createDirectory(folder.resolve("data/scrumline"), shut);
    var list = asSomebodyElse("log list");
    String logs = folder.resolve("data/scrumline").toString();
    assertEquals(
        "scrumline: no right to read "
            + logs
            + ": it belongs to root (sudo chown -R \"$(id -u)\" '"
            + logs
            + "' gives it back).\n",
        list.err());
  }

  private Image.Ran asSomebodyElse(String command) throws IOException {
    var line = "exec setpriv --reuid=54321 --clear-groups '%s' %s";
    var changes =
        Map.of(
            "XDG_DATA_HOME", folder.resolve("data").toString(),
            "XDG_STATE_HOME", folder.resolve("state").toString());
    return Image.run(Path.of("/bin/sh"), changes, "-c", line.formatted(image.launcher(), command));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.Rounds;

/// The launcher of the built image, in any folder and with a start-up cache that fits, does not fit
/// or is missing.
final class LauncherIT {
  private static final String[] COMMAND = {
    "numbers",
    Path.of("sample-data/northline-west.json").toAbsolutePath().toString(),
    "--format",
    "json",
    "--date",
    "2026-11-23"
  };
  private static final String FROM_THE_CACHE = "shared objects file";

  @TempDir static Path folder;
  private static Image image;
  private static Image.Ran expected;

  @BeforeAll
  static void copy() throws IOException {
    image = Image.built().copiedTo(folder.resolve("a copy with spaces"));
    expected = Image.built().run(COMMAND);
  }

  @Test
  void the_launcher_runs_the_program_and_prints_nothing_itself() {
    assertEquals(0, expected.status());
    assertTrue(expected.out().startsWith("{\n  \"week\""), expected.out());
    assertEquals("", expected.err());
  }

  @Test
  void the_program_starts_from_the_start_up_cache_also_in_a_copied_image() throws IOException {
    assertEquals(FROM_THE_CACHE, Image.built().sourceOfMain(COMMAND));
    assertEquals(FROM_THE_CACHE, image.sourceOfMain(COMMAND));
    assertEquals(expected, image.run(COMMAND));
  }

  enum Spoilt {
    MISSING,
    EMPTY,
    GARBAGE,
    CUT,
    STALE
  }

  @ParameterizedTest
  @EnumSource
  void a_start_up_cache_that_does_not_fit_changes_nothing_that_is_written(Spoilt how)
      throws IOException {
    assumeTrue(how != Spoilt.EMPTY && how != Spoilt.GARBAGE || Rounds.areLong(), "with -Plong");
    var whole = Files.readAllBytes(image.cache());
    var times = Files.getLastModifiedTime(image.jar());
    var trained = Files.getLastModifiedTime(image.cache());
    try {
      switch (how) {
        case MISSING -> Files.delete(image.cache());
        case EMPTY -> Files.write(image.cache(), new byte[0]);
        case GARBAGE -> Files.writeString(image.cache(), "garbage".repeat(10_000));
        case CUT -> Files.write(image.cache(), Arrays.copyOf(whole, whole.length / 2));
        case STALE -> Files.setLastModifiedTime(image.jar(), FileTime.from(Instant.now()));
      }
      assertEquals(expected, image.run(COMMAND));
      // The JVM itself would go on running the old classes.
      assertNotEquals(FROM_THE_CACHE, image.sourceOfMain(COMMAND));
    } finally {
      Files.write(image.cache(), whole);
      Files.setLastModifiedTime(image.jar(), times);
      Files.setLastModifiedTime(image.cache(), trained);
    }
  }

  @Test
  void the_launcher_finds_its_image_through_links_and_from_any_folder() throws IOException {
    var far = Files.createDirectories(folder.resolve("far away/bin"));
    var absolute = Files.createSymbolicLink(far.resolve("absolute"), image.launcher());
    var relative = Path.of("..", "..", "a copy with spaces", "bin", "scrumline");
    Files.createSymbolicLink(far.resolve("relative"), relative);
    var chain = Files.createSymbolicLink(far.resolve("chain"), Path.of("relative"));
    assertEquals(expected, Image.run(absolute, Map.of(), COMMAND));
    assertEquals(expected, Image.run(chain, Map.of(), COMMAND));

    var sh = "cd '%s' && CDPATH=/ && export CDPATH && exec sh scrumline %s";
    var line = sh.formatted(image.launcher().getParent(), String.join(" ", COMMAND));
    assertEquals(expected, Image.run(Path.of("/bin/sh"), Map.of(), "-c", line));
  }

  @Test
  void the_environment_neither_adds_to_the_output_nor_changes_it() throws IOException {
    var odd =
        Map.of(
            "JAVA_TOOL_OPTIONS", "-Dx=1",
            "JDK_JAVA_OPTIONS", "-Dx=1",
            "_JAVA_OPTIONS", "-Dx=1",
            "LC_ALL", "C",
            "CLASSPATH", "nowhere");
    assertEquals(expected, image.run(odd, COMMAND));
  }

  @Test
  void the_state_folder_is_private_and_made_only_if_there_is_a_place_for_it() throws IOException {
    var home = Files.createDirectory(folder.resolve("home"));
    assertEquals(
        expected, image.run(Map.of("HOME", home.toString(), "XDG_STATE_HOME", ""), COMMAND));
    var made = home.resolve(".local/state/scrumline");
    assertEquals("rwx------", permissions(made));
    assertEquals(expected, image.run(Map.of("HOME", "", "XDG_STATE_HOME", ""), COMMAND));
  }

  @Test
  void the_launcher_exits_with_the_status_of_the_program() throws IOException {
    assertEquals(1, image.run(Map.of("SCRUMLINE_OPTS", "-XX:NoSuchOption"), COMMAND).status());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

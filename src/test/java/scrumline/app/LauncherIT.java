package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.Rounds;

/// The launcher of the built image, in any folder and with a start-up cache that fits, does not fit
/// or is missing.
@Execution(CONCURRENT)
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

  /// Where it is told by the output alone that the program ran.
  private static final String[] SHORT_COMMAND = {"--help"};

  @TempDir static Path folder;
  private static Image image;
  private static Image spoilt;
  private static Image.Ran expected;
  private static Image.Ran explained;

  @BeforeAll
  static void copy() throws IOException {
    image = Image.built().copiedTo(folder.resolve("a copy with spaces"));
    spoilt = Image.built().copiedTo(folder.resolve("to be spoilt"));
    expected = Image.built().run(COMMAND);
    explained = Image.built().run(SHORT_COMMAND);
  }

  @Test
  void the_launcher_runs_the_program_and_prints_nothing_itself() {
    assertEquals(0, expected.status());
    assertTrue(expected.out().startsWith("{\n  \"week\""), expected.out());
    assertEquals("", expected.err());
    assertEquals(new Image.Ran(0, explained.out(), ""), explained);
    assertTrue(explained.out().startsWith("Usage"), explained.out());
  }

  @Test
  void the_program_starts_from_the_start_up_cache_also_in_a_copied_image() throws IOException {
    assertEquals(new Image.Started(expected, FROM_THE_CACHE), Image.built().start(COMMAND));
    assertEquals(new Image.Started(expected, FROM_THE_CACHE), image.start(COMMAND));
  }

  enum Spoilt {
    MISSING,
    EMPTY,
    GARBAGE,
    CUT,
    STALE
  }

  @Execution(SAME_THREAD)
  @ParameterizedTest
  @EnumSource
  void a_start_up_cache_that_does_not_fit_changes_nothing_that_is_written(Spoilt how)
      throws IOException {
    assumeTrue(how != Spoilt.EMPTY && how != Spoilt.GARBAGE || Rounds.areLong(), "with -Plong");
    var whole = Files.readAllBytes(spoilt.cache());
    var times = Files.getLastModifiedTime(spoilt.jar());
    var trained = Files.getLastModifiedTime(spoilt.cache());
    try {
      switch (how) {
        case MISSING -> Files.delete(spoilt.cache());
        case EMPTY -> Files.write(spoilt.cache(), new byte[0]);
        case GARBAGE -> Files.writeString(spoilt.cache(), "garbage".repeat(10_000));
        case CUT -> Files.write(spoilt.cache(), Arrays.copyOf(whole, whole.length / 2));
        case STALE -> Files.setLastModifiedTime(spoilt.jar(), FileTime.from(Instant.now()));
      }
      var started = spoilt.start(COMMAND);
      assertEquals(expected, started.ran());
      // The JVM itself would go on running the old classes.
      assertNotEquals(FROM_THE_CACHE, started.sourceOfMain());
    } finally {
      Files.write(spoilt.cache(), whole);
      Files.setLastModifiedTime(spoilt.jar(), times);
      Files.setLastModifiedTime(spoilt.cache(), trained);
    }
  }

  @Test
  void the_launcher_finds_its_image_through_links_and_from_any_folder() throws IOException {
    var far = Files.createDirectories(folder.resolve("far away/bin"));
    var absolute = Files.createSymbolicLink(far.resolve("absolute"), image.launcher());
    var relative = Path.of("..", "..", "a copy with spaces", "bin", "scrumline");
    Files.createSymbolicLink(far.resolve("relative"), relative);
    var chain = Files.createSymbolicLink(far.resolve("chain"), Path.of("relative"));
    assertEquals(explained, Image.run(absolute, Map.of(), SHORT_COMMAND));
    assertEquals(explained, Image.run(chain, Map.of(), SHORT_COMMAND));

    var sh = "cd '%s' && CDPATH=/ && export CDPATH && exec sh scrumline %s";
    var line = sh.formatted(image.launcher().getParent(), String.join(" ", SHORT_COMMAND));
    assertEquals(explained, Image.run(Path.of("/bin/sh"), Map.of(), "-c", line));
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
        explained, image.run(Map.of("HOME", home.toString(), "XDG_STATE_HOME", ""), SHORT_COMMAND));
    var made = home.resolve(".local/state/scrumline");
    assertEquals("rwx------", permissions(made));
    assertEquals(explained, image.run(Map.of("HOME", "", "XDG_STATE_HOME", ""), SHORT_COMMAND));
  }

  @Test
  void the_launcher_exits_with_the_status_of_the_program() throws IOException {
    assertEquals(1, image.run(Map.of("SCRUMLINE_OPTS", "-XX:NoSuchOption"), COMMAND).status());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

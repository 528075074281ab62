package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents as they are asked for, and who may read them.
class ExportCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_whole_log_is_for_those_who_ask_for_the_manager_s() throws IOException {
    assertEquals(exported("json", "team"), exported("json"));
    assertFalse(exported("json").contains("\"events\""));
    assertTrue(exported("json", "manager").contains("\"type\":\"opened\""));
  }

  @Test
  void a_manager_s_document_can_be_read_by_its_owner_alone() throws IOException {
    String usual = mode(Files.createFile(folder.resolve("any")));
    for (String format : List.of("md", "json")) {
      var team = folder.resolve("team." + format);
      var manager = folder.resolve("manager." + format);
      export("--format", format, "-o", team.toString());
      export("--format", format, "--audience", "manager", "-o", manager.toString());
      assertEquals(usual, mode(team));
      assertEquals("rw-------", mode(manager));
    }
    var prep = folder.resolve("prep.md");
    run("prep", "sample-data/northline-west.json", "--date=2026-11-23", "-o", prep.toString());
    assertEquals("rw-------", mode(prep));
  }

  @Test
  void a_folder_gets_the_document_under_its_usual_name() {
    String where = folder.toString();
    assertEquals("Wrote " + folder.resolve("scrum-2026-11-23.md") + "\n", export("-o", where));
    String prep = run("prep", "sample-data/northline-west.json", "--date=2026-11-23", "-o", where);
    assertEquals("Wrote " + folder.resolve("prep-2026-11-23.txt") + "\n", prep);
  }

  @Test
  void standard_output_by_its_other_names_is_standard_output() {
    for (String name : List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
      assertEquals(export("-o", "-"), export("-o", name));
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private String exported(String format) {
    return export("--format", format, "-o", "-");
  }

  private String exported(String format, String audience) {
    return export("--format", format, "--audience", audience, "-o", "-");
  }

  private String export(String... more) {
    return run(Stream.concat(Stream.of("export"), Stream.of(more)).toArray(String[]::new));
  }

  private String run(String... words) {
    out.getBuffer().setLength(0);
    var all = Stream.concat(Stream.of(words), Stream.of("--logs=src/test/resources/folders"));
    var line = all.toArray(String[]::new);
    int status = Commands.execute(line, new PrintWriter(out, true), new PrintWriter(err, true));
    assertEquals(0, status, err.toString());
    return out.toString();
  }
}

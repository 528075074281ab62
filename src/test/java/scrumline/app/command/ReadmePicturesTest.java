package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pictures of the README are what the program shows; `-Dgolden=write` makes them anew.
class ReadmePicturesTest {
  private static final Path FOLDER = Path.of("src/main/pictures");

  @TempDir private Path logs;

  @ParameterizedTest
  @CsvSource({
    "turn-team-dark.svg,    --theme dark  --view team    --size 80x24",
    "turn-team-light.svg,   --theme light --view team    --size 80x24",
    "turn-manager-dark.svg, --theme dark  --view manager --size 100x30",
    "turn-manager-light.svg,--theme light --view manager --size 100x30",
  })
  void a_picture_is_what_show_prints_and_the_readme_has_it(String name, String options)
      throws IOException {
    var sams = List.of("show", "sample-data/northline-west.json", "--date=2026-11-23", "--rep=r07");
    var printed = List.of("--as=svg", "--logs", logs.toString());
    var words = Stream.of(sams, List.of(options.split(" +")), printed).flatMap(List::stream);
    var out = new StringWriter();
    var err = new StringWriter();
    int status =
        Commands.execute(
            words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    assertEquals(0, status, err.toString());
    var file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, out.toString());
    }
    assertEquals(Files.readString(file), out.toString());
    assertTrue(Files.readString(Path.of("README.md")).contains("\"" + file + "\""), name);
  }
}

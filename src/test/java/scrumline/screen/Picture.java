package scrumline.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Columns;

/// A frame as a text file: what it says, a line of dashes, and the same grid with one letter per
/// ink.
final class Picture {
  static final Path ALBUM = Path.of("src/test/resources/pictures");

  static final boolean REWRITE = "write".equals(System.getProperty("golden"));
  private static final int SHOWN = 8;

  private Picture() {}

  /// Holds `frame` against the file `name`, or rewrites the file where that was asked for.
  static void same(String name, Block frame) throws IOException {
    if (REWRITE) {
      Files.createDirectories(ALBUM);
      Files.write(file(name), of(frame));
    } else {
      compare(name, frame);
    }
  }

  static void compare(String name, Block frame) throws IOException {
    if (!Files.exists(file(name))) {
      fail("there is no picture " + file(name) + howToRewrite());
    }
    var before = Files.readAllLines(file(name));
    var now = of(frame);
    if (!before.equals(now)) {
      fail(difference(name, before, now) + howToRewrite());
    }
  }

  private static Path file(String name) {
    return ALBUM.resolve(name + ".txt");
  }

  private static String howToRewrite() {
    return "\nLook at it; if it is meant so: mvn test -Dtest=PicturesTest -Dgolden=write";
  }

  /// In how many lines the pictures of two frames of one size differ.
  static long differences(Block one, Block other) {
    var lines = of(one);
    var others = of(other);
    return IntStream.range(0, lines.size())
        .filter(at -> !lines.get(at).equals(others.get(at)))
        .count();
  }

  /// The first rows that are not the same, one above the other.
  static String difference(String name, List<String> before, List<String> now) {
    var text = new StringBuilder(name + " is not as it was:");
    int shown = 0;
    for (int row = 0; row < Math.max(before.size(), now.size()) && shown < SHOWN; row++) {
      String was = row < before.size() ? before.get(row) : "(no row)";
      String is = row < now.size() ? now.get(row) : "(no row)";
      if (!was.equals(is)) {
        text.append("\nrow ").append(row + 1).append("\n  was ").append(was);
        text.append("\n  is  ").append(is);
        shown++;
      }
    }
    return text.toString();
  }

  /// Spaces at the end of rows are kept out of the file, where nobody could see them.
  static List<String> of(Block frame) {
    var rows = new ArrayList<String>();
    int width = 0;
    for (var line : frame.lines()) {
      rows.add(line.toString().stripTrailing());
      width = Math.max(width, line.width());
    }
    rows.add("-".repeat(width));
    frame.lines().forEach(line -> rows.add(inks(line)));
    return rows;
  }

  private static String inks(Line line) {
    var row = new StringBuilder();
    for (var span : line.spans()) {
      String text = span.text().value();
      String letter = String.valueOf(span.ink().letter());
      boolean nothing = text.isBlank() && span.ink() == Ink.PLAIN;
      row.append((nothing ? " " : letter).repeat(Columns.width(text)));
    }
    return row.toString().stripTrailing();
  }
}

package scrumline.screen.text;

import java.util.ArrayList;
import java.util.List;

/// Digits that can be read across a room: five rows of full blocks, two cells a pixel.
public final class Digits {
  public static final int HEIGHT = 5;

  /// Three columns a row, from the top; `#` is a lit pixel.
  private static final List<String> GLYPHS =
      List.of(
          "####.##.##.####",
          ".#.##..#..#.###",
          "###..#####..###",
          "###..####..####",
          "#.##.####..#..#",
          "####..###..####",
          "####..####.####",
          "###..#..#..#..#",
          "####.#####.####",
          "####.####..####");

  private Digits() {}

  /// `text` of digits and colons, a sign in front allowed.
  public static Block of(String text, Ink ink) {
    var rows = new ArrayList<Line>();
    for (int row = 0; row < HEIGHT; row++) {
      var line = new StringBuilder();
      for (int at = 0; at < text.length(); at++) {
        line.append(at == 0 ? "" : "  ").append(pixels(text.charAt(at), row));
      }
      rows.add(Line.of(ink, line.toString()));
    }
    return new Block(rows);
  }

  private static String pixels(char sign, int row) {
    return switch (sign) {
      case ':' -> row == 1 || row == 3 ? "██" : "  ";
      case '+' -> row == 2 ? "██████" : row == 1 || row == 3 ? "  ██  " : "      ";
      default -> digit(sign - '0', row);
    };
  }

  private static String digit(int digit, int row) {
    String glyph = GLYPHS.get(digit);
    var cells = new StringBuilder();
    for (int column = 0; column < 3; column++) {
      cells.append(glyph.charAt(row * 3 + column) == '#' ? "██" : "  ");
    }
    return cells.toString();
  }
}

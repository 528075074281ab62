package scrumline.terminal;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Line;
import scrumline.screen.text.Span;
import scrumline.team.SafeText;

/// A frame for terminals and fonts that have little more than ASCII: every sign that we draw is
/// replaced by one of the same width. Letters stay as they are, whatever their alphabet.
final class Ascii {
  private static final char LAST = '~';

  private Ascii() {}

  static Block of(Block frame) {
    return new Block(frame.lines().stream().map(Ascii::line).toList());
  }

  /// The row is read as a whole, since what a sign means may stand in another ink beside it.
  private static Line line(Line line) {
    String row = line.toString();
    if (row.chars().allMatch(letter -> letter <= LAST)) {
      return line;
    }
    String plain = plain(row);
    var spans = new ArrayList<Span>();
    int from = 0;
    for (var span : line.spans()) {
      int to = from + span.text().value().length();
      spans.add(new Span(span.ink(), SafeText.of(plain.substring(from, to))));
      from = to;
    }
    return new Line(List.copyOf(spans));
  }

  private static String plain(String row) {
    var plain = new StringBuilder(row);
    for (int at = 0; at < row.length(); at++) {
      String pair = pair(row, at);
      if (pair.isEmpty()) {
        plain.setCharAt(at, sign(row, at));
      } else {
        plain.replace(at, at + 2, pair);
        at++;
      }
    }
    return plain.toString();
  }

  /// Signs that need two cells, and have a space after them to take one from; else nothing.
  private static String pair(String row, int at) {
    if (!row.startsWith(" ", at + 1) || at + 2 == row.length() || row.charAt(at + 2) == ' ') {
      return "";
    }
    return switch (row.charAt(at)) {
      case '≤' -> "<=";
      case '≥' -> ">=";
      case '→' -> isChange(row, at) ? "->" : "";
      default -> "";
    };
  }

  /// `120 → 100`; not a step of the funnel, nor the key beside another one in `← → turn`.
  private static boolean isChange(String row, int at) {
    boolean follows = at > 1 && row.charAt(at - 1) == ' ' && row.charAt(at - 2) != ' ';
    return follows && !Character.isLetter(row.charAt(at + 2));
  }

  private static char sign(String row, int at) {
    char c = row.charAt(at);
    return switch (c) {
      // Bars across, in eighths of a cell.
      case '█' -> '#';
      case '▉', '▊', '▋', '▌' -> '=';
      case '▍', '▎', '▏' -> '-';
      // History and bars up, in eighths of a row, and the two lines that are drawn with them.
      case '▇' -> '#';
      case '▆' -> '*';
      case '▅' -> '+';
      case '▄' -> '=';
      case '▃' -> ':';
      case '▂' -> '.';
      case '▁' -> '_';
      case '▔' -> '"';
      case '─' -> '-';
      case '░' -> '.';
      // Statuses, from all to nothing.
      case '●' -> '@';
      case '◐' -> '*';
      case '○' -> 'o';
      case '✓', '✔' -> '+';
      case '✖', '×' -> 'x';
      case '⚠' -> '!';
      case '…', '≈' -> '~';
      case '▲', '↑' -> '^';
      case '▼', '↓' -> 'v';
      case '▸', '▶', '❯', '→', '≥' -> '>';
      case '←', '≤' -> '<';
      case '■' -> '#';
      case '•' -> '*';
      case '·' -> standsAlone(row, at) ? '.' : '|';
      case '–', '—', '−' -> '-';
      case '÷' -> '/';
      case '“', '”', '„' -> '"';
      case '‘', '’' -> '\'';
      default -> c;
    };
  }

  /// A dot for a week without a value, and not one that parts what is before it from what follows.
  private static boolean standsAlone(String row, int at) {
    return at < 2 || row.startsWith("  ", at - 2);
  }
}

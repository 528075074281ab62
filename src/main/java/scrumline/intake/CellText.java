package scrumline.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text of a table's cell without invisible spaces.
final class CellText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

  private CellText() {}

  /// Without spaces before and after it, whatever their width.
  static String trimmed(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isSpace(cell.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  /// For comparing: trimmed, in small letters, spaces between words as one.
  static String plain(String cell) {
    return SPACES.matcher(trimmed(cell)).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}

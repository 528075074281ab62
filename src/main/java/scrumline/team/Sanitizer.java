package scrumline.team;

import java.text.Normalizer;

/// Makes text from outside harmless: what is dropped, what is replaced, and what is too long.
final class Sanitizer {
  private static final int MOST_CLUSTERS = 200;
  private static final int MOST_CODE_POINTS = 10;
  private static final int JOINER = 0x200D;
  private static final char REPLACEMENT = '\uFFFD';

  private Sanitizer() {}

  static String clean(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    String before;
    String text = raw;
    do {
      before = text;
      text = Normalizer.normalize(limited(visible(before)), Normalizer.Form.NFC);
    } while (!text.equals(before));
    return text;
  }

  /// Nearly every text: told with one look at each character.
  private static boolean isPlain(String raw) {
    if (raw.length() > MOST_CLUSTERS) {
      return false;
    }
    for (int at = 0; at < raw.length(); at++) {
      if (Glyph.plainCells(raw.charAt(at)) == 0) {
        return false;
      }
    }
    return true;
  }

  private static String visible(String raw) {
    var seen = new StringBuilder(raw.length());
    boolean emoji = false;
    int after;
    for (int at = 0; at < raw.length(); at = after) {
      int codePoint = raw.codePointAt(at);
      after = at + Character.charCount(codePoint);
      if (codePoint == JOINER && emoji && beginsWithEmoji(raw, after)) {
        seen.appendCodePoint(JOINER);
      } else if (!isInvisible(codePoint) && !(codePoint == '\n' && endsLine(raw, at))) {
        seen.appendCodePoint(replaced(codePoint));
        emoji =
            Character.isExtendedPictographic(codePoint)
                || emoji && Character.isEmojiModifier(codePoint);
      }
    }
    return seen.toString();
  }

  private static boolean beginsWithEmoji(String raw, int at) {
    return at < raw.length() && Character.isExtendedPictographic(raw.codePointAt(at));
  }

  /// The line feed of a CR LF, which is one line break and so one space.
  private static boolean endsLine(String raw, int at) {
    return at > 0 && raw.charAt(at - 1) == '\r';
  }

  private static int replaced(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> REPLACEMENT;
      default -> isNoncharacter(codePoint) ? REPLACEMENT : codePoint;
    };
  }

  /// The last two of every plane, and 32 more, which no character will ever have.
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
  }

  /// Unicode's default ignorable code points (bidi controls, zero-width characters, soft hyphen,
  /// BOM, variation selectors, tags, fillers) and the interlinear annotation marks.
  private static boolean isInvisible(int codePoint) {
    if (codePoint < 0x2000) {
      return switch (codePoint) {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5 -> true;
        default -> codePoint >= 0x180B && codePoint <= 0x180F;
      };
    }
    if (codePoint < 0x10000) {
      return codePoint >= 0x200B && codePoint <= 0x200F
          || codePoint >= 0x202A && codePoint <= 0x202E
          || codePoint >= 0x2060 && codePoint <= 0x206F
          || codePoint >= 0xFE00 && codePoint <= 0xFE0F
          || codePoint >= 0xFFF0 && codePoint <= 0xFFFB
          || codePoint == 0x3164
          || codePoint == 0xFEFF
          || codePoint == 0xFFA0;
    }
    return codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3
        || codePoint >= 0x1D173 && codePoint <= 0x1D17A
        || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
  }

  /// Clusters of too many code points, or of none that shows, become one replacement character;
  /// what comes after the last cluster that is allowed becomes `…`.
  private static String limited(String text) {
    var kept = new StringBuilder(text.length());
    var clusters = new Clusters(text);
    int count = 0;
    for (int at = 0; at < text.length(); count++) {
      int next = clusters.next(at);
      if (count == MOST_CLUSTERS) {
        return kept.append('…').toString();
      }
      boolean whole = text.codePointCount(at, next) <= MOST_CODE_POINTS;
      if (whole && clusters.cells(at, next) > 0) {
        kept.append(text, at, next);
      } else {
        kept.append(REPLACEMENT);
      }
      at = next;
    }
    return kept.toString();
  }
}

package scrumline.terminal;

import java.util.Optional;
import scrumline.screen.text.Key;
import scrumline.screen.text.Key.Named;

/// What a person pressed, as told by a token. Whatever else a terminal has to say (focus, clicks,
/// answers to questions that were never asked) is nothing.
final class Keyboard {
  private static final int ESC = 0x1B;
  private static final int DEL = 0x7F;
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;

  private Keyboard() {}

  static Optional<Key> read(Token token) {
    return switch (token) {
      case Token.Text(int codePoint) -> letter(codePoint);
      case Token.Control(int code) -> Optional.of(control(code)).filter(key -> code != 0);
      case Token.Escaped(int codePoint) -> alt(codePoint);
      case Token.Csi(boolean alt, String parameters, char last) ->
          csi(new Parameters(alt, parameters), last);
      case Token.Ss3(boolean alt, String parameters, char last) ->
          ss3(new Parameters(alt, parameters), last);
      case Token.Pasted(String text) -> Optional.of(new Key.Pasted(text));
    };
  }

  private static Optional<Key> letter(int codePoint) {
    return Character.isISOControl(codePoint)
        ? Optional.empty()
        : Optional.of(new Key.Letter(Character.toString(codePoint)));
  }

  private static Key control(int code) {
    return switch (code) {
      case '\t' -> Named.TAB;
      case '\n', '\r' -> Named.ENTER;
      case '\b', DEL -> Named.BACKSPACE;
      case ESC -> Named.ESC;
      default -> new Key.Ctrl((char) (code + '@'));
    };
  }

  private static Optional<Key> alt(int codePoint) {
    if (codePoint == DEL) {
      return Optional.of(new Key.Ctrl('W'));
    }
    boolean fits = Character.isBmpCodePoint(codePoint) && !Character.isISOControl(codePoint);
    return fits ? Optional.of(new Key.Alt((char) codePoint)) : Optional.empty();
  }

  private static Optional<Key> csi(Parameters parameters, char last) {
    if (parameters.isPrivate()) {
      return parameters.isMouse() ? mouse(parameters, last) : Optional.empty();
    }
    return switch (last) {
      case '~', '^', '@', '$' -> numbered(parameters, last);
      case 'u' -> chord(parameters.at(0), parameters.modifiers(1));
      case 'a' -> Optional.of(Named.UP);
      case 'b' -> Optional.of(Named.DOWN);
      case 'c' -> parameters.isEmpty() ? Optional.of(Named.RIGHT) : Optional.empty();
      case 'd' -> Optional.of(Named.LEFT);
      case 'R' -> Optional.empty();
      default -> lettered(parameters, last);
    };
  }

  private static Optional<Key> ss3(Parameters parameters, char last) {
    boolean isDigit = last >= 'p' && last <= 'y';
    if (isDigit) {
      return letter(last - 'p' + '0');
    }
    return switch (last) {
      case 'a' -> Optional.of(Named.UP);
      case 'b' -> Optional.of(Named.DOWN);
      case 'c' -> Optional.of(Named.WORD_RIGHT);
      case 'd' -> Optional.of(Named.WORD_LEFT);
      case 'k' -> letter('+');
      case 'm' -> letter('-');
      case 'M' -> Optional.of(Named.ENTER);
      case ' ' -> letter(' ');
      default -> lettered(parameters, last);
    };
  }

  /// The ends that CSI and SS3 share; the last parameter tells what else was held.
  private static Optional<Key> lettered(Parameters parameters, char last) {
    if (parameters.isLinuxKey()) {
      return last == 'A' ? Optional.of(Named.F1) : Optional.empty();
    }
    boolean word = (parameters.lastModifiers() & (ALT | CTRL)) != 0;
    return switch (last) {
      case 'A' -> Optional.of(Named.UP);
      case 'B' -> Optional.of(Named.DOWN);
      case 'C' -> Optional.of(word ? Named.WORD_RIGHT : Named.RIGHT);
      case 'D' -> Optional.of(word ? Named.WORD_LEFT : Named.LEFT);
      case 'F' -> Optional.of(Named.END);
      case 'H' -> Optional.of(Named.HOME);
      case 'P' -> Optional.of(Named.F1);
      case 'Q', 'R', 'S' -> Optional.of(Named.OTHER);
      case 'Z' -> Optional.of(Named.BACK_TAB);
      default -> Optional.empty();
    };
  }

  private static Optional<Key> numbered(Parameters parameters, char last) {
    if (last == '~' && parameters.at(0) == 27) {
      return chord(parameters.at(2), parameters.modifiers(1));
    }
    return switch (parameters.at(0)) {
      case 1, 7 -> Optional.of(Named.HOME);
      case 3 -> Optional.of(Named.DELETE);
      case 4, 8 -> Optional.of(Named.END);
      case 5 -> Optional.of(Named.PAGE_UP);
      case 6 -> Optional.of(Named.PAGE_DOWN);
      case 11 -> Optional.of(Named.F1);
      case 20 -> Optional.of(Named.F9);
      case 2, 12, 13, 14, 15, 17, 18, 19, 21, 23, 24 -> Optional.of(Named.OTHER);
      default -> Optional.empty();
    };
  }

  /// A key told by its code point, with what was held beside it: `CSI code ; modifiers u`.
  private static Optional<Key> chord(int code, int modifiers) {
    boolean isChar = code > 0 && Character.isValidCodePoint(code);
    boolean shift = (modifiers & SHIFT) != 0;
    boolean alt = (modifiers & ALT) != 0;
    boolean ctrl = (modifiers & CTRL) != 0;
    if (!isChar || isNoCharacter(code)) {
      return Optional.empty();
    }
    if (code < ' ' || code == DEL) {
      boolean word = code == DEL && (alt || ctrl);
      boolean back = code == '\t' && shift;
      return Optional.of(word ? new Key.Ctrl('W') : back ? Named.BACK_TAB : control(code));
    }
    if (ctrl) {
      boolean can = code > ' ' && code < DEL;
      return can ? Optional.of(new Key.Ctrl(Character.toUpperCase((char) code))) : Optional.empty();
    }
    return alt ? alt(code) : letter(code);
  }

  /// Terminals number keys without a character from the private use area.
  private static boolean isNoCharacter(int code) {
    return switch (Character.getType(code)) {
      case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }

  /// `CSI < button ; column ; row M`, counted from 1; it ends in `m` where a button is let go.
  private static Optional<Key> mouse(Parameters parameters, char last) {
    if (last != 'M') {
      return Optional.empty();
    }
    return switch (parameters.at(0)) {
      case 0 -> click(parameters.at(1) - 1, parameters.at(2) - 1);
      case 64 -> Optional.of(Key.Wheel.UP);
      case 65 -> Optional.of(Key.Wheel.DOWN);
      default -> Optional.empty();
    };
  }

  private static Optional<Key> click(int column, int row) {
    boolean isCell = column >= 0 && row >= 0;
    return isCell ? Optional.of(new Key.Click(column, row)) : Optional.empty();
  }
}

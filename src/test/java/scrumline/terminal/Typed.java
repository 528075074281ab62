package scrumline.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import scrumline.screen.text.Key;

/// A keyboard for tests: bytes in, keys out.
public final class Typed {
  final List<Key> keys = new ArrayList<>();
  private final Bytes bytes = new Bytes(token -> Keyboard.read(token).ifPresent(keys::add));

  static List<Key> keys(String text) {
    var typed = new Typed();
    typed.feed(text);
    return typed.keys;
  }

  /// A key by the name that the program itself gives it; anything else is a letter.
  public static Key named(String name) {
    return switch (name) {
      case "→" -> Key.Named.RIGHT;
      case "←" -> Key.Named.LEFT;
      case "↑" -> Key.Named.UP;
      case "↓" -> Key.Named.DOWN;
      case "Enter" -> Key.Named.ENTER;
      case "Esc" -> Key.Named.ESC;
      case "Tab" -> Key.Named.TAB;
      case "F1" -> Key.Named.F1;
      case "F9" -> Key.Named.F9;
      default -> name.startsWith("Ctrl-") ? new Key.Ctrl(name.charAt(5)) : new Key.Letter(name);
    };
  }

  Typed feed(String text) {
    byte[] all = bytes(text);
    return feed(all, 0, all.length);
  }

  Typed feed(byte[] all, int from, int to) {
    bytes.feed(Arrays.copyOfRange(all, from, to), to - from);
    return this;
  }

  Typed silence(int times) {
    for (int time = 0; time < times; time++) {
      bytes.idle();
    }
    return this;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// `^[` and its like as the control characters that they stand for.
  static String raw(String written) {
    var raw = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      boolean control =
          written.charAt(at) == '^'
              && at + 1 < written.length()
              && "@GHIJM[?".indexOf(written.charAt(at + 1)) >= 0;
      raw.append(control ? (char) (written.charAt(++at) ^ '@') : written.charAt(at));
    }
    return raw.toString();
  }

  public static String seen(String raw) {
    var seen = new StringBuilder();
    raw.chars().forEach(c -> seen.append(c < ' ' || c == 127 ? "^" + (char) (c ^ '@') : (char) c));
    return seen.toString();
  }

  /// The SGR parameters that hold after some more. Without a 0 they may set a colour where there
  /// was a colour at most.
  static String look(String before, String parameters) {
    boolean alone = before.matches("0(;38;2;\\d+;\\d+;\\d+|;38;5;\\d+|;[39]\\d)?");
    return parameters.startsWith("0") ? parameters : (alone ? "0;" : "?") + parameters;
  }
}

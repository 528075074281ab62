package scrumline.screen;

import java.util.Optional;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// One line that is being typed. `before` and `after` are the text on both sides of the cursor,
/// which stands between two grapheme clusters.
public record Field(String before, String after) {
  /// More than this is not typed into one line.
  static final int MOST = 200;

  public static final Field EMPTY = new Field("", "");

  public static Field of(String text) {
    return new Field(text, "");
  }

  public String text() {
    return before + after;
  }

  /// The line after a key, or nothing where the key does not belong to a text field.
  public Optional<Field> after(Key key) {
    return switch (key) {
      case Key.Letter(String text) -> Optional.of(typed(text));
      case Key.Pasted(String text) -> Optional.of(typed(text));
      case Key.Ctrl(char letter) -> ctrl(letter);
      case Key.Alt(char letter) -> alt(letter);
      case Key.Named named -> named(named);
    };
  }

  /// The line in `cells` cells with the cursor visible, scrolled where it must be.
  public Line draw(int cells) {
    String under = first(after).isEmpty() ? " " : first(after);
    String rest = after.substring(Math.min(first(after).length(), after.length()));
    String left = before;
    int room = cells - Columns.width(under) - Math.min(Columns.width(rest), 8);
    while (!left.isEmpty() && Columns.width(left) > room) {
      left = left.substring(first(left).length());
    }
    var shown = Line.of(Ink.INPUT, left).and(Ink.CURSOR, under).and(Ink.INPUT, rest);
    return shown.fit(cells);
  }

  /// The last letter is made safe again together with what follows it: an accent can be a key of
  /// its own.
  private Field typed(String text) {
    String lead = last(before);
    String head = before.substring(0, before.length() - lead.length());
    var clusters = Columns.clusters(SafeText.of(lead + text).value());
    int room = MOST - Columns.clusters(head).size() - Columns.clusters(after).size();
    int fits = Math.clamp(room, 0, clusters.size());
    return new Field(head + String.join("", clusters.subList(0, fits)), after);
  }

  /// Nothing more can be typed.
  public boolean isFull() {
    return Columns.clusters(text()).size() >= MOST;
  }

  private Optional<Field> ctrl(char letter) {
    return switch (letter) {
      case 'A' -> Optional.of(new Field("", text()));
      case 'E' -> Optional.of(new Field(text(), ""));
      case 'U' -> Optional.of(new Field("", after));
      case 'K' -> Optional.of(new Field(before, ""));
      case 'W' -> Optional.of(new Field(before.substring(0, wordStart()), after));
      case 'B' -> named(Key.Named.LEFT);
      case 'F' -> named(Key.Named.RIGHT);
      case 'D' -> named(Key.Named.DELETE);
      default -> Optional.empty();
    };
  }

  private Optional<Field> alt(char letter) {
    return switch (letter) {
      case 'b', 'B' -> named(Key.Named.WORD_LEFT);
      case 'f', 'F' -> named(Key.Named.WORD_RIGHT);
      default -> Optional.empty();
    };
  }

  private Optional<Field> named(Key.Named key) {
    return switch (key) {
      case LEFT -> Optional.of(cursor(before.length() - last(before).length()));
      case RIGHT -> Optional.of(cursor(before.length() + first(after).length()));
      case WORD_LEFT -> Optional.of(cursor(wordStart()));
      case WORD_RIGHT -> Optional.of(cursor(wordEnd()));
      case HOME -> Optional.of(cursor(0));
      case END -> Optional.of(cursor(text().length()));
      case BACKSPACE ->
          Optional.of(
              new Field(before.substring(0, before.length() - last(before).length()), after));
      case DELETE -> Optional.of(new Field(before, after.substring(first(after).length())));
      case ENTER, ESC, TAB, BACK_TAB, UP, DOWN, PAGE_UP, PAGE_DOWN, F1, F9 -> Optional.empty();
    };
  }

  private Field cursor(int at) {
    return new Field(text().substring(0, at), text().substring(at));
  }

  private int wordStart() {
    int at = before.length();
    while (at > 0 && before.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && before.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private int wordEnd() {
    String text = text();
    int at = before.length();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  private static String first(String text) {
    return text.isEmpty() ? "" : Columns.clusters(text).getFirst();
  }

  private static String last(String text) {
    return text.isEmpty() ? "" : Columns.clusters(text).getLast();
  }
}

package scrumline.screen.text;

import java.util.Optional;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// One line that is being typed. `before` and `after` are the text on both sides of the cursor,
/// which stands between two grapheme clusters; `cut` is what was taken out last, for Ctrl-Y.
public record Field(String before, String after, String cut) {
  /// More than this is not typed into one line.
  public static final int MOST = 200;

  public static final Field EMPTY = new Field("", "", "");

  public static Field of(String text) {
    return new Field(text, "", "");
  }

  /// The same line with other text at the two sides of the cursor.
  private Field with(String before, String after) {
    return new Field(before, after, cut);
  }

  private Optional<Field> cutting(String before, String after, String cut) {
    return Optional.of(new Field(before, after, cut.isEmpty() ? this.cut : cut));
  }

  /// The part of the last word that is left of the cursor; empty within a word.
  public String word() {
    boolean isWithin = !after.isEmpty() && after.charAt(0) != ' ';
    return isWithin ? "" : before.substring(before.lastIndexOf(' ') + 1);
  }

  /// The line with `other` in place of that word.
  public Field withWord(String other) {
    return new Field(before.substring(0, before.length() - word().length()), after, cut)
        .typed(other);
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
      case Key.Click _, Key.Wheel _ -> Optional.empty();
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
    return with(head + String.join("", clusters.subList(0, fits)), after);
  }

  /// Nothing more can be typed.
  public boolean isFull() {
    return Columns.clusters(text()).size() >= MOST;
  }

  private Optional<Field> ctrl(char letter) {
    return switch (letter) {
      case 'A' -> named(Key.Named.HOME);
      case 'E' -> named(Key.Named.END);
      case 'U' -> cutting("", after, before);
      case 'K' -> cutting(before, "", after);
      case 'W' -> cutting(before.substring(0, wordStart()), after, before.substring(wordStart()));
      case 'Y' -> Optional.of(typed(cut));
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
      case 'd', 'D' -> cutting(before, text().substring(wordEnd()), taken());
      default -> Optional.empty();
    };
  }

  private String taken() {
    return text().substring(before.length(), wordEnd());
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
          Optional.of(with(before.substring(0, before.length() - last(before).length()), after));
      case DELETE -> Optional.of(with(before, after.substring(first(after).length())));
      case ENTER, ESC, TAB, BACK_TAB, UP, DOWN, PAGE_UP, PAGE_DOWN, F1, F9, OTHER ->
          Optional.empty();
    };
  }

  private Field cursor(int at) {
    return with(text().substring(0, at), text().substring(at));
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

package scrumline.screen.text;

/// What a person pressed, in the words of the keyboard. How it came through the terminal is
/// somebody else's business.
public sealed interface Key {

  /// One letter, digit or sign as typed: a whole grapheme cluster, never a control character.
  record Letter(String text) implements Key {
    /// As a record would have it, which takes tens of milliseconds to be made ready, before the
    /// first frame: every key table compares letters.
    @Override
    public boolean equals(Object other) {
      return other instanceof Letter letter && text.equals(letter.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /// A letter with Ctrl held, in upper case: `new Ctrl('A')`.
  record Ctrl(char letter) implements Key {
    /// As a record would have it; see `Letter`.
    @Override
    public boolean equals(Object other) {
      return other instanceof Ctrl ctrl && letter == ctrl.letter;
    }

    @Override
    public int hashCode() {
      return Character.hashCode(letter);
    }
  }

  /// A letter with Alt held, as typed: `new Alt('b')`.
  record Alt(char letter) implements Key {}

  /// Text that was pasted as one. Line breaks are still in it.
  record Pasted(String text) implements Key {}

  /// A press of the left button of the mouse on a cell, counted from 0 at the left and above.
  record Click(int column, int row) implements Key {}

  /// The wheel of the mouse.
  enum Wheel implements Key {
    UP,
    DOWN
  }

  /// A key that has a name and no letter.
  enum Named implements Key {
    ENTER,
    ESC,
    TAB,
    BACK_TAB,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    WORD_LEFT,
    WORD_RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    BACKSPACE,
    DELETE,
    F1,
    F9,
    /// Any key of the keyboard that has no letter and no use here, such as F5 or Insert.
    OTHER
  }

  static Key letter(char letter) {
    return new Letter(Character.toString(letter));
  }
}

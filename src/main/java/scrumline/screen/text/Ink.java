package scrumline.screen.text;

/// Why a text looks the way it does; the theme of the terminal decides how. Never the only sign of
/// anything: a symbol or a word always says the same.
public enum Ink {
  /// Body text.
  PLAIN('.'),
  /// Less important than body text, still readable from the last row.
  FAINT('f'),
  /// The small capital words that head a part of the screen.
  HEADING('h'),
  /// The name of whose turn it is.
  NAME('N'),
  /// A line that parts two regions.
  RULE('-'),
  /// A goal that was met.
  MET('m'),
  /// A goal that is close.
  CLOSE('c'),
  /// A goal that was not met this time.
  BEHIND('b'),
  /// A bar or history that carries no judgement.
  BAR('B'),
  /// A clock with plenty left.
  CALM('1'),
  /// A clock in the last third of its box.
  ATTENTION('2'),
  /// A clock past its box.
  OVER('3'),
  /// On its way to the disk.
  PENDING('p'),
  /// On the disk.
  SAVED('s'),
  /// The question, in words to be spoken.
  QUESTION('q'),
  /// A key that can be pressed.
  KEY('k'),
  /// Text being typed.
  INPUT('i'),
  /// The cell that the next letter goes to.
  CURSOR('_'),
  /// The row that Enter takes.
  CHOSEN('>'),
  /// The tag of a window that everybody may see.
  SHARED('S'),
  /// The tag of a window that is the manager's own, and what only it shows.
  PRIVATE('P'),
  /// Something that needs an answer, such as a disk that is full.
  NOTICE('!');

  private final char letter;

  Ink(char letter) {
    this.letter = letter;
  }

  /// How pictures in tests write this ink.
  public char letter() {
    return letter;
  }
}

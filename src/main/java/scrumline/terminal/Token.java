package scrumline.terminal;

/// What a terminal means by a run of bytes. What a person means by it is `Keyboard`'s business.
sealed interface Token {
  /// One code point as typed; U+FFFD where the bytes are no UTF-8.
  record Text(int codePoint) implements Token {}

  /// One control character, 0 to 31 or 127; 27 is the Esc key itself.
  record Control(int code) implements Token {}

  /// ESC and one more character: Alt was held.
  record Escaped(int codePoint) implements Token {}

  /// A control sequence, `CSI parameters last`; with one more ESC before it where Alt was held.
  record Csi(boolean alt, String parameters, char last) implements Token {}

  /// A single shift, `SS3 parameters last`: how keypads and some function keys speak.
  record Ss3(boolean alt, String parameters, char last) implements Token {}

  /// All that was pasted at once; every line break in it is one `\n`.
  record Pasted(String text) implements Token {}
}

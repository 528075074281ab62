package scrumline.terminal;

/// The numbers in a control sequence, such as `1;5` (a key, and Ctrl held beside it).
record Parameters(boolean alt, String text) {
  private static final int ALT = 2;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// An answer, or anything else that no key sends.
  boolean isPrivate() {
    return !text.isEmpty() && "<=>?".indexOf(text.charAt(0)) >= 0;
  }

  boolean isMouse() {
    return text.startsWith("<");
  }

  /// `ESC [ [ A`: function keys of the Linux console.
  boolean isLinuxKey() {
    return text.equals("[");
  }

  /// The number at `index`; 0 if it is missing, not a number, or absurd.
  int at(int index) {
    int from = 0;
    for (int skipped = 0; skipped < index; skipped++) {
      from = text.indexOf(';', from) + 1;
      if (from == 0) {
        return 0;
      }
    }
    int number = 0;
    for (int at = isMouse() && index == 0 ? 1 : from; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9 || number > Character.MAX_CODE_POINT) {
        break;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /// What was held: 1 Shift, 2 Alt, 4 Ctrl, added up.
  int modifiers(int index) {
    return Math.max(0, at(index) - 1) | (alt ? ALT : 0);
  }

  /// The same, where the terminal may leave out the number before.
  int lastModifiers() {
    return modifiers(text.indexOf(';') < 0 ? 0 : 1);
  }
}

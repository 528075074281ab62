package scrumline.terminal;

import java.util.function.Consumer;

/// One CSI or SS3 sequence as it comes in, from the character after its beginning to its last.
final class Sequence {
  /// What one more byte did to the sequence: a broken one does not own the byte that broke it.
  enum After {
    GOES_ON,
    ENDED,
    BROKEN,
    PASTE_BEGINS
  }

  private enum Kind {
    CSI,
    SS3,
    LINUX_KEY,
    OLD_MOUSE
  }

  private static final int DEL = 0x7F;
  private static final int MOST_PARAMETERS = 64;

  private final Consumer<Token> to;
  private final StringBuilder parameters = new StringBuilder();
  private Kind kind = Kind.CSI;
  private boolean alt;
  private int positionsToSkip;

  Sequence(Consumer<Token> to) {
    this.to = to;
  }

  void begin(int introducer, boolean withAlt) {
    kind = introducer == 'O' ? Kind.SS3 : Kind.CSI;
    alt = withAlt;
    parameters.setLength(0);
  }

  /// Nothing came after its beginning, which may as well have been a key with Alt.
  boolean isBare() {
    return switch (kind) {
      case CSI, SS3 -> parameters.isEmpty();
      case LINUX_KEY, OLD_MOUSE -> false;
    };
  }

  After take(int code) {
    return switch (kind) {
      case CSI -> csi(code);
      case SS3 -> ss3(code);
      case LINUX_KEY -> isLast(code) ? ended(new Token.Csi(alt, "[", (char) code)) : After.BROKEN;
      case OLD_MOUSE -> --positionsToSkip == 0 ? After.ENDED : After.GOES_ON;
    };
  }

  private After csi(int code) {
    boolean fresh = parameters.isEmpty();
    if (fresh && code == '[') {
      kind = Kind.LINUX_KEY;
      return After.GOES_ON;
    }
    if (fresh && code == 'M') {
      // How mice spoke before 1006: three bytes follow.
      kind = Kind.OLD_MOUSE;
      positionsToSkip = 3;
      return After.GOES_ON;
    }
    if (code == '~' && Paste.BEGIN.contentEquals(parameters)) {
      return After.PASTE_BEGINS;
    }
    return isLast(code) || isShiftOfRxvt(code)
        ? ended(new Token.Csi(alt, parameters.toString(), (char) code))
        : parameter(code);
  }

  private After ss3(int code) {
    return isLast(code) || code == ' '
        ? ended(new Token.Ss3(alt, parameters.toString(), (char) code))
        : parameter(code);
  }

  private After ended(Token token) {
    to.accept(token);
    return After.ENDED;
  }

  private After parameter(int code) {
    if (code < ' ' || code >= DEL) {
      return After.BROKEN;
    }
    if (parameters.length() < MOST_PARAMETERS) {
      parameters.append((char) code);
    }
    return After.GOES_ON;
  }

  private static boolean isLast(int code) {
    return code >= '@' && code < DEL;
  }

  /// `ESC [ 3 $`: a dollar that ends; elsewhere it stands before the end (`ESC [ ? 1 ; 2 $ y`).
  private boolean isShiftOfRxvt(int code) {
    return code == '$' && !parameters.isEmpty() && Character.isDigit(parameters.charAt(0));
  }
}

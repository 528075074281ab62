package scrumline.terminal;

import java.util.function.Consumer;

/// The stream of bytes from a terminal, cut into tokens. The cuts do not depend on how the bytes
/// were read: a sequence may come in as many pieces as it has bytes. Only silence tells the Esc
/// key from the beginning of a sequence, so silence comes in as an event of its own.
final class Bytes {
  private static final int ESC = 0x1B;
  private static final int BEL = 0x07;
  private static final int DEL = 0x7F;

  /// A sequence that began and stays silent for so many events (of 100 ms) will not end any more.
  private static final int PATIENCE = 10;

  /// A paste may stall on a slow line, and its rest must not be taken for keys.
  private static final int PATIENCE_WITH_PASTE = 50;

  private enum State {
    GROUND,
    ESCAPED,
    SEQUENCE,
    /// An answer of the terminal, which is of no interest, up to BEL or ESC and a backslash.
    STRING,
    STRING_ESCAPED,
    PASTE
  }

  private final Consumer<Token> to;
  private final Paste paste = new Paste();
  private final Sequence sequence;
  private final Utf8 utf8;
  private State state = State.GROUND;
  private int introducer;
  private boolean alt;
  private boolean emptyString;
  private int silences;

  Bytes(Consumer<Token> to) {
    this.to = to;
    this.sequence = new Sequence(to);
    this.utf8 = new Utf8(this::text);
  }

  void feed(byte[] bytes, int length) {
    silences = 0;
    for (int at = 0; at < length; at++) {
      take(bytes[at] & 0xFF);
    }
  }

  /// Nothing came for about 100 ms.
  void idle() {
    silences++;
    boolean isOver = silences >= PATIENCE;
    switch (state) {
      case GROUND -> {
        if (isOver) {
          utf8.giveUp();
        }
      }
      case ESCAPED -> {
        escapes(alt ? 2 : 1);
        ground();
      }
      case SEQUENCE -> unfinished(sequence.isBare(), isOver);
      case STRING -> unfinished(emptyString, isOver);
      case STRING_ESCAPED -> unfinished(false, isOver);
      case PASTE -> {
        if (silences >= PATIENCE_WITH_PASTE) {
          pasted();
        }
      }
    }
  }

  private void unfinished(boolean bare, boolean isOver) {
    if (bare) {
      to.accept(new Token.Escaped(introducer));
    }
    if (bare || isOver) {
      ground();
    }
  }

  private void take(int code) {
    switch (state) {
      case GROUND -> plain(code);
      case ESCAPED -> escaped(code);
      case SEQUENCE -> sequence(code);
      case STRING -> string(code);
      case STRING_ESCAPED -> {
        ground();
        if (code != '\\') {
          state = State.ESCAPED;
          take(code);
        }
      }
      case PASTE -> {
        if (paste.endsWith(code)) {
          pasted();
        }
      }
    }
  }

  private void plain(int code) {
    boolean isControl = code < ' ' || code == DEL;
    if (!isControl) {
      utf8.take(code);
      return;
    }
    utf8.giveUp();
    if (code == ESC) {
      state = State.ESCAPED;
    } else {
      to.accept(new Token.Control(code));
    }
  }

  private void escaped(int code) {
    introducer = code;
    switch (code) {
      case '[', 'O' -> {
        sequence.begin(code, alt);
        state = State.SEQUENCE;
      }
      case ']', 'P', 'X', '^', '_' -> {
        emptyString = true;
        state = State.STRING;
      }
      case ESC -> {
        // Some terminals put one more ESC before an arrow where Alt is held.
        escapes(alt ? 1 : 0);
        alt = true;
      }
      default -> escapedCharacter(code);
    }
  }

  private void escapedCharacter(int code) {
    boolean isControl = code < ' ';
    escapes((alt ? 1 : 0) + (isControl ? 1 : 0));
    ground();
    if (code == DEL) {
      to.accept(new Token.Escaped(DEL));
    } else {
      alt = !isControl;
      take(code);
    }
  }

  private void text(int codePoint) {
    to.accept(alt ? new Token.Escaped(codePoint) : new Token.Text(codePoint));
    alt = false;
  }

  private void sequence(int code) {
    switch (sequence.take(code)) {
      case GOES_ON -> {}
      case ENDED -> ground();
      case PASTE_BEGINS -> {
        ground();
        state = State.PASTE;
      }
      case BROKEN -> {
        ground();
        take(code);
      }
    }
  }

  private void string(int code) {
    emptyString = false;
    if (code == ESC) {
      state = State.STRING_ESCAPED;
    } else if (code < ' ') {
      ground();
      if (code != BEL) {
        take(code);
      }
    }
  }

  private void pasted() {
    ground();
    to.accept(new Token.Pasted(paste.taken()));
  }

  private void escapes(int count) {
    for (int one = 0; one < count; one++) {
      to.accept(new Token.Control(ESC));
    }
  }

  private void ground() {
    state = State.GROUND;
    alt = false;
  }
}

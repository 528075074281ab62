package scrumline.terminal;

/// There is no terminal to show anything on, or it cannot be used; the message says which.
public final class NoTerminal extends Exception {
  private static final long serialVersionUID = 1;

  NoTerminal(String sentence) {
    super(sentence);
  }
}

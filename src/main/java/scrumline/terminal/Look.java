package scrumline.terminal;

/// How an ink is shown: a hue, and how it is used.
record Look(Hue hue, Manner manner) {
  enum Manner {
    NORMAL,
    BOLD,
    /// The hue is what the text stands on.
    PAPER,
    REVERSED
  }

  /// A space in this look cannot be told from any other space.
  boolean isBare() {
    return switch (manner) {
      case NORMAL, BOLD -> true;
      case PAPER, REVERSED -> false;
    };
  }
}

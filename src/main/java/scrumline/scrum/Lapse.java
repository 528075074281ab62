package scrumline.scrum;

/// Why time passed that the program knows nothing of, as far as it can be told.
public enum Lapse {
  /// The computer slept, so that nobody can have looked at the window.
  SLEPT,
  /// Somebody, or the network, set the computer's clock to another time.
  CLOCK_CHANGED,
  /// The clock is ahead of the time that the program counted, and this computer does not say
  /// which of the two it was.
  SLEPT_OR_CHANGED,
  /// The computer was awake, and the program did not get to run.
  HELD_UP
}

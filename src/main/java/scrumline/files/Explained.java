package scrumline.files;

import java.io.IOException;

/// A failure that the program has words of its own for: they hold no path and no text from outside,
/// so every window can show them.
public sealed class Explained extends IOException permits Claimed, Meddled {
  private static final long serialVersionUID = 1;

  public Explained(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}

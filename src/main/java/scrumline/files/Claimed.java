package scrumline.files;

import java.io.IOException;

/// Another program is writing here, and it alone may.
public final class Claimed extends IOException {
  private static final long serialVersionUID = 1;

  public Claimed() {
    super("another window has this scrum open");
  }
}

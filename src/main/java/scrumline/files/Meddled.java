package scrumline.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// Another program got at a file while it was written: what was said to be saved in it may be gone,
/// and what is written there now may not be found.
public final class Meddled extends Explained {
  private static final long serialVersionUID = 1;

  private Meddled(String what) {
    super(what);
  }

  public static Meddled removed() {
    return new Meddled("the log file was removed");
  }

  public static Meddled replaced() {
    return new Meddled("the log file was replaced by another program");
  }

  public static Meddled changed() {
    return new Meddled("the log file was changed by another program");
  }

  /// Whether a file that was looked at is not what it was, and not only a disk that does not
  // answer.
  public static boolean lost(IOException failed) {
    return failed instanceof Meddled || failed instanceof NoSuchFileException;
  }
}

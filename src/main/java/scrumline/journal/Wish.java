package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import scrumline.files.Explained;

/// The folder that somebody wants a journal to go on in, until it was tried. For one thread only.
final class Wish {
  private Optional<Path> folder = Optional.empty();
  private Optional<IOException> refusal = Optional.empty();

  void is(Path wished, boolean lasts) {
    folder = Optional.of(wished);
    IOException no = new Explained("a restart of this computer empties it, too");
    refusal = Optional.of(no).filter(_ -> !lasts);
  }

  /// The folder did not take the journal. True where it was the one that was wished for; it is so
  /// no longer.
  boolean isRefused(Path tried, IOException why) {
    boolean wasWished = folder.equals(Optional.of(tried));
    folder = folder.filter(_ -> !wasWished);
    refusal = wasWished ? Optional.of(why) : refusal;
    return wasWished;
  }

  /// Why that folder is of no use, told once; absent where it is.
  Optional<IOException> refusal() {
    var now = refusal;
    refusal = Optional.empty();
    return now;
  }
}

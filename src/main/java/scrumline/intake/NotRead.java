package scrumline.intake;

import java.nio.file.Path;
import scrumline.codec.Mistake;

/// Why a file was not read, or not taken: the whole of it, at the first such thing.
final class NotRead extends Exception {
  private static final long serialVersionUID = 1L;

  private final Mistake mistake;
  private final String what;
  private final String help;

  NotRead(Mistake mistake, String message, String help) {
    super(message);
    this.mistake = mistake;
    this.what = message;
    this.help = help;
  }

  Problem problem(Path file) {
    return Problem.ofFile(mistake, file.toString(), what, help);
  }
}

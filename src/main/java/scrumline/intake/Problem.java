package scrumline.intake;

import java.util.Optional;
import scrumline.codec.Mistake;
import scrumline.team.SafeText;

/// One thing that is wrong or doubtful about a file. `line` and `column` count from 1, columns in
/// code points (a tab, an é and an emoji's base are one each); both are 0 where the problem is the
/// file as such. `pointer` is the JSON pointer (RFC 6901), empty for the whole.
public record Problem(
    Mistake mistake,
    SafeText message,
    SafeText file,
    int line,
    int column,
    SafeText pointer,
    Optional<Excerpt> excerpt,
    Optional<SafeText> help) {

  public String code() {
    return mistake.code();
  }

  /// Whether it keeps the file from being loaded; else it is a warning.
  public boolean isError() {
    return mistake.isError();
  }

  static Problem ofFile(Mistake mistake, String file, String message, String help) {
    return new Problem(
        mistake,
        SafeText.of(message),
        SafeText.of(file),
        0,
        0,
        SafeText.EMPTY,
        Optional.empty(),
        help.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(help)));
  }
}

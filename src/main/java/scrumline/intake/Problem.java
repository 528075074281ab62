package scrumline.intake;

import java.util.Comparator;
import java.util.Optional;
import scrumline.codec.Mistake;
import scrumline.team.SafeText;

/// One thing that is wrong or doubtful about a file. `place` is empty where the problem is the file
/// as such. `pointer` is the JSON pointer (RFC 6901), empty for the whole.
public record Problem(
    Mistake mistake,
    SafeText message,
    SafeText file,
    Optional<Place> place,
    SafeText pointer,
    Optional<Excerpt> excerpt,
    Optional<SafeText> help) {

  /// The order of the file; what is about the file as such comes first.
  static final Comparator<Problem> IN_FILE =
      Comparator.comparing(
          Problem::inLines,
          Comparator.comparingInt(Place.Text::line).thenComparingInt(Place.Text::column));

  public String code() {
    return mistake.code();
  }

  /// Whether it keeps the file from being loaded; else it is a warning.
  public boolean isError() {
    return mistake.isError();
  }

  /// The file, and the place in it where there is one: `team.json:3:36`.
  public String where() {
    return place.map(known -> known.in(file)).orElse(file.value());
  }

  static Problem ofFile(Mistake mistake, String file, String message, String help) {
    return new Problem(
        mistake,
        SafeText.of(message),
        SafeText.of(file),
        Optional.empty(),
        SafeText.EMPTY,
        Optional.empty(),
        help.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(help)));
  }

  private Place.Text inLines() {
    return place.orElse(null) instanceof Place.Text text ? text : new Place.Text(0, 0);
  }
}

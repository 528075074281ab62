package scrumline.journal.line;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Instants as files and their names have them. `DateTimeFormatter` would take longer to load than
/// a journal takes to read.
public final class Stamp {
  private static final Pattern FILE =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z");

  private Stamp() {}

  /// `2026-11-23T17:00:00Z`, with as many digits of the second as there are.
  public static String of(Instant at) {
    String text = utc(at).toString();
    boolean wholeMinute = text.indexOf(':') == text.lastIndexOf(':');
    return text + (wholeMinute ? ":00Z" : "Z");
  }

  /// `20261123T170000Z`, which sorts by time.
  public static String forFile(Instant at) {
    String digits = of(at).replace("-", "").replace(":", "");
    int dot = digits.indexOf('.');
    return dot < 0 ? digits : digits.substring(0, dot) + "Z";
  }

  /// Empty where the digits are no time.
  public static Optional<Instant> ofFile(String stamp) {
    try {
      var match = FILE.matcher(stamp);
      return match.matches()
          ? Optional.of(Instant.parse(match.replaceFirst("$1-$2-$3T$4:$5:$6Z")))
          : Optional.empty();
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC);
  }
}

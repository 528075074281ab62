package scrumline.codec;

import java.util.Optional;

/// Something wrong or doubtful, and the bytes it is about (`end` exclusive). `message` and `help`
/// may hold text from the file.
public record Finding(Mistake mistake, int start, int end, String message, Optional<String> help) {

  /// An empty `help` means that there is no advice.
  public static Finding of(Mistake mistake, int start, int end, String message, String help) {
    var given = help.isEmpty() ? Optional.<String>empty() : Optional.of(help);
    return new Finding(mistake, start, end, message, given);
  }

  /// Text from the file for a message, no longer than a message can bear.
  static String quoted(String written) {
    String shortened = written.length() > 40 ? written.substring(0, 39) + "…" : written;
    return "\"" + shortened + "\"";
  }
}

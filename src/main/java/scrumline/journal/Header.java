package scrumline.journal;

import java.time.ZoneId;
import scrumline.team.SafeText;

/// The first line of a journal: which version wrote it, which versions can read it, and which team
/// file (name and SHA-256 of its bytes) the scrum was opened with.
public record Header(
    int format, int minReader, String app, ZoneId zone, SafeText input, String sha256) {

  /// The format that this version writes.
  static final int FORMAT = 1;

  /// A header of this version's.
  public static Header of(String app, ZoneId zone, SafeText input, String sha256) {
    return new Header(FORMAT, FORMAT, app, zone, input, sha256);
  }

  boolean isReadable() {
    return minReader <= FORMAT;
  }
}

package scrumline.journal.line;

import java.time.ZoneId;
import java.util.Optional;
import scrumline.team.SafeText;

/// The first line of a journal: which version wrote it, which versions can read it, which team
/// file (name and SHA-256 of its bytes) the scrum was opened with, and which team it is of. Version
/// 0.1.0 did not write the latter.
public record Header(
    int format,
    int minReader,
    String app,
    ZoneId zone,
    SafeText input,
    String sha256,
    Optional<Identity> team) {

  /// The format that this version writes.
  static final int FORMAT = 1;

  /// A header of this version's.
  public static Header of(String app, ZoneId zone, SafeText input, String sha256) {
    return new Header(FORMAT, FORMAT, app, zone, input, sha256, Optional.empty());
  }

  public Header of(Identity its) {
    return new Header(format, minReader, app, zone, input, sha256, Optional.of(its));
  }

  boolean isReadable() {
    return minReader <= FORMAT;
  }
}

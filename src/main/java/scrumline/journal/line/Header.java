package scrumline.journal.line;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.team.SafeText;

/// The first line of a journal: which version wrote it, which versions can read it, which team
/// file (name and SHA-256 of its bytes) the scrum was opened with, and which team it is of. Version
/// 0.1.0 did not write the latter, and neither the essentials of the opening. `salvaged` is the
/// damaged journal whose lines these are, and whose place this one takes.
public record Header(
    int format,
    int minReader,
    String app,
    ZoneId zone,
    SafeText input,
    String sha256,
    Optional<Identity> team,
    Optional<Essentials> essentials,
    Optional<String> salvaged) {

  /// The format that this version writes.
  static final int FORMAT = 1;

  /// A header of this version's.
  public static Header of(String app, ZoneId zone, SafeText input, String sha256) {
    return new Header(
        FORMAT,
        FORMAT,
        app,
        zone,
        input,
        sha256,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Header of(Identity its) {
    return with(Optional.of(its), essentials, salvaged);
  }

  /// Of the scrum that is opened so.
  public Header of(Opening opening) {
    return with(team, Optional.of(Essentials.of(opening)), salvaged);
  }

  /// Of a journal that takes the place of the damaged one called `mid`.
  public Header salvaging(String mid) {
    return with(team, essentials, Optional.of(mid));
  }

  /// For readers that have the opening itself.
  public Header withoutEssentials() {
    return with(team, Optional.empty(), salvaged);
  }

  /// The journals whose open items and adjustments the scrum took over: nearly always one; none
  /// where it was the first; absent where the header is of a version that did not say it.
  public Optional<List<String>> follows() {
    return essentials.map(Essentials::follows);
  }

  /// The scrum's first event, as far as the essentials say it: for a journal in which the line of
  /// that event is damaged. Of the team that is names alone, and no numbers.
  public Optional<Event.Opened> opened(Instant at) {
    var name = team.map(Identity::name).orElse(SafeText.EMPTY);
    return essentials.map(it -> new Event.Opened(at, it.opening(name, zone)));
  }

  private Header with(
      Optional<Identity> its, Optional<Essentials> opening, Optional<String> damaged) {
    return new Header(format, minReader, app, zone, input, sha256, its, opening, damaged);
  }
}

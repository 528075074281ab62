package scrumline.journal;

import java.util.Optional;
import scrumline.journal.line.Header;
import scrumline.journal.line.Identity;
import scrumline.scrum.Scrum;
import scrumline.team.SafeText;

/// The header of a journal whose first line is lost, as its opening tells it. Which file and which
/// version it was is not in it.
final class HeaderAgain {
  private static final String UNKNOWN = "unknown";

  private HeaderAgain() {}

  /// `folder` is what the folder of the team's logs is called.
  static Header of(Scrum scrum, String folder) {
    var zone = scrum.team().zone();
    var input = SafeText.of(UNKNOWN);
    var header = Header.of(UNKNOWN, zone, input, "").of(identity(scrum, folder));
    var opening = scrum.opening();
    return opening.follows().isEmpty() ? header : header.of(opening);
  }

  private static Identity identity(Scrum scrum, String folder) {
    var its = Identity.of(scrum, folder);
    return scrum
        .team()
        .id()
        .map(id -> new Identity(id, true, its.name(), Optional.empty(), its.reps()))
        .orElse(its);
  }
}

package scrumline.journal;

import java.util.Optional;
import scrumline.journal.line.Identity;

/// One folder of logs: its name, the name of its newest journal (which begins with a time), and
/// whose logs they are, which is absent where no journal can say it.
public record TeamFolder(String name, String newest, Optional<Identity> team) {
  /// The id of the team whose logs it holds.
  public String id() {
    return team.map(Identity::id).orElse(name);
  }
}

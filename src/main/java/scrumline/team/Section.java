package scrumline.team;

import java.time.Duration;
import java.util.Optional;

/// A part of the agenda. Without `time` it takes what the others leave; `PER_REP` sections are
/// held once for every rep who is present, and their `time` is that of one turn.
public record Section(String id, SafeText label, Optional<Duration> time, Per per) {
  /// Who a section is for.
  public enum Per {
    TEAM,
    REP
  }

  public boolean isPerRep() {
    return per == Per.REP;
  }
}

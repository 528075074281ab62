package scrumline.live;

import java.util.Optional;
import scrumline.screen.text.NotSaved;
import scrumline.scrum.Scrum;

/// What the disk has of a scrum: every event up to number `upTo`. `refused` says why later ones are
/// not safe there, where it refused them, and `told` whether somebody who wanted to leave knows it.
record OnDisk(long upTo, Optional<NotSaved> refused, boolean told) {

  static OnDisk all(Scrum scrum) {
    return upTo(scrum.seq());
  }

  static OnDisk upTo(long seq) {
    return new OnDisk(seq, Optional.empty(), false);
  }

  /// After the disk said that it has the events up to `seq`: whatever it refused before is among
  /// them, and what came since is only on its way.
  OnDisk saved(long seq) {
    return new OnDisk(Math.max(upTo, seq), Optional.empty(), false);
  }

  /// After it turned out that the disk has nothing any more.
  OnDisk lost() {
    return new OnDisk(0, refused, false);
  }

  OnDisk refusing(NotSaved why) {
    return new OnDisk(upTo, Optional.of(why), told);
  }

  /// The same where a try to save the rest is under way, or has failed, as `tried` says.
  OnDisk telling(Optional<String> tried) {
    return new OnDisk(upTo, refused.map(why -> why.telling(tried)), told);
  }

  /// Leaving while something is in memory only takes a second time.
  boolean mustBeTold() {
    return refused.isPresent() && !told;
  }

  OnDisk afterTelling() {
    return new OnDisk(upTo, refused, true);
  }
}

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

  /// After the disk said that it has the events up to `seq`.
  OnDisk saved(long seq, Scrum scrum) {
    long now = Math.max(upTo, seq);
    boolean isAll = now >= scrum.seq();
    return isAll ? new OnDisk(now, Optional.empty(), false) : new OnDisk(now, refused, told);
  }

  /// After it turned out that the disk has nothing any more.
  OnDisk lost() {
    return new OnDisk(0, refused, false);
  }

  OnDisk refusing(NotSaved why) {
    return new OnDisk(upTo, Optional.of(why), told);
  }

  /// Leaving while something is in memory only takes a second time.
  boolean mustBeTold() {
    return refused.isPresent() && !told;
  }

  OnDisk afterTelling() {
    return new OnDisk(upTo, refused, true);
  }
}

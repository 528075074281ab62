package scrumline.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import scrumline.files.Temporary;
import scrumline.screen.text.NotSaved;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Audience;

/// What a session knows of its journal: what the disk has of it, and that it moved. `home` is the
/// folder of the logs.
final class Saving {
  private final Path home;
  private OnDisk disk;
  private Optional<Standing> moved = Optional.empty();

  Saving(Path home, OnDisk disk) {
    this.home = home;
    this.disk = disk;
  }

  OnDisk disk() {
    return disk;
  }

  void becomes(OnDisk other) {
    disk = other;
  }

  /// The journal is to be tried again; what was said of its file before is over.
  void tries() {
    moved = Optional.empty();
  }

  /// What is to be said now.
  Optional<String> hears(Message.OfJournal word, Scrum scrum, Instant now) {
    switch (word) {
      case Message.Saved(long seq) -> disk = disk.saved(seq, scrum);
      case Message.SaveFailed(long _, String why) ->
          disk = disk.refusing(new NotSaved.InMemory(why));
      case Message.Lost _ -> disk = disk.lost();
      case Message.Held(long _, Path file) -> {
        disk = disk.refusing(new NotSaved.UntilRestart(Temporary.name(file)));
        moved = Optional.empty();
      }
      case Message.Moved to -> moved = Optional.of(Standing.since(now, to, home));
      case Message.Tried _ -> {
        return Optional.of(tried(scrum, now)).filter(_ -> moved.isEmpty());
      }
    }
    return Optional.empty();
  }

  private String tried(Scrum scrum, Instant now) {
    String hour = Wording.hour(now.atZone(scrum.team().zone()).toLocalTime());
    return disk.refused()
        .map(why -> "Tried again at " + hour + ": " + why.still() + ".")
        .orElse("Everything is saved.");
  }

  Optional<String> standing(Instant now, Audience view) {
    return moved.flatMap(it -> it.at(now, view));
  }

  /// Why the program should not be left yet, said once.
  Optional<String> keepsOpen() {
    boolean mustBeTold = disk.mustBeTold();
    disk = mustBeTold ? disk.afterTelling() : disk;
    return mustBeTold
        ? Optional.of("Not everything is saved. Leave once more to leave all the same.")
        : Optional.empty();
  }
}

package scrumline.live;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import scrumline.files.Temporary;
import scrumline.screen.text.NotSaved;
import scrumline.scrum.Scrum;

/// What a session knows of its journal: what the disk has of it, that it moved, and how it goes
/// when somebody wants it to be tried again. `home` is the folder of the logs.
final class Saving {
  /// With seconds, so that a second try is seen to be another one.
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);

  private final Path home;
  private OnDisk disk;
  private Optional<MovedNotice> moved = Optional.empty();
  private Trial trial = Trial.NONE;
  private boolean helped;

  Saving(Path home, OnDisk disk) {
    this.home = home;
    this.disk = disk;
  }

  OnDisk disk(Instant now) {
    return disk.telling(trial.words(now));
  }

  void becomes(OnDisk other) {
    disk = other;
  }

  /// The journal is tried again; what was said of its file before is over.
  void tries(Trial.Where where, Instant now) {
    trial = new Trial.UnderWay(where, now);
    moved = Optional.empty();
  }

  /// What is to be said now.
  Optional<String> hears(Message.OfJournal word, Scrum scrum, Instant now) {
    switch (word) {
      case Message.Saved(long seq) -> {
        disk = disk.saved(seq);
        trial = trial.afterSaving();
      }
      case Message.SaveFailed(long _, String why) ->
          disk = disk.refusing(new NotSaved.InMemory(why));
      case Message.Lost _ -> disk = disk.lost();
      case Message.Held(long _, Path file) -> {
        disk = disk.refusing(new NotSaved.UntilRestart(Temporary.name(file)));
        moved = Optional.empty();
      }
      case Message.Moved to -> moved = Optional.of(MovedNotice.since(now, to, home));
      case Message.Tried(var refusal) -> {
        return tried(refusal, scrum, now);
      }
    }
    return Optional.empty();
  }

  private Optional<String> tried(Optional<String> refusal, Scrum scrum, Instant now) {
    String at = HOUR.format(now.atZone(scrum.team().zone()));
    var here = refusal.map(why -> "Tried at " + at + " in the folder that you started in: " + why);
    var failed =
        disk.refused()
            .map(why -> here.orElse("Tried again at " + at + ": " + why.still()))
            .map(sentence -> new Trial.Failed(sentence + ".", now));
    helped = failed.isEmpty();
    trial = failed.<Trial>map(it -> it).orElse(Trial.NONE);
    return Optional.of("Everything is saved.").filter(_ -> helped && moved.isEmpty());
  }

  /// Whether a try has helped since this was asked last.
  boolean hasHelped() {
    boolean now = helped;
    helped = false;
    return now;
  }

  Optional<String> standing(Instant now) {
    return trial.standing(now).or(() -> moved.flatMap(it -> it.at(now)));
  }

  /// When something else is to be said; absent where nothing changes by itself.
  Optional<Instant> changesAt(Instant now) {
    return Stream.of(trial.changesAt(now), moved.flatMap(it -> it.changesAt(now)))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
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

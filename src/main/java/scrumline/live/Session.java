package scrumline.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import scrumline.files.Temporary;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Home;
import scrumline.screen.text.NotSaved;
import scrumline.scrum.Event;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Audience;

/// A scrum that is run: what happens is written down and applied, and what the disk has of it is
/// known. The only thing in the program that changes a scrum.
public final class Session implements Stage {
  private final Logbook logbook;
  private final Timing time;

  private Scrum scrum;
  private OnDisk disk;
  private boolean goesOn;

  private Optional<Standing> moved = Optional.empty();

  public Session(Logbook logbook, Timing time) {
    this.logbook = logbook;
    this.time = time;
    this.scrum = logbook.scrum();
    this.disk = OnDisk.all(scrum);
  }

  @Override
  public Desk begin(Audience view) {
    var told = logbook.warnings().stream().map(Warning::sentence).toList();
    var desk = Desk.of(new Home.OfScrum(told), view);
    return logbook.firstPage().map(desk::showing).orElse(desk);
  }

  @Override
  public Optional<Scrum> scrum() {
    return Optional.of(scrum);
  }

  /// Why the last events are not on the disk, if they are not.
  public Optional<NotSaved> notSaved() {
    return disk.refused();
  }

  @Override
  public OnDisk disk(Scrum whole) {
    return disk;
  }

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public void followWall() {
    time.followWall();
  }

  @Override
  public Optional<Instant> wakeAt(Optional<Instant> asked) {
    return time.wakeAt(scrum, asked);
  }

  @Override
  public Optional<PlannedStart> start() {
    return time.start();
  }

  @Override
  public Optional<String> heard(Message.FromDisk word) {
    switch (word) {
      case Message.Saved(long seq) -> disk = disk.saved(seq, scrum);
      case Message.SaveFailed(long _, String why) ->
          disk = disk.refusing(new NotSaved.InMemory(why));
      case Message.Held(long _, Path file) -> {
        disk = disk.refusing(new NotSaved.UntilRestart(Temporary.name(file)));
        moved = Optional.empty();
      }
      case Message.Moved(Path file) ->
          moved = Optional.of(Standing.since(now(), file, logbook.home()));
      case Message.Tried _ -> {
        return moved.isPresent() ? Optional.empty() : Optional.of(tried());
      }
    }
    return Optional.empty();
  }

  private String tried() {
    String hour = Wording.hour(now().atZone(scrum.team().zone()).toLocalTime());
    return disk.refused()
        .map(why -> "Tried again at " + hour + ": " + why.still() + ".")
        .orElse("Everything is saved.");
  }

  @Override
  public Optional<String> standing(Audience view) {
    return moved.flatMap(it -> it.at(now(), view));
  }

  /// The event goes to the disk first and is applied at once; it is drawn as saved only when the
  /// disk has said so.
  @Override
  public void happened(Event event) {
    scrum = logbook.write(scrum, event).after(event);
    goesOn = !(event instanceof Event.Left);
  }

  /// Not in a scrum that was interrupted, until it goes on, nor in one that was left.
  @Override
  public boolean decides() {
    return goesOn;
  }

  @Override
  public void resume(boolean goOn) {
    if (goOn) {
      happened(new Event.Continued(time.now(), logbook.lastSeen()));
      disk = OnDisk.upTo(logbook.savedUpTo());
      if (scrum.blanked()) {
        happened(new Event.Unblanked(time.now()));
      }
    } else {
      logbook.beginAnew(time.now());
      scrum = logbook.scrum();
      disk = OnDisk.all(scrum);
    }
  }

  @Override
  public Optional<String> asked(Effect.Ask ask) {
    return switch (ask) {
      case EXPORT -> Optional.of(logbook.export(scrum));
      case SAVE_ELSEWHERE -> {
        moved = Optional.empty();
        yield Optional.of(logbook.saveElsewhere());
      }
      case RETRY -> {
        moved = Optional.empty();
        logbook.retry();
        yield Optional.empty();
      }
      case QUIT, SUSPEND, REPAINT, LOOK_ON, TAKE_LOG, BEGIN_LOG -> Optional.empty();
    };
  }

  @Override
  public Optional<String> keepsOpen() {
    boolean mustBeTold = disk.mustBeTold();
    disk = mustBeTold ? disk.afterTelling() : disk;
    return mustBeTold
        ? Optional.of("Not everything is saved. Leave once more to leave all the same.")
        : Optional.empty();
  }
}

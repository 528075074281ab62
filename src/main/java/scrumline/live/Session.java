package scrumline.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Home;
import scrumline.screen.Page;
import scrumline.screen.text.NotSaved;
import scrumline.screen.text.Notice;
import scrumline.scrum.Event;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.SafeText;

/// A scrum that is run: what happens is written down and applied, and what the disk has of it is
/// known. The only thing in the program that changes a scrum.
public final class Session implements Stage {
  private static final Notice CLOSING =
      new Notice(
          SafeText.of("The old scrum is being closed."),
          List.of("What was agreed there comes back as open items."),
          List.of(new Notice.Key("q", "leaves")));

  private final Logbook logbook;
  private final Timing time;
  private final Saving saving;

  private Scrum scrum;
  private boolean goesOn;

  /// The old scrum is being closed, and the new one is not there yet.
  private boolean beginsAnew;

  private Optional<Page> asks = Optional.empty();

  public Session(Logbook logbook, Timing time) {
    this.logbook = logbook;
    this.time = time;
    this.scrum = logbook.scrum();
    this.saving = new Saving(logbook.home(), OnDisk.all(scrum));
  }

  @Override
  public Desk begin(Audience view) {
    var told = logbook.warnings().stream().map(Warning::sentence).toList();
    var desk = Desk.of(new Home.OfScrum(told), view);
    return logbook.firstPage().map(desk::showing).orElse(desk);
  }

  @Override
  public Optional<Scrum> scrum() {
    return Optional.of(scrum).filter(_ -> !beginsAnew);
  }

  @Override
  public Notice waiting() {
    return CLOSING;
  }

  /// Where the old scrum could not be closed, it is asked again what is to become of it; and what
  /// was asked about a disk that refused is over when a try has helped.
  @Override
  public Desk set(Desk desk) {
    var again = asks;
    asks = Optional.empty();
    var then = saving.hasHelped() ? desk.saved() : desk;
    return again.map(then::showing).orElse(then);
  }

  /// Why the last events are not on the disk, if they are not.
  public Optional<NotSaved> notSaved() {
    return saving.disk(now()).refused();
  }

  @Override
  public OnDisk disk(Scrum whole) {
    return saving.disk(now());
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
    var changes = saving.changesAt(now());
    var first = Stream.of(asked, changes).flatMap(Optional::stream).min(Instant::compareTo);
    return time.wakeAt(scrum, first);
  }

  @Override
  public Optional<PlannedStart> start() {
    return time.start();
  }

  @Override
  public Optional<String> heard(Message.FromDisk word) {
    return switch (word) {
      case Message.OfJournal of -> saving.hears(of, scrum, now());
      case Message.Wrote(String sentence) -> Optional.of(sentence);
      case Message.Begun(Scrum next) -> {
        begin(next);
        yield Optional.empty();
      }
      case Message.NotBegun(String why) -> {
        beginsAnew = false;
        asks = logbook.firstPage();
        yield Optional.of("The old scrum could not be closed: " + why + ".");
      }
    };
  }

  private void begin(Scrum next) {
    beginsAnew = false;
    logbook.begin(next);
    scrum = next;
    saving.becomes(OnDisk.all(next));
  }

  @Override
  public Optional<String> standing() {
    return saving.standing(now());
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
      saving.becomes(OnDisk.upTo(logbook.savedUpTo()));
      if (scrum.blanked()) {
        happened(new Event.Unblanked(time.now()));
      }
    } else {
      logbook.beginAnew(time.now());
      beginsAnew = true;
    }
  }

  @Override
  public Optional<String> asked(Effect.Ask ask) {
    return switch (ask) {
      case EXPORT -> {
        logbook.export(scrum);
        yield Optional.of("Writing the log …");
      }
      case SAVE_ELSEWHERE -> {
        saving.tries(Trial.Where.HERE, now());
        logbook.saveElsewhere();
        yield Optional.empty();
      }
      case RETRY -> {
        saving.tries(Trial.Where.ANYWHERE, now());
        logbook.retry();
        yield Optional.empty();
      }
      case QUIT, SUSPEND, REPAINT, LOOK_ON, TAKE_LOG, BEGIN_LOG -> Optional.empty();
    };
  }

  @Override
  public Optional<String> keepsOpen() {
    return saving.keepsOpen();
  }
}

package scrumline.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scrumline.files.Reason;
import scrumline.journal.Stored;
import scrumline.journal.Tail;
import scrumline.screen.Desk;
import scrumline.screen.FollowPage;
import scrumline.screen.Home;
import scrumline.screen.text.Notice;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.team.Audience;
import scrumline.team.SafeText;

/// The second screen: it reads the running scrum's journal as it grows and draws what the run
/// window draws with no page open, in its own view and size. It writes nothing anywhere.
public final class Follower implements Stage {
  /// With the drawing, an event is on the window within 150 ms after it was saved.
  static final Duration BETWEEN_LOOKS = Duration.ofMillis(110);

  /// So long the closed scrum stands, and can still be taken back.
  static final Duration FAREWELL = Duration.ofSeconds(3);

  private static final Notice IN_LOBBY =
      new Notice(
          SafeText.of("Waiting for a scrum to begin."),
          List.of("While one is in its lobby, this window shows it from its first key on."),
          List.of(new Notice.Key("q", "leaves")));

  private static final Notice ALONE =
      new Notice(
          SafeText.of("No scrum is open now."),
          List.of("This window waits for one of the same team."),
          List.of(new Notice.Key("q", "leaves")));

  private final Lookout lookout;
  private final Time time;
  private final Pulse pulse;

  private Optional<Tail> tail = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private Optional<Instant> closed = Optional.empty();
  private Instant nextLook;
  private boolean isNew = true;
  private boolean isOver;
  private Notice waiting = IN_LOBBY;

  public Follower(Lookout lookout, Time time) {
    this.lookout = lookout;
    this.time = time;
    this.pulse = new Pulse(time);
    look();
  }

  @Override
  public Desk begin(Audience view) {
    return Desk.of(new Home.LookingOn(new FollowPage()), view);
  }

  /// While the run window is blank, all that is opened here is closed, and only the team view comes
  /// back.
  @Override
  public Desk set(Desk desk) {
    return scrum().filter(Scrum::blanked).isPresent() ? desk.hidden() : desk;
  }

  @Override
  public boolean isOver() {
    return isOver;
  }

  /// Whether the scrum ended while it was followed.
  public boolean sawTheEnd() {
    return closed.isPresent();
  }

  @Override
  public Optional<Instant> wakeAt(Optional<Instant> asked) {
    return Optional.of(nextLook);
  }

  @Override
  public boolean woken() {
    isNew = false;
    look();
    return isNew;
  }

  @Override
  public Notice waiting() {
    return waiting;
  }

  private void look() {
    var now = time.now();
    nextLook = now.plus(BETWEEN_LOOKS.multipliedBy(tail.isPresent() ? 1 : 2));
    try {
      var before = trouble;
      read();
      trouble = damage();
      isNew |= !trouble.equals(before);
    } catch (IOException failed) {
      trouble =
          Optional.of("The journal cannot be read now: " + Reason.briefOfReading(failed) + ".");
      isNew = true;
    }
    isOver |= closed.filter(at -> !at.plus(FAREWELL).isAfter(now)).isPresent();
  }

  private void read() throws IOException {
    boolean found = tail.isEmpty();
    tail = tail.isEmpty() ? lookout.find() : tail;
    if (tail.isPresent() && (tail.get().look() || found)) {
      isNew = true;
      pulse.beats();
      happened(tail.get().now());
    } else if (tail.isPresent()) {
      isNew |= pulse.isLost(tail.get()::isOpenSomewhere);
    } else {
      var before = waiting;
      waiting = pulse.isThere(lookout::isOpenSomewhere) ? IN_LOBBY : ALONE;
      waiting = lookout.trouble().map(waiting::and).orElse(waiting);
      isNew |= !waiting.equals(before);
    }
  }

  private void happened(Stored now) {
    var scrum = now.scrum().orElseThrow();
    boolean isClosed = scrum.talk().state() == Talk.State.OVER;
    if (isClosed && wasClosedForAnother(now)) {
      lookout.passOver(now);
      tail = Optional.empty();
      return;
    }
    closed = isClosed ? closed.or(() -> Optional.of(time.now())) : Optional.empty();
  }

  /// The run window closes a scrum by itself where it begins another one.
  private static boolean wasClosedForAnother(Stored now) {
    return now.events().getLast() instanceof Event.Closed(Instant _, var why) && why.isPresent();
  }

  private Optional<String> damage() {
    return tail.flatMap(it -> LogTrouble.standing(it.now()));
  }

  @Override
  public Optional<String> standing(Audience view) {
    return trouble.or(this::left);
  }

  /// After it was left, a scrum stands where it stood.
  @Override
  public Instant now() {
    return tail.flatMap(pulse::stands).orElseGet(time::now);
  }

  private Optional<String> left() {
    return tail.flatMap(pulse::stands)
        .map(_ -> "The scrum was left. It can be continued; we wait for that.");
  }

  @Override
  public Optional<Scrum> scrum() {
    return tail.flatMap(it -> it.now().scrum());
  }
}

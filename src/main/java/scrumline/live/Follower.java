package scrumline.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import scrumline.files.Reason;
import scrumline.journal.Recovered;
import scrumline.journal.Tail;
import scrumline.screen.FollowPage;
import scrumline.screen.text.Key;
import scrumline.screen.text.Notice;
import scrumline.screen.view.View;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.team.SafeText;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;

/// The second screen: it reads the running scrum's journal as it grows and draws what the run
/// window draws with no page open, in its own view and size. It writes nothing anywhere.
public final class Follower implements Window {
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

  private final Terminal terminal;
  private final Lookout lookout;
  private final Onlooker onlooker;
  private final Time time;
  private final Pulse pulse;

  private Optional<Tail> tail = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private Optional<Instant> closed = Optional.empty();
  private Instant nextLook;
  private Instant drawn = Instant.MIN;
  private boolean isNew = true;
  private Notice waiting = IN_LOBBY;

  public Follower(
      Terminal terminal, Lookout lookout, ForecastCache forecasts, Time time, View view) {
    this.terminal = terminal;
    this.lookout = lookout;
    this.onlooker = new Onlooker(terminal, forecasts, view, FollowPage::new, _ -> {});
    this.time = time;
    this.pulse = new Pulse(time);
    look();
  }

  @Override
  public boolean isOver() {
    return onlooker.isOver();
  }

  public int exitStatus() {
    return onlooker.exitStatus();
  }

  /// Whether the scrum ended while it was followed.
  public boolean sawTheEnd() {
    return closed.isPresent();
  }

  @Override
  public Instant wakeAt() {
    return nextLook;
  }

  @Override
  public void take(Message message) {
    if (message instanceof Message.Woke) {
      look();
      return;
    }
    isNew = true;
    if (message instanceof Message.Came(Input.Pressed(var key))) {
      press(key);
    }
    onlooker.take(message);
    scrum().ifPresent(onlooker::lookAhead);
  }

  private void press(Key key) {
    boolean leaves = key.equals(Key.letter('q')) || key.equals(new Key.Ctrl('C'));
    boolean isBlank = scrum().filter(it -> !it.blanked()).isEmpty();
    if (leaves && isBlank) {
      onlooker.leave();
    } else if (!isBlank) {
      onlooker.press(key, scrum().orElseThrow(), now());
    }
  }

  private void look() {
    var wall = time.wall();
    nextLook = wall.plus(BETWEEN_LOOKS.multipliedBy(tail.isPresent() ? 1 : 2));
    try {
      var before = trouble;
      read();
      trouble = damage();
      isNew |= !trouble.equals(before);
    } catch (IOException failed) {
      trouble = Optional.of("The journal cannot be read now: " + Reason.of(failed) + ".");
      isNew = true;
    }
    boolean isTime = closed.filter(at -> !at.plus(FAREWELL).isAfter(wall)).isPresent();
    if (isTime) {
      onlooker.leave();
    }
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
      isNew |= waiting != before;
    }
  }

  private void happened(Recovered now) {
    var scrum = now.scrum().orElseThrow();
    if (scrum.blanked()) {
      onlooker.hide();
    }
    onlooker.lookAhead(scrum);
    boolean isOver = scrum.talk().state() == Talk.State.OVER;
    if (isOver && wasClosedForAnother(now)) {
      lookout.passOver(now);
      tail = Optional.empty();
      return;
    }
    closed = isOver ? closed.or(() -> Optional.of(time.wall())) : Optional.empty();
  }

  /// The run window closes a scrum by itself where it begins another one.
  private static boolean wasClosedForAnother(Recovered now) {
    return now.events().getLast() instanceof Event.Closed(Instant _, var why) && why.isPresent();
  }

  private Optional<String> damage() {
    return tail.filter(it -> it.now().isReadOnly())
        .map(_ -> "The journal is damaged; this is what stands before that. See: log list");
  }

  @Override
  public void draw() {
    var now = now().truncatedTo(ChronoUnit.SECONDS);
    if (!isNew && now.equals(drawn)) {
      return;
    }
    isNew = false;
    drawn = now;
    if (scrum().isPresent()) {
      onlooker.draw(scrum().get(), now, trouble.or(this::left));
    } else {
      terminal.draw(waiting.draw(terminal.size()));
    }
  }

  /// After it was left, a scrum stands where it stood.
  private Instant now() {
    return tail.flatMap(pulse::stands).orElseGet(time::wall);
  }

  private Optional<String> left() {
    return tail.flatMap(pulse::stands)
        .map(_ -> "The scrum was left. It can be continued; we wait for that.");
  }

  private Optional<Scrum> scrum() {
    return tail.flatMap(it -> it.now().scrum());
  }
}

package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.screen.Effect;
import scrumline.screen.view.View;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;

/// An old scrum in a window, played again or stepped through. It writes nothing anywhere.
public final class Replayer implements Window {
  private static final Duration FRAME = Duration.ofMillis(100);

  private final Onlooker onlooker;
  private final Time time;
  private final Optional<String> standing;
  private Playback playback;

  /// `standing` is what has to be known about the log.
  public Replayer(
      Terminal terminal,
      ForecastCache forecasts,
      Time time,
      View view,
      Playback playback,
      Optional<String> standing) {
    this.onlooker = new Onlooker(terminal, forecasts, view, () -> this.playback.page(), this::play);
    this.time = time;
    this.standing = standing;
    this.playback = playback;
  }

  @Override
  public boolean isOver() {
    return onlooker.isOver();
  }

  public int exitStatus() {
    return onlooker.exitStatus();
  }

  @Override
  public Instant wakeAt() {
    return time.wall().plus(playback.since().isPresent() ? FRAME : Duration.ofDays(1));
  }

  @Override
  public void take(Message message) {
    var now = time.wall();
    playback = playback.woken(now);
    if (message instanceof Message.Came(Input.Pressed(var key))) {
      onlooker.press(key, playback.scrum(), playback.then(now));
    }
    onlooker.take(message);
    onlooker.lookAhead(playback.scrum());
  }

  private void play(Effect.Play what) {
    var now = time.wall();
    var before = playback;
    playback =
        switch (what) {
          case NEXT -> playback.to(playback.at() + 1, now);
          case BACK -> playback.to(playback.at() - 1, now);
          case FIRST -> playback.to(0, now);
          case LAST -> playback.to(playback.film().last(), now);
          case PAUSE_OR_GO_ON -> playback.pauseOrGoOn(now);
          case FASTER -> playback.faster(now);
          case SLOWER -> playback.slower(now);
        };
    if (playback.equals(before)) {
      onlooker.say(
          before.at() == 0 ? "This is its beginning." : "Nothing more: it stands so already.");
    }
  }

  @Override
  public void draw() {
    onlooker.draw(playback.scrum(), playback.then(time.wall()), standing);
  }
}

package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Home;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;

/// An old scrum in a window, played again or stepped through. It writes nothing anywhere.
public final class Replayer implements Stage {
  private static final Duration FRAME = Duration.ofMillis(100);

  private final Time time;
  private final Optional<String> standing;
  private Playback playback;

  /// `standing` is what has to be known about the log.
  public Replayer(Time time, Playback playback, Optional<String> standing) {
    this.time = time;
    this.standing = standing;
    this.playback = playback;
  }

  @Override
  public Desk begin(Audience view) {
    return Desk.of(new Home.LookingOn(playback.page()), view);
  }

  /// It has played on meanwhile.
  @Override
  public Desk set(Desk desk) {
    playback = playback.woken(time.now());
    return desk.at(new Home.LookingOn(playback.page()));
  }

  @Override
  public Optional<Scrum> scrum() {
    return Optional.of(playback.scrum());
  }

  @Override
  public Instant now() {
    return playback.then(time.now());
  }

  @Override
  public Optional<Instant> wakeAt(Optional<Instant> asked) {
    return playback.since().map(_ -> time.now().plus(FRAME));
  }

  @Override
  public Optional<String> standing() {
    return standing;
  }

  @Override
  public Optional<String> play(Effect.Play what) {
    var now = time.now();
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
    return playback.equals(before) ? Optional.of(nothingMore()) : Optional.empty();
  }

  private String nothingMore() {
    return playback.at() == 0 ? "This is its beginning." : "Nothing more: it stands so already.";
  }
}

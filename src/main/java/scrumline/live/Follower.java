package scrumline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import scrumline.journal.Stored;
import scrumline.screen.Desk;
import scrumline.screen.FollowPage;
import scrumline.screen.Home;
import scrumline.screen.text.Notice;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;

/// The second screen: it draws what the run window draws with no page open, in its own view and
/// size, as the running scrum's log tells it. It neither waits for the disk nor writes anything.
public final class Follower implements Stage {
  private static final String SILENT =
      "The log does not answer now; what is new in it is not shown.";

  private final FollowedLog log;
  private final Time time;
  private Sighting seen;
  private boolean isSilent;

  public Follower(FollowedLog log, Time time) {
    this.log = log;
    this.time = time;
    this.seen = log.seen();
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
    return seen.isOver();
  }

  /// Whether the scrum ended while it was followed.
  public boolean sawTheEnd() {
    return seen.sawTheEnd();
  }

  /// For its clock; what is new in the log wakes it by itself.
  @Override
  public Optional<Instant> wakeAt(Optional<Instant> asked) {
    return Optional.of(time.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
  }

  @Override
  public boolean woken() {
    var before = seen;
    boolean wasSilent = isSilent;
    seen = log.seen();
    isSilent = log.isSilent();
    return seen != before || isSilent != wasSilent;
  }

  @Override
  public Notice waiting() {
    return trouble().map(seen.waiting()::and).orElseGet(seen::waiting);
  }

  @Override
  public Optional<String> standing() {
    return trouble().or(this::left);
  }

  private Optional<String> trouble() {
    return isSilent ? Optional.of(SILENT) : seen.trouble();
  }

  private Optional<String> left() {
    return seen.stands().map(_ -> "The scrum was left. It can be continued; we wait for that.");
  }

  /// After it was left, a scrum stands where it stood.
  @Override
  public Instant now() {
    return seen.stands().orElseGet(time::now);
  }

  @Override
  public Optional<Scrum> scrum() {
    return seen.log().flatMap(Stored::scrum);
  }
}

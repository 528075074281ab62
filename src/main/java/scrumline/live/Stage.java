package scrumline.live;

import java.time.Instant;
import java.util.Optional;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.text.Notice;
import scrumline.scrum.Event;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;

/// What goes on in a window, and where its scrum comes from. What is not answered here is done by
/// the window itself, the same for every stage; a stage that only looks on changes nothing.
public interface Stage {
  /// The desk with which the window begins.
  Desk begin(Audience view);

  /// The desk as it has to be by now, before it is used.
  default Desk set(Desk desk) {
    return desk;
  }

  /// The scrum to be shown; none while one is waited for, as `waiting` says.
  Optional<Scrum> scrum();

  default Notice waiting() {
    throw new IllegalStateException("there is a scrum");
  }

  /// The time that the window shows.
  Instant now();

  /// When it is to be woken if nothing comes; `asked` is what the page wants.
  Optional<Instant> wakeAt(Optional<Instant> asked);

  /// Woken; whether there may be something new to draw.
  default boolean woken() {
    return true;
  }

  default OnDisk disk(Scrum scrum) {
    return OnDisk.all(scrum);
  }

  default Optional<PlannedStart> start() {
    return Optional.empty();
  }

  /// What is said until something else is; in both views, so without a path.
  default Optional<String> standing() {
    return Optional.empty();
  }

  /// What is to be said when something was written, or could not be.
  default Optional<String> heard(Message.FromDisk word) {
    return Optional.empty();
  }

  /// The event goes to the disk first and is applied at once.
  default void happened(Event event) {}

  /// Whether this window decides what a turn that begins is asked.
  default boolean decides() {
    return false;
  }

  default void resume(boolean goOn) {}

  /// The clock follows the wall again, after the terminal was away.
  default void followWall() {}

  /// The answer to what is asked for; nothing where there is nothing to say.
  default Optional<String> asked(Effect.Ask ask) {
    return Optional.empty();
  }

  default Optional<String> play(Effect.Play what) {
    return Optional.empty();
  }

  /// Why the window should not be left yet, said once.
  default Optional<String> keepsOpen() {
    return Optional.empty();
  }

  /// Whether it has ended by itself.
  default boolean isOver() {
    return false;
  }
}

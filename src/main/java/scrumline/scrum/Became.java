package scrumline.scrum;

import java.time.LocalDate;

/// What was said last of an item from an earlier scrum.
public sealed interface Became {

  /// The item comes back in the next scrum.
  boolean staysOpen();

  default boolean isDone() {
    return this instanceof Settled(Outcome outcome) && outcome == Outcome.DONE;
  }

  record Settled(Outcome outcome) implements Became {
    @Override
    public boolean staysOpen() {
      return outcome.staysOpen();
    }
  }

  /// It is due on another day.
  record Moved(LocalDate due) implements Became {
    @Override
    public boolean staysOpen() {
      return true;
    }
  }
}

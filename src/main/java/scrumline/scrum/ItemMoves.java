package scrumline.scrum;

import java.time.Instant;
import java.time.LocalDate;
import scrumline.scrum.Move.Made;
import scrumline.scrum.Move.Refused;

/// The moves that are about an item from last time, by its id, in any turn.
record ItemMoves(Scrum scrum, Instant now, String item) {

  /// Of the rep's `number`-th item (1, 2, …).
  static Move settle(String rep, int number, Outcome outcome, Scrum scrum, Instant now) {
    var items = scrum.itemsOf(rep);
    return number < 1 || number > items.size()
        ? new Refused("There is no item " + number + ".")
        : new ItemMoves(scrum, now, items.get(number - 1).id()).settle(outcome);
  }

  Move settle(Outcome outcome) {
    return isOfLastTime() ? new Made(new Event.Settled(now, item, outcome)) : unknown();
  }

  Move redate(LocalDate due) {
    if (!isOfLastTime()) {
      return unknown();
    }
    return due.isBefore(scrum.opening().date())
        ? new Refused(Wording.day(due) + " has passed.")
        : new Made(new Event.Redated(now, item, due));
  }

  private boolean isOfLastTime() {
    return scrum.opening().items().stream().anyMatch(one -> one.id().equals(item));
  }

  private static Move unknown() {
    return new Refused("This is not an item from last time.");
  }
}

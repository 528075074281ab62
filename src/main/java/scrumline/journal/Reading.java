package scrumline.journal;

import java.util.List;
import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;

/// What the bytes of one journal file say. `events` is what stands before the first problem, event
/// number `seq` at index `seq − 1`. Where there are no problems, the file is `good` and then
/// `torn`: whole lines, and the unfinished rest that a crash can leave behind them.
record Reading(
    Optional<Header> header,
    String mid,
    List<Event> events,
    long mono,
    byte[] good,
    byte[] torn,
    List<Problem> problems) {

  /// Empty where not even the first event is there.
  Optional<Scrum> fold() {
    if (events.isEmpty() || !(events.getFirst() instanceof Event.Opened opened)) {
      return Optional.empty();
    }
    var scrum = Scrum.open(opened);
    for (var event : events.subList(1, events.size())) {
      scrum = scrum.after(event);
    }
    return Optional.of(scrum);
  }

  boolean endsInLineFeed() {
    return good.length == 0 || good[good.length - 1] == '\n';
  }
}

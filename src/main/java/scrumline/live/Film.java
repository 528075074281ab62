package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import scrumline.journal.Stored;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;

/// An old scrum after each of its events. The question of a turn is there from the turn's first
/// picture on: that it was decided is no picture of its own.
public record Film(List<Scrum> scrums, List<Event> events) {
  /// No pause and no gap takes longer than this to look at, at the speed at which it went.
  static final Duration SHORTENED = Duration.ofSeconds(3);

  public static Film of(Stored log) {
    var scrums = new ArrayList<Scrum>();
    var events = new ArrayList<Event>();
    for (var event : log.events()) {
      if (event instanceof Event.Asked) {
        scrums.set(scrums.size() - 1, scrums.getLast().after(event));
      } else {
        scrums.add(scrums.isEmpty() ? opened(event) : scrums.getLast().after(event));
        events.add(event);
      }
    }
    return new Film(List.copyOf(scrums), List.copyOf(events));
  }

  private static Scrum opened(Event first) {
    return Scrum.open((Event.Opened) first);
  }

  int last() {
    return scrums.size() - 1;
  }

  Instant instant(int at) {
    return scrums.get(at).lastAt();
  }

  /// How long the time ran on after this event before the next one: nothing of what was a gap, and
  /// little of what was no talk. Nothing after the last.
  Duration runs(int at) {
    if (at == last()) {
      return Duration.ZERO;
    }
    var until =
        switch (events.get(at + 1)) {
          case Event.Continued next -> next.lastSeen();
          case Event.StoodStill next -> next.lastSeen();
          case Event next -> next.at();
        };
    var whole = Duration.between(instant(at), until);
    boolean isTalk = scrums.get(at).talk().state() == Talk.State.RUNNING;
    var most = isTalk || whole.compareTo(SHORTENED) < 0 ? whole : SHORTENED;
    return most.isNegative() ? Duration.ZERO : most;
  }
}

package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What holds whatever happens, in whatever order, on whatever clock.
class FoldLawTest {
  private static final int SCRUMS = 60;
  private static final int EVENTS = 60;

  @Test
  void every_event_has_a_number_and_the_next_one() {
    for (int seed = 0; seed < SCRUMS; seed++) {
      var random = new RandomMorning(seed);
      var scrum = Morning.lobby().scrum();
      for (int seq = 2; seq < EVENTS; seq++) {
        scrum = scrum.after(random.event(scrum));
        assertEquals(seq, scrum.seq(), "seed " + seed);
      }
    }
  }

  @Test
  void turns_pauses_and_gaps_add_up_to_the_time_of_the_scrum() {
    for (int seed = 0; seed < SCRUMS; seed++) {
      var random = new RandomMorning(seed);
      var scrum = Morning.started().scrum();
      var latest = Morning.NINE;
      for (int i = 0; i < EVENTS && scrum.talk().state() != Talk.State.LOBBY; i++) {
        var event = random.event(scrum);
        scrum = scrum.after(event);
        var talk = scrum.talk();
        boolean clockWasSet = event instanceof Event.StoodStill && talk.isOn();
        latest = event.at().isBefore(latest) && !clockWasSet ? latest : event.at();
        var until = talk.state() == Talk.State.OVER ? talk.since() : latest;
        assertFalse(talk.since().isAfter(latest), "seed " + seed);
        if (talk.state() != Talk.State.LOBBY) {
          var whole = Duration.between(talk.started().orElseThrow(), until);
          assertEquals(whole, sum(scrum, latest), "seed " + seed);
        }
      }
    }
  }

  private static Duration sum(Scrum scrum, Instant now) {
    var talk = scrum.talk();
    var turns = Duration.ZERO;
    for (var slot : talk.entered()) {
      turns = turns.plus(talk.spent(slot, now));
    }
    assertEquals(turns, talk.talked(now));
    return turns.plus(talk.paused(now)).plus(talk.gaps());
  }

  @Test
  void the_same_events_make_the_same_scrum() {
    for (int seed = 0; seed < SCRUMS; seed++) {
      var random = new RandomMorning(seed);
      var scrum = Morning.lobby().scrum();
      var again = scrum;
      var events = new ArrayList<Event>();
      for (int i = 0; i < EVENTS; i++) {
        events.add(random.event(scrum));
        scrum = scrum.after(events.getLast());
      }
      for (var event : events) {
        again = again.after(event);
      }
      assertEquals(scrum, again, "seed " + seed);
    }
  }

  @Test
  void the_current_turn_is_always_on_the_agenda() {
    for (int seed = 0; seed < SCRUMS; seed++) {
      var random = new RandomMorning(seed);
      var scrum = Morning.started().scrum();
      for (int i = 0; i < EVENTS; i++) {
        scrum = scrum.after(random.event(scrum));
        boolean isOn = scrum.talk().state() != Talk.State.OVER;
        boolean isThere = scrum.here().map(scrum.slots()::contains).orElse(true);
        assertTrue(isThere || !isOn, "seed " + seed + ": " + scrum.here());
      }
    }
  }

  @Test
  void events_that_make_no_sense_change_only_the_number() {
    var lobby = Morning.lobby().scrum();
    var started = Morning.started();
    var closed = Morning.started().after(10).make(Chair::close).scrum();
    var later = Morning.NINE.plusSeconds(20);
    var wins = started.scrum().slots().get(1);
    var nowhere = new Slot("coffee", Optional.empty());
    for (var event : events(later, wins)) {
      unchanged(lobby, event);
      unchanged(closed, event);
    }
    unchanged(lobby, new Event.Closed(later, Optional.empty()));
    unchanged(closed, new Event.Started(later));
    unchanged(started.scrum(), new Event.Started(later));
    unchanged(started.scrum(), new Event.Unpaused(later));
    unchanged(started.scrum(), new Event.Entered(later, nowhere));
    unchanged(started.after(10).make(Chair::pauseOrGoOn).scrum(), new Event.Paused(later));
  }

  private static List<Event> events(Instant at, Slot slot) {
    return List.of(
        new Event.Paused(at),
        new Event.Unpaused(at),
        new Event.Entered(at, slot),
        new Event.Extended(at, Duration.ofSeconds(30)),
        new Event.Left(at),
        new Event.StoodStill(at, at.minusSeconds(5), Duration.ofSeconds(5), Lapse.SLEPT),
        new Event.Continued(at, at.minusSeconds(5)));
  }

  private static void unchanged(Scrum before, Event event) {
    var after = before.after(event);
    assertEquals(before.talk(), after.talk(), event.toString());
    assertEquals(before.queue(), after.queue());
    assertEquals(before.minutes(), after.minutes());
    assertEquals(before.seq() + 1, after.seq());
  }
}

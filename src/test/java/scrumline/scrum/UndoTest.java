package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.SafeText;
import scrumline.team.Week;

class UndoTest {
  private static final SafeText TEXT = SafeText.of("call the leads");

  /// Every kind of move, in an order in which each is allowed.
  private static final List<Function<Chair, Move>> MOVES =
      List.of(
          chair -> chair.awayOrPresent("r04"),
          chair -> chair.awayOrPresent("r04"),
          Chair::next,
          Chair::pauseOrGoOn,
          Chair::pauseOrGoOn,
          chair -> chair.extend(Chair.STEP),
          chair -> chair.jump(chair.scrum().slots().get(9)),
          Chair::nothingNew,
          chair -> chair.resource("r07", TEXT, TEXT, Samples.MONDAY),
          chair -> chair.commitment("r07", TEXT, TEXT, Samples.MONDAY),
          chair -> chair.adjust(adjustment()),
          chair -> chair.settle("r07", 1, Outcome.DONE),
          Chair::markNote,
          chair -> chair.note("r07", TEXT),
          chair -> chair.later("r07"),
          Chair::previous,
          chair -> chair.rate(9),
          Chair::close);

  @Test
  void every_kind_of_move_is_taken_back_step_by_step_to_the_start() {
    var morning = Morning.lobby();
    var before = new ArrayList<Scrum>();
    for (var move : MOVES) {
      before.add(morning.scrum());
      morning.make(move);
    }
    for (var scrum : before.reversed()) {
      same(scrum, morning.make(Chair::undo).scrum());
    }
    assertEquals("Nothing was done yet.", morning.refusal(Chair::undo));
    assertEquals(Talk.State.LOBBY, morning.scrum().talk().state());
  }

  @Test
  void any_moves_are_taken_back_step_by_step() {
    for (int seed = 0; seed < 40; seed++) {
      var random = new SplittableRandom(seed);
      var morning = Morning.lobby();
      var before = new ArrayList<Scrum>();
      for (int i = 0; i < 40; i++) {
        var move = MOVES.get(random.nextInt(MOVES.size() - (i < 30 ? 1 : 0)));
        boolean isFar = morning.scrum().slots().size() < 10;
        if (!isFar && move.apply(morning.chair()) instanceof Move.Made) {
          before.add(morning.scrum());
          morning.make(move);
        }
      }
      assertTrue(before.size() > 5, "few moves were allowed");
      for (var scrum : before.reversed()) {
        same(scrum, morning.make(Chair::undo).scrum());
      }
    }
  }

  private static void same(Scrum before, Scrum now) {
    assertEquals(before.talk(), now.talk());
    assertEquals(before.queue(), now.queue());
    assertEquals(before.minutes().facts(), now.minutes().facts());
    assertEquals(before.history(), now.history());
    assertEquals(before.blanked(), now.blanked());
  }

  /// What is taken back may be long ago, or not be there, and the team may be another by now.
  @Test
  void taking_back_is_the_same_as_folding_the_rest_from_the_opening() {
    for (int seed = 0; seed < 8; seed++) {
      var random = new RandomMorning(seed);
      var scrum = Morning.started().scrum();
      for (int i = 0; i < 300; i++) {
        scrum = scrum.after(random.event(scrum));
      }
      for (long seq = 0; seq <= scrum.seq() + 1; seq++) {
        var now = scrum.after(new Event.Undone(scrum.lastAt(), seq));
        same(without(scrum, seq), now);
        assertEquals(scrum.minutes().drafts(), now.minutes().drafts());
        assertEquals(scrum.minutes().lastNumber(), now.minutes().lastNumber());
        scrum = seq % 7 == 0 ? now : scrum;
      }
    }
  }

  private static Scrum without(Scrum scrum, long seq) {
    var folded = Scrum.open(scrum.opened());
    for (var fact : scrum.history()) {
      folded = fact.seq() == seq ? folded : folded.replay(fact);
    }
    return folded;
  }

  @Test
  void time_since_an_undone_move_goes_to_the_turn_before_it() {
    var morning = Morning.started().onTimeTo("Sam").after(20).make(Chair::next).after(10);
    morning.make(Chair::undo);
    assertEquals("Sam", morning.here());
    assertEquals(Duration.ofSeconds(30), morning.clock().spent());
    morning.make(Chair::pauseOrGoOn).after(40).make(Chair::pauseOrGoOn).make(Chair::undo);
    morning.make(Chair::undo);
    assertEquals(Duration.ofSeconds(70), morning.clock().spent());
  }

  @Test
  void a_closed_scrum_goes_on_as_if_it_had_not_been_closed() {
    var morning = Morning.started().after(10).make(Chair::close).after(5).make(Chair::undo);
    assertEquals(Talk.State.RUNNING, morning.scrum().talk().state());
    assertEquals(Duration.ofSeconds(15), morning.clock().spent());
  }

  @Test
  void a_number_of_an_agreement_is_never_given_out_twice() {
    var morning = Morning.started().turnOf("Sam").commits("Sam", "first");
    morning.make(Chair::undo).commits("Sam", "second");
    var agreements = morning.scrum().minutes().agreements();
    assertEquals(List.of("2026-11-23/2"), agreements.stream().map(it -> it.value().id()).toList());
  }

  @Test
  void undo_keeps_the_drafts() {
    var draft = new Draft("r07", Draft.Kind.COMMITMENT, SafeText.of("call the 12 tra"));
    var morning = Morning.started().turnOf("Sam");
    morning.happens(new Event.Drafted(morning.now(), draft)).make(Chair::undo);
    var kept = morning.scrum().minutes().draft("r07", Draft.Kind.COMMITMENT);
    assertEquals("call the 12 tra", kept.orElseThrow().text().value());
  }

  @Test
  void undo_skips_events_of_the_program() {
    var morning = Morning.started();
    var seen = morning.now();
    morning.happens(new Event.Left(seen)).after(60);
    morning.happens(new Event.Continued(morning.now(), seen)).make(Chair::pauseOrGoOn);
    morning.make(Chair::undo);
    assertEquals(Duration.ofSeconds(60), morning.scrum().talk().gaps());
    assertFalse(morning.clock().isPaused());
  }

  private static Adjustment adjustment() {
    var goal = Goal.of(Goal.Op.AT_LEAST, 100);
    var week = Week.of(Samples.MONDAY);
    var none = Optional.<Week>empty();
    return new Adjustment("r07", "calls", 120, goal, week, none, TEXT, Samples.MONDAY);
  }
}

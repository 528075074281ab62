package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Came;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;
import scrumline.team.SafeText;
import scrumline.team.Spoken;
import scrumline.team.Week;

/// What a scrum knows of the turns of earlier ones.
class MemoryTest {
  private static final LocalDate MONDAY = Samples.MONDAY;
  private static final LocalDate SECOND = MONDAY.plusWeeks(1);
  private static final LocalDate THIRD = MONDAY.plusWeeks(2);
  private static final LocalDate FOURTH = MONDAY.plusWeeks(3);
  private static final String LIST = "2026-11-16/4";

  @Test
  void rules_of_the_last_two_scrums_are_remembered_the_newest_first() {
    var first = turn(opened(MONDAY, Map.of()), "r07", "behind", 1);
    var second = turn(opened(SECOND, Memory.of(List.of(first), SECOND)), "r07", "input-down", 0);
    var third = turn(opened(THIRD, Memory.of(List.of(second), THIRD)), "r07", "steady", 0);
    assertEquals(List.of(turn(MONDAY, "behind", 1)), turns(first, SECOND, "r07"));
    assertEquals(
        List.of(turn(SECOND, "input-down", 0), turn(MONDAY, "behind", 1)),
        turns(second, THIRD, "r07"));
    assertEquals(
        List.of(turn(THIRD, "steady", 0), turn(SECOND, "input-down", 0)),
        turns(third, FOURTH, "r07"));
    assertEquals(List.of(), turns(third, FOURTH, "r01"));
  }

  @Test
  void a_scrum_without_a_turn_of_a_rep_leaves_what_was_remembered() {
    var first = turn(opened(MONDAY, Map.of()), "r07", "behind", 1);
    var second = turn(opened(SECOND, Memory.of(List.of(first), SECOND)), "r01", "steady", 0);
    assertEquals(List.of(turn(MONDAY, "behind", 1)), turns(second, THIRD, "r07"));
    assertEquals(List.of(turn(SECOND, "steady", 0)), turns(second, THIRD, "r01"));
  }

  @Test
  void a_question_whose_turn_was_taken_back_did_not_speak() {
    var lobby = opened(MONDAY, Map.of());
    var scrum = turn(lobby, "r07", "behind", 1);
    long entered = scrum.seq() - 1;
    var back = scrum.after(new Event.Undone(Morning.NINE, entered));
    assertEquals("behind", back.asked("r07").orElseThrow().question().rule());
    assertEquals(List.of(), turns(back, SECOND, "r07"));
  }

  @Test
  void a_scrum_of_the_same_date_is_not_an_earlier_one() {
    var first = turn(opened(MONDAY, Map.of()), "r07", "behind", 1);
    var monday = turn(opened(SECOND, Memory.of(List.of(first), SECOND)), "r07", "steady", 0);
    assertEquals(List.of(turn(MONDAY, "behind", 1)), turns(monday, SECOND, "r07"));
    var again = opened(SECOND, Memory.of(List.of(monday), SECOND));
    assertEquals(
        List.of(turn(SECOND, "steady", 0), turn(MONDAY, "behind", 1)),
        Memory.of(List.of(again, monday), THIRD).get("r07").turns());
  }

  @Test
  void a_scrum_under_a_clock_a_year_ahead_is_remembered_like_any_other() {
    var first = turn(opened(MONDAY, Map.of()), "r07", "behind", 1);
    var later = MONDAY.plusYears(1);
    var done = new Event.Settled(Morning.NINE, LIST, Outcome.DONE);
    var ahead =
        turn(opened(later, Memory.of(List.of(first), later)), "r07", "steady", 0).after(done);
    assertEquals(
        List.of(turn(later, "steady", 0), turn(MONDAY, "behind", 1)), turns(ahead, SECOND, "r07"));
    assertEquals(1, came(ahead, SECOND, "r07").size());
    var next = turn(opened(SECOND, Memory.of(List.of(ahead), SECOND)), "r07", "rising", 0);
    assertEquals(List.of(), came(next, THIRD, "r07"));
  }

  @Test
  void the_first_question_of_a_rep_stands() {
    var scrum = turn(opened(MONDAY, Map.of()), "r07", "behind", 1);
    var again = turn(scrum, "r07", "steady", 0);
    assertEquals("behind", again.asked("r07").orElseThrow().question().rule());
    assertEquals(1, again.minutes().asked().size());
    assertEquals(List.of(turn(MONDAY, "behind", 1)), turns(again, SECOND, "r07"));
  }

  @Test
  void a_resource_that_was_marked_done_came_on_the_date_of_its_scrum_or_on_the_day_after_it() {
    var scrum = turn(opened(MONDAY, Map.of()), "r07", "behind", 1);
    var done = scrum.after(new Event.Settled(Morning.NINE, LIST, Outcome.DONE));
    var text = done.itemsOf("r07").get(1).text();
    assertEquals(List.of(new Came(LIST, "r07", text, MONDAY)), Memory.now(done, "r07").came());
    assertEquals(List.of(new Came(LIST, "r07", text, MONDAY)), came(done, SECOND, "r07"));
    var closed = scrum.after(new Event.Closed(Morning.NINE, Optional.empty()));
    var wednesday = Instant.parse("2026-11-25T20:00:00Z");
    var later = closed.after(new Event.Settled(wednesday, LIST, Outcome.DONE));
    assertEquals(MONDAY.plusDays(2), came(later, SECOND, "r07").getFirst().on());
    var open = later.after(new Event.Settled(wednesday, LIST, Outcome.MISSED));
    assertEquals(List.of(), came(open, SECOND, "r07"));
  }

  @Test
  void a_resource_of_the_scrum_itself_can_come_before_the_next_one() {
    var list = SafeText.of("the list");
    var promised = new Agreement.Resource(MONDAY + "/1", "r07", list, list, SECOND);
    var scrum =
        turn(opened(MONDAY, Map.of()), "r07", "behind", 1)
            .after(new Event.Agreed(Morning.NINE, promised))
            .after(new Event.Settled(Morning.NINE, MONDAY + "/1", Outcome.DONE));
    assertEquals(List.of(new Came(MONDAY + "/1", "r07", list, MONDAY)), came(scrum, SECOND, "r07"));
  }

  @Test
  void a_resource_that_came_waits_for_the_next_turn_of_its_rep_and_no_longer() {
    var done = new Event.Settled(Morning.NINE, LIST, Outcome.DONE);
    var first = turn(opened(MONDAY, Map.of()), "r01", "steady", 0).after(done);
    var without = turn(opened(SECOND, Memory.of(List.of(first), SECOND)), "r01", "steady", 0);
    assertEquals(1, came(without, THIRD, "r07").size());
    var with = turn(without, "r07", "resource-came", 0);
    assertEquals(List.of(), came(with, THIRD, "r07"));
  }

  @Test
  void whether_a_resource_helped_is_asked_of_the_rep_whose_turn_it_is() {
    var morning = Morning.lobby().make(Chair::next).turnOf("Sam");
    assertTrue(new Helping(morning.scrum(), Morning.NINE).said(Help.YES) instanceof Move.Refused);
    var question = asked("r07", "resource-came", 0).question();
    morning.happens(new Event.Asked(Morning.NINE, "r07", question, Optional.of(LIST)));
    morning.make(chair -> new Helping(chair.scrum(), chair.now()).said(Help.PARTLY));
    assertEquals(Optional.of(Help.PARTLY), morning.scrum().minutes().help(LIST));
    morning.make(Chair::undo);
    assertEquals(Optional.empty(), morning.scrum().minutes().help(LIST));
    assertEquals(question, morning.scrum().asked("r07").orElseThrow().question());
  }

  /// A scrum in which this rep's turn was entered, and its question decided.
  private static Scrum turn(Scrum scrum, String rep, String rule, int wording) {
    var slot =
        scrum.slots().stream()
            .filter(one -> one.rep().equals(Optional.of(rep)))
            .findFirst()
            .orElseThrow();
    return scrum
        .after(new Event.Started(Morning.NINE))
        .after(new Event.Entered(Morning.NINE, slot))
        .after(asked(rep, rule, wording));
  }

  private static Event.Asked asked(String rep, String rule, int wording) {
    var text = SafeText.of(rule);
    var question = new Question(rule, wording, text, text, List.of());
    return new Event.Asked(Morning.NINE, rep, question, Optional.empty());
  }

  private static Remembered.Turn turn(LocalDate date, String rule, int wording) {
    return new Remembered.Turn(date, new Spoken(rule, wording));
  }

  private static List<Remembered.Turn> turns(Scrum last, LocalDate next, String rep) {
    return Memory.of(List.of(last), next).getOrDefault(rep, Remembered.NOTHING).turns();
  }

  private static List<Came> came(Scrum last, LocalDate next, String rep) {
    return Memory.of(List.of(last), next).getOrDefault(rep, Remembered.NOTHING).came();
  }

  private static Scrum opened(LocalDate date, Map<String, Remembered> remembered) {
    var team = Samples.northlineWest();
    var order = new ArrayList<String>();
    team.reps().forEach(rep -> order.add(rep.id()));
    List<OpenItem> items = team.openItems();
    var opening =
        new Opening(
            team,
            date,
            Week.lastCompleteOn(date),
            items,
            List.of(),
            order,
            OptionalLong.empty(),
            1,
            List.of(),
            remembered);
    return Scrum.open(new Event.Opened(Morning.NINE, opening));
  }
}

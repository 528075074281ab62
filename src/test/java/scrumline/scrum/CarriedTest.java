package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.Goal;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

class CarriedTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final LocalDate NEXT = LocalDate.parse("2026-11-30");
  private static final LocalDate DUE = LocalDate.parse("2026-11-20");

  @Test
  void an_agreement_keeps_the_rule_of_its_turn_until_it_is_somebody_elses() {
    var due = Samples.MONDAY.plusDays(7);
    var text = SafeText.of("call the leads");
    var morning = Morning.lobby().make(Chair::next).turnOf("Sam");
    var question = new Question("behind", 1, text, text, List.of());
    morning.happens(new Event.Asked(Morning.NINE, "r07", question, Optional.empty()));
    morning.make(chair -> chair.resource("r07", text, text, due));
    morning.make(chair -> chair.commitment("r01", text, text, due));
    var items = Carried.from(morning.scrum(), due).items();
    var sam = items.stream().filter(item -> item.id().equals(Samples.MONDAY + "/1")).findFirst();
    var priya = items.stream().filter(item -> item.id().equals(Samples.MONDAY + "/2")).findFirst();
    assertEquals(Optional.of("behind"), sam.orElseThrow().rule());
    assertEquals(Optional.of("behind"), sam.orElseThrow().carriedOnce().rule());
    assertEquals(Optional.empty(), priya.orElseThrow().rule());
    assertEquals(Optional.empty(), sam.orElseThrow().givenTo("r01", text).rule());
  }

  @Test
  void an_untouched_item_comes_back_carried_once_more_with_its_due_date() {
    assertEquals(List.of(item("a", DUE, 3)), Carried.from(started(), NEXT).items());
  }

  @Test
  void a_scrum_that_never_began_does_not_count_as_a_carry() {
    assertEquals(List.of(item("a", DUE, 2)), Carried.from(lobby(), NEXT).items());
  }

  @Test
  void not_yet_keeps_the_due_date_and_carrying_gives_the_date_of_the_next_scrum() {
    assertEquals(List.of(item("a", DUE, 3)), afterSaying(Outcome.MISSED));
    assertEquals(List.of(item("a", NEXT, 3)), afterSaying(Outcome.CARRIED));
  }

  @Test
  void done_and_dropped_items_do_not_come_back() {
    assertEquals(List.of(), afterSaying(Outcome.DONE));
    assertEquals(List.of(), afterSaying(Outcome.DROPPED));
  }

  @Test
  void the_last_outcome_or_date_of_an_item_holds() {
    var other = LocalDate.parse("2026-12-04");
    var carriedThenMoved =
        started()
            .after(new Event.Settled(AT, "a", Outcome.CARRIED))
            .after(new Event.Redated(AT, "a", other));
    assertEquals(List.of(item("a", other, 3)), Carried.from(carriedThenMoved, NEXT).items());
    var doneAfterAll = carriedThenMoved.after(new Event.Settled(AT, "a", Outcome.DONE));
    assertEquals(List.of(), Carried.from(doneAfterAll, NEXT).items());
    var notQuite = doneAfterAll.after(new Event.Redated(AT, "a", other));
    assertEquals(List.of(item("a", other, 3)), Carried.from(notQuite, NEXT).items());
    var again = carriedThenMoved.after(new Event.Settled(AT, "a", Outcome.CARRIED));
    assertEquals(List.of(item("a", NEXT, 3)), Carried.from(again, NEXT).items());
  }

  @Test
  void new_agreements_come_back_not_carried_unless_they_are_done() {
    var agreed =
        started().after(new Event.Settled(AT, "a", Outcome.DONE)).after(agreed(resource()));
    assertEquals(
        List.of(
            new OpenItem(
                "2026-11-23/1",
                OpenItem.Type.RESOURCE,
                "sam",
                SafeText.of("Dana"),
                SafeText.of("pricing"),
                Optional.of(DUE),
                0)),
        Carried.from(agreed, NEXT).items());
    var kept = agreed.after(new Event.Settled(AT, "2026-11-23/1", Outcome.DONE));
    assertEquals(List.of(), Carried.from(kept, NEXT).items());
    var takenBack = agreed.after(new Event.Undone(AT, agreed.seq()));
    assertEquals(List.of(), Carried.from(takenBack, NEXT).items());
  }

  @Test
  void adjustments_stay_while_a_shown_week_was_judged_by_them() {
    var current = adjustment("2026-W48", Optional.empty());
    var toCome = adjustment("2026-W50", Optional.of("2026-W51"));
    var shown = adjustment("2026-W30", Optional.of("2026-W36"));
    var forgotten = adjustment("2026-W30", Optional.of("2026-W35"));
    var scrum = Scrum.open(opened(List.of(forgotten, shown, current)));
    var agreed = scrum.after(agreed(new Agreement.KpiAdjustment("2026-11-23/1", toCome)));
    assertEquals(List.of(shown, current, toCome), Carried.from(agreed, NEXT).adjustments());
    assertEquals(1, Carried.from(agreed, NEXT).items().size());
  }

  private static List<OpenItem> afterSaying(Outcome outcome) {
    return Carried.from(started().after(new Event.Settled(AT, "a", outcome)), NEXT).items();
  }

  private static Scrum lobby() {
    return Scrum.open(opened(List.of()));
  }

  private static Scrum started() {
    return lobby().after(new Event.Started(AT));
  }

  private static Event agreed(Agreement agreement) {
    return new Event.Agreed(AT, agreement);
  }

  private static Agreement resource() {
    return new Agreement.Resource(
        "2026-11-23/1", "sam", SafeText.of("Dana"), SafeText.of("pricing"), DUE);
  }

  private static Adjustment adjustment(String from, Optional<String> until) {
    return new Adjustment(
        "sam",
        "calls",
        120,
        Goal.of(Goal.Op.AT_LEAST, 100),
        Week.parse(from).orElseThrow(),
        until.map(week -> Week.parse(week).orElseThrow()),
        SafeText.of("focus"),
        TODAY);
  }

  private static OpenItem item(String id, LocalDate due, int carried) {
    return new OpenItem(
        id,
        OpenItem.Type.COMMITMENT,
        "sam",
        SafeText.of("Sam"),
        SafeText.of("call the leads"),
        Optional.of(due),
        carried);
  }

  private static Event.Opened opened(List<Adjustment> inForce) {
    var team =
        new Team(
            Optional.empty(),
            SafeText.of("West"),
            SafeText.of("Dana"),
            Optional.empty(),
            Optional.empty(),
            ZoneId.of("UTC"),
            Optional.empty(),
            Optional.empty(),
            Agenda.DEFAULT,
            List.of(),
            Optional.empty(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of());
    var week = Week.lastCompleteOn(TODAY);
    var items = List.of(item("a", DUE, 2));
    return new Event.Opened(
        AT,
        new Opening(
            team,
            TODAY,
            week,
            items,
            inForce,
            List.of(),
            OptionalLong.empty(),
            1,
            List.of(),
            Map.of()));
  }
}

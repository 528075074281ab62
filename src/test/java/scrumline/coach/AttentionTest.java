package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.coach.Attention.Reason;
import scrumline.numbers.Review;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;

class AttentionTest {
  private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

  @Test
  void sams_reasons_are_those_of_the_sample_in_their_order() {
    var attention = of("r07", OptionalDouble.of(0.04), List.of(promise("r07")));
    assertEquals(List.of("Owed", "LinkFell", "GoalsBehind"), names(attention));
  }

  @Test
  void a_gap_asks_for_time_while_the_quota_can_be_made_and_missed() {
    assertTrue(names(of("r03", OptionalDouble.of(0.07), List.of())).contains("Gap"));
    assertTrue(names(of("r03", OptionalDouble.of(0.05), List.of())).contains("Gap"));
    assertFalse(names(of("r03", OptionalDouble.of(0.04), List.of())).contains("Gap"));
    assertFalse(names(of("r03", OptionalDouble.of(0.96), List.of())).contains("Gap"));
    assertFalse(names(of("r03", UNKNOWN, List.of())).contains("Gap"));
  }

  @Test
  void a_pace_that_is_on_is_no_gap_whatever_the_chance() {
    assertFalse(names(of("r08", OptionalDouble.of(0.3), List.of())).contains("Gap"));
  }

  @Test
  void quotes_ask_for_time_from_half_of_them_on() {
    var priya = of("r01", UNKNOWN, List.of()).reasons();
    assertTrue(priya.contains(new Reason.QuotesWaiting(6, 8)), priya.toString());
    assertFalse(names(of("r02", UNKNOWN, List.of())).contains("QuotesWaiting"));
  }

  @Test
  void a_promise_asks_for_time_when_it_is_the_managers_for_this_rep_and_late() {
    var late = promise("r06");
    assertEquals(List.of("Owed"), names(of("r06", UNKNOWN, List.of(late))));
    assertEquals(List.of(), names(of("r06", UNKNOWN, List.of(promise("r07")))));
    assertEquals(List.of(), names(of("r06", UNKNOWN, List.of(item("r06", false, 3)))));
    assertEquals(List.of(), names(of("r06", UNKNOWN, List.of(item("r06", true, 0)))));
  }

  @Test
  void a_short_turn_takes_a_pace_that_is_on_an_even_chance_and_no_kpi_behind() {
    assertTrue(of("r06", OptionalDouble.of(0.50), List.of()).isShort());
    assertFalse(of("r06", OptionalDouble.of(0.36), List.of()).isShort());
    assertFalse(of("r06", UNKNOWN, List.of()).isShort());
    assertFalse(of("r06", OptionalDouble.of(0.9), List.of(promise("r06"))).isShort());
    assertFalse(of("r07", OptionalDouble.of(0.9), List.of()).isShort());
  }

  @Test
  void reasons_are_in_the_same_order_for_every_team() {
    var order =
        List.of(Reason.class.getPermittedSubclasses()).stream().map(Class::getSimpleName).toList();
    for (long seed = 0; seed < 300; seed++) {
      for (var attention : present(RandomTeams.team(seed), seed)) {
        var names = names(attention);
        assertEquals(
            names.stream().sorted((a, b) -> order.indexOf(a) - order.indexOf(b)).toList(), names);
      }
    }
  }

  @Test
  void more_than_one_reason_is_said_of_a_third_at_most() {
    for (long seed = 0; seed < 300; seed++) {
      var present = present(PlausibleTeams.team(seed), seed);
      var several = SeveralReasons.of(present);
      assertTrue(3 * several.who().size() <= present.size(), "seed " + seed);
      for (var one : present) {
        assertEquals(
            one.reasons().size() >= several.least(), several.who().contains(one), "seed " + seed);
      }
    }
  }

  @Test
  void more_than_one_reason_becomes_three_where_too_many_have_two() {
    var two = List.<Reason>of(new Reason.Owed(List.of()), new Reason.DataMissing(List.of()));
    var three = List.<Reason>of(two.get(0), two.get(1), new Reason.GoalsBehind(List.of(), 1));
    var present = List.of(with("r01", two), with("r02", three), with("r03", List.of()));
    var several = SeveralReasons.of(present);
    assertEquals(3, several.least());
    assertEquals("At least three reasons", several.words());
    assertEquals(List.of(present.get(1)), several.who());
    var four = List.of(with("r01", List.of()), present.get(1), present.get(2));
    assertEquals("More than one reason", SeveralReasons.of(four).words());
  }

  @Test
  void a_mark_is_half_of_the_box_and_half_a_minute_at_most() {
    assertEquals("+0:30", SeveralReasons.extra(Morning.lobby().scrum()));
    assertEquals("+0:15", SeveralReasons.extra(Morning.of(Teams.ofSixteen()).scrum()));
  }

  private static Attention with(String rep, List<Reason> reasons) {
    return new Attention(Samples.review().rep(rep).orElseThrow(), UNKNOWN, reasons);
  }

  private static List<Attention> present(Team team, long seed) {
    var chance = OptionalDouble.of(seed % 101 / 100.0);
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
    return Attention.of(review, team.reps(), _ -> chance, team.openItems());
  }

  private static OpenItem promise(String rep) {
    return item(rep, true, 3);
  }

  private static OpenItem item(String rep, boolean isManagers, int daysAgo) {
    var text = SafeText.of("a thing");
    var owner = isManagers ? Samples.northlineWest().manager() : SafeText.of("Diego Fuentes");
    var due = Optional.of(Samples.MONDAY.minusDays(daysAgo));
    return new OpenItem("x/1", OpenItem.Type.RESOURCE, rep, owner, text, due, 0);
  }

  private static Attention of(String rep, OptionalDouble chance, List<OpenItem> items) {
    var review = Samples.review();
    var reps = List.of(review.team().rep(rep).orElseThrow());
    return Attention.of(review, reps, _ -> chance, items).getFirst();
  }

  private static List<String> names(Attention attention) {
    return attention.reasons().stream().map(one -> one.getClass().getSimpleName()).toList();
  }
}

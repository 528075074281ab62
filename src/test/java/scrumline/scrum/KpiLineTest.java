package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Goal;
import scrumline.team.Rep;
import scrumline.team.Week;

class KpiLineTest {
  private final Morning morning = Morning.started().turnOf("Sam");

  @Test
  void a_whole_line_is_understood() {
    var change = understood("calls 100 for 2 weeks because focus on hot leads");
    assertEquals("calls", change.kpi());
    assertEquals(120, change.before());
    assertEquals(Goal.of(Goal.Op.AT_LEAST, 100), change.goal());
    assertEquals(Week.parse("2026-W48"), Optional.of(change.from()));
    assertEquals(Week.parse("2026-W49"), change.until());
    assertEquals("focus on hot leads", change.why().value());
    assertEquals("r07", change.rep());
    assertEquals(Samples.MONDAY, change.agreed());
    assertEquals("Calls 120 → 100, W48–W49", words(change));
  }

  @Test
  void a_goal_without_an_end_holds_until_the_next_change() {
    assertEquals("Calls 120 → 100, from W48", words(understood("calls 100")));
    assertEquals("Calls 120 → 100, W48", words(understood("calls 100 for 1 week")));
  }

  @Test
  void a_kpi_is_named_by_the_beginning_of_its_label_or_id() {
    assertEquals("quotes_sent", understood("quo 6").kpi());
    assertEquals("quotes_sent", understood("Quotes sent 6").kpi());
    assertEquals("leads_warmed", understood("leads_w 4").kpi());
    assertEquals("hot_followup", understood("hot leads in a day 85").kpi());
  }

  @Test
  void a_per_cent_goal_is_typed_with_its_sign_or_without() {
    assertEquals("Hot leads in a day 90 % → 85 %, from W48", words(understood("hot 85%")));
    assertEquals(understood("hot 85"), understood("hot 85%"));
    assertEquals(understood("hot 85"), understood("hot 85 %"));
  }

  @Test
  void part_of_a_deal_can_be_a_goal() {
    assertEquals("Deals closed 2 → 1.5, from W48", words(understood("deals 1.5")));
  }

  @Test
  void a_money_goal_is_offered_only_if_the_view_shows_money() {
    var line = read(withMoney(), "booked 8000");
    var change = ((KpiLine.Understood) line).adjustment();
    var team = withMoney().scrum().team();
    assertEquals("Booked $10k → $8k, from W48", Wording.adjustment(change, team, Eyes.MANAGER));
    assertEquals("Booked has another goal, from W48", Wording.adjustment(change, team, Eyes.TEAM));
  }

  @Test
  void a_line_says_what_is_missing() {
    assertEquals("which KPI, and its new goal: calls 120 for 2 weeks because …", missing("  "));
    assertEquals("a KPI that begins with \"lunch\"", missing("lunch 100"));
    assertEquals("the new goal, now 120", missing("calls"));
    assertEquals("the new goal, now 120", missing("calls because we want to"));
    assertEquals("another goal than 120", missing("calls 120"));
    assertEquals("another KPI: Booked has no goal to adjust", missing("booked 5"));
  }

  @Test
  void hidden_kpis_are_not_offered() {
    assertEquals("a KPI that begins with \"new\"", missing("new hot leads 3"));
  }

  @Test
  void words_not_understood_become_the_reason() {
    var change = understood("calls 100 focus on hot leads for 2 weeks");
    assertEquals("focus on hot leads", change.why().value());
    assertEquals(Week.parse("2026-W49"), change.until());
    assertEquals("for two weeks", understood("calls 100 for two weeks").why().value());
    assertEquals("now or never", understood("calls 100 now because or never").why().value());
  }

  @Test
  void weeks_in_the_reason_are_no_end() {
    assertEquals(Optional.empty(), understood("calls 9 because away for 2 weeks").until());
  }

  @Test
  void an_agreed_goal_is_the_one_that_the_next_line_changes() {
    var first = understood("calls 100");
    morning.make(chair -> chair.adjust(first));
    assertEquals("Calls 100 → 90, from W48", words(understood("calls 90")));
  }

  @Test
  void numbers_are_changed_where_they_stand() {
    assertEquals("calls 105 for 2 weeks", by(1, "calls 100 for 2 weeks"));
    assertEquals("quotes sent 7", by(-1, "quotes sent 8"));
    assertEquals("calls 125", by(1, "calls"));
    assertEquals("calls 115 because", by(-1, "calls because"));
    assertEquals(Optional.empty(), number(morning, "lu"));
  }

  @Test
  void a_step_fits_the_size_of_a_goal_and_leads_back() {
    assertEquals("calls 10", by(1, "calls 9"));
    assertEquals("calls 15", by(1, "calls 10"));
    assertEquals("calls 9", by(-1, "calls 10"));
    assertEquals("calls 0", by(-1, "calls 0.5"));
    assertEquals("hot 85", by(-1, "hot 90"));
    var money = withMoney();
    assertEquals("booked 10500", stepped(money, 1, "booked 10k"));
    assertEquals("booked 9500", stepped(money, -1, "booked 10k"));
    assertEquals("booked 250", stepped(money, 1, "booked 245"));
  }

  private static String stepped(Morning morning, int sign, String typed) {
    var number = number(morning, typed);
    return number.map(one -> one.replaced(typed, one.stepped(sign))).orElseThrow();
  }

  @Test
  void weeks_are_named_from_and_until() {
    assertEquals("Calls 120 → 100, W49–W52", words(understood("calls 100 from W49 until W52")));
    assertEquals("Calls 120 → 100, W48–W52", words(understood("calls 100 until 2026-w52.")));
    assertEquals("Calls 120 → 100, from W49", words(understood("calls 100 from W49")));
    assertEquals("Calls 120 → 100, W49–W50", words(understood("calls 100 for 2 weeks from W49")));
    assertEquals(Week.parse("2027-W02"), understood("calls 100 until W2").until());
    assertEquals("", understood("calls 100 from W49 until W52").why().value());
    var because = understood("calls 100 because busy from W49");
    assertEquals("busy from W49", because.why().value());
    assertEquals(
        "from lunch until then", understood("calls 9 from lunch until then").why().value());
  }

  @Test
  void weeks_that_make_no_sense_are_asked_for_again() {
    assertEquals("a last week from W50 on", missing("calls 100 from W50 until W49"));
    assertEquals("a week from W48 on, as from W49", missing("calls 100 from 2026-W47"));
    assertEquals("a week from W48 on, as from W49", missing("calls 100 from W47"));
    assertEquals("from W54", understood("calls 100 from W54").why().value());
  }

  @Test
  void a_line_replaces_the_goal_of_its_first_week() {
    morning.make(chair -> chair.adjust(understood("calls 90 from W50")));
    assertEquals("Calls 120 → 100, from W48", words(understood("calls 100")));
    assertEquals("Calls 90 → 100, from W50", words(understood("calls 100 from W50")));
    assertEquals("another goal than 90", missing("calls 90 from W51"));
  }

  private String by(int sign, String typed) {
    return stepped(morning, sign, typed);
  }

  private static KpiLine read(Morning morning, String typed) {
    var review = morning.scrum().review();
    return KpiLine.read(typed, review, sam(morning), Samples.MONDAY, Eyes.MANAGER);
  }

  private static Optional<KpiLine.NumberIn> number(Morning morning, String typed) {
    var review = morning.scrum().review();
    return KpiLine.numberIn(typed, review, sam(morning), Samples.MONDAY, Eyes.MANAGER);
  }

  private Adjustment understood(String typed) {
    return switch (read(morning, typed)) {
      case KpiLine.Understood(var _, var adjustment) -> adjustment;
      case KpiLine.Missing(String what, _) -> fail("missing: " + what);
    };
  }

  private String missing(String typed) {
    return switch (read(morning, typed)) {
      case KpiLine.Understood(var _, var adjustment) -> fail("understood: " + adjustment);
      case KpiLine.Missing(String what, _) -> what;
    };
  }

  private String words(Adjustment adjustment) {
    return Wording.adjustment(adjustment, morning.scrum().team(), Eyes.MANAGER);
  }

  private static Rep sam(Morning morning) {
    return morning.scrum().team().rep("r07").orElseThrow();
  }

  private static Morning withMoney() {
    return Morning.of(MoneyGoal.team());
  }
}

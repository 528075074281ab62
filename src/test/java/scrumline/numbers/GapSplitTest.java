package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Unit;

/// Which link of the funnel is said to have fallen.
class GapSplitTest {
  private static final Kpi CALLS = Kpis.leading("calls", Unit.COUNT, null);
  private static final Kpi TALKS = Kpis.leading("talks", Unit.COUNT, null);
  private static final Kpi QUOTES = Kpis.leading("quotes", Unit.COUNT, null);

  @Test
  void a_fall_that_chance_may_have_made_is_split_and_not_said() {
    var split = GapSplit.of(List.of(first(80, 100, -2.04), rate(20, 20, 0)));
    assertEquals(1, split.shares().getFirst().share());
    assertEquals(Optional.empty(), split.named());
    assertEquals(Optional.empty(), split.words());
  }

  @Test
  void the_largest_fall_is_named_where_it_is_beyond_chance() {
    var split = GapSplit.of(List.of(first(80, 100, -2.05), rate(20, 20, 0)));
    assertEquals(Optional.of(CALLS), split.named().map(FunnelLink::to));
    assertEquals(Optional.of("mostly fewer calls"), split.words());
  }

  @Test
  void several_things_are_said_where_another_link_than_the_largest_is_beyond_chance() {
    var split = GapSplit.of(List.of(first(90, 100, -3), rate(10, 20, -1.9)));
    assertEquals(Optional.empty(), split.named());
    assertEquals(Optional.of("several things fell"), split.words());
  }

  /// ln 0.8 is −0.223 and ln 0.85 −0.163: 58 % and 42 %.
  @Test
  void several_things_are_said_where_the_largest_is_not_far_ahead() {
    var split = GapSplit.of(List.of(first(80, 100, -3), rate(17, 20, -3)));
    assertEquals(58, split.shares().getFirst().percent());
    assertEquals(Optional.of("several things fell"), split.words());
  }

  @Test
  void fewer_than_ten_in_the_four_weeks_are_left_out() {
    var few = new FunnelLink(Optional.of(CALLS), TALKS, of(1), of(2), of(9), of(-4));
    var split = GapSplit.of(List.of(first(90, 100, -3), few));
    assertEquals(List.of(CALLS), split.shares().stream().map(one -> one.link().to()).toList());
    assertEquals(Optional.of("too few to tell"), GapSplit.of(List.of(few)).why());
  }

  @Test
  void a_link_that_rose_is_nothing_that_fell() {
    var split = GapSplit.of(List.of(first(100, 80, 3), rate(30, 20, 3)));
    assertEquals(Optional.of("nothing fell"), split.why());
    assertEquals(Optional.empty(), split.words());
  }

  @Test
  void the_words_of_a_link_read_with_any_label() {
    assertEquals("fewer calls", words("Calls", null));
    assertEquals("lower outreach", words("Outreach", null));
    assertEquals("lower show rate", words("Show rate", null));
    assertEquals("fewer days to submit", words("Days to submit", null));
    assertEquals("fewer meetings held per 100 calls", words("Meetings held", "Calls"));
    assertEquals("fewer meetings held for the same outreach", words("Meetings held", "Outreach"));
  }

  /// 40 calls a week and then 20; a conversation from each fifth throughout.
  @Test
  void the_first_step_is_held_as_its_trend_and_a_rate_as_two_proportions() {
    var won = Kpis.leading("won", Unit.COUNT, null);
    var team = new SmallTeam(CALLS, won);
    team.values("calls", 40, 40, 40, 40, 40, 40, 40, 40, 40, 20, 20, 20, 20);
    team.values("won", 8, 8, 8, 8, 8, 8, 8, 8, 8, 4, 4, 4, 2);
    var links = team.numbers().funnel().orElseThrow().links();
    var trend = team.reading().trend().orElseThrow();
    assertEquals(trend.z(), links.getFirst().z());
    assertEquals(Math.log(0.5) / Math.sqrt(1 / 80.0 + 1 / 360.0), z(links.getFirst()), 1e-9);
    double both = 86 / 440.0;
    double error = Math.sqrt(both * (1 - both) * (1 / 80.0 + 1 / 360.0));
    assertEquals((14 / 80.0 - 72 / 360.0) / error, z(links.getLast()), 1e-9);
    assertTrue(links.getLast().fall().value().orElseThrow() > 0);
  }

  private static FunnelLink first(double now, double before, double z) {
    return new FunnelLink(Optional.empty(), CALLS, of(now), of(before), of(4 * now), of(z));
  }

  private static FunnelLink rate(double now, double before, double z) {
    return new FunnelLink(Optional.of(TALKS), QUOTES, of(now), of(before), of(now), of(z));
  }

  private static Figure of(double value) {
    return Figure.of(value);
  }

  private static double z(FunnelLink link) {
    return link.z().value().orElseThrow();
  }

  private static String words(String to, String from) {
    var step = Optional.ofNullable(from).map(GapSplitTest::kpi);
    return new FunnelLink(step, kpi(to), of(1), of(2), of(10), of(-3)).inWords();
  }

  private static Kpi kpi(String label) {
    var plain = Kpis.leading("kpi", Unit.COUNT, null);
    return new Kpi(
        plain.id(),
        SafeText.of(label),
        plain.kind(),
        plain.unit(),
        plain.goal(),
        plain.ratio(),
        plain.hidden(),
        plain.why(),
        plain.ask(),
        plain.decimals());
  }
}

package scrumline.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.Samples;

/// The naive figures of the sample are those of the worked example that defines them.
class WorkedByHandTest {
  private static final int TOM = 3;
  private static final int SAM = 6;

  private final Tree numbers =
      new NaiveNumbers(
              Given.of(Samples.northlineWest(), Samples.MONDAY, Optional.empty(), List.of()))
          .tree();

  @Test
  void the_period_and_the_team_have_the_figures_worked_out_by_hand() {
    var period = (Tree) numbers.members.get("period");
    assertEquals(63, period.number("workdays"));
    assertEquals(37, period.number("elapsedDays"));
    assertEquals(0.5873, Rounded.to(period.number("elapsed"), 4));
    var team = (Tree) numbers.members.get("team");
    assertEquals(1_980_000, team.number("quota"));
    assertEquals(1_160_000, team.number("booked"));
    assertEquals(0.5859, Rounded.to(team.number("attainment"), 4));
    assertEquals(0.9975, Rounded.to(team.number("pace"), 4));
    assertEquals(820_000, team.number("gap"));
    assertEquals(157_692.3, Rounded.to(team.number("needPerWeek"), 1));
    assertEquals(156_756.8, Rounded.to(team.number("nowPerWeek"), 1));
    assertEquals(1.006, Rounded.to(team.number("multiple"), 3));
    assertEquals(3.2732, Rounded.to(team.number("coverage"), 4));
    assertEquals(61, team.number("dealsToGo"));
    assertEquals(0.8943, Rounded.to(team.number("paceWithoutLargest"), 4));
    var calls = trees(team, "kpis").getFirst();
    assertEquals(612, calls.number("actual"));
    assertEquals(653, calls.number("goal"));
    assertEquals(6, calls.number("metBy"));
    assertEquals(8, calls.number("judged"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1.12, 26.5, 35.4, 29, 2.9, 3.4, 4, 14, 6, 3",
    "1, 1.01, 21.9, 22.4, 26, 4.0, 3.9, 7, 28, 6, 2",
    "2, 0.72, 31.2, 15.9, 15, 4.0, 6.8, 9, 62, 31, 5",
    "3, 1.34, 11.3, 29.9, 24, 1.3, 4.2, 4, 17, 13, -31",
    "4, 1.03, 15.2, 16.4, 26, 4.2, 3.8, 10, 38, 2, 2",
    "5, 1.01, 16.3, 16.9, 25, 4.1, 4.0, 11, 44, 6, 1",
    "6, 0.67, 23.3, 10.7, 20, 1.6, 5.0, 16, 80, 59, -19",
    "7, 0.95, 11.9, 10.5, 20, 4.0, 5.0, 4, 20, 8, 30",
  })
  void every_rep_has_the_figures_worked_out_by_hand(
      int rep,
      double pace,
      double need,
      double now,
      double winRate,
      double coverage,
      double coverageNeeded,
      double deals,
      double quotes,
      double newQuotes,
      double callsTrend) {
    var quarter = (Tree) rep(rep).members.get("quarter");
    assertEquals(pace, Rounded.to(quarter.number("pace"), 2));
    assertEquals(need, Rounded.to(quarter.number("needPerWeek") / 1000, 1));
    assertEquals(now, Rounded.to(quarter.number("nowPerWeek") / 1000, 1));
    assertEquals(winRate, Rounded.to(quarter.number("winRate") * 100, 0));
    assertEquals(coverage, Rounded.to(quarter.number("coverage"), 1));
    assertEquals(coverageNeeded, Rounded.to(quarter.number("coverageNeeded"), 1));
    assertEquals(deals, quarter.number("dealsToGo"));
    assertEquals(quotes, quarter.number("quotesNeeded"));
    assertEquals(newQuotes, quarter.number("newQuotesToGo"));
    assertEquals(callsTrend, Rounded.to(kpi(rep, "calls").number("trend") * 100, 0));
  }

  @Test
  void the_line_of_sam_has_the_figures_worked_out_by_hand() {
    var calls = kpi(SAM, "calls");
    assertEquals(84, calls.number("actual"));
    assertEquals(120, calls.number("goal"));
    assertEquals(70, calls.number("ofGoal"));
    assertEquals("behind", calls.members.get("status"));
    assertEquals(-0.1853, Rounded.to(calls.number("trend"), 4));
    assertEquals("down", calls.members.get("trendStatus"));
    assertEquals(0, calls.number("streak"));
    assertEquals(-9.48, Rounded.to(kpi(SAM, "hot_followup").number("trendPoints"), 2));
    assertEquals(4, kpi(SAM, "deals_won").number("actual"));
    assertEquals(8, kpi(SAM, "deals_won").number("goal"));
    assertEquals(4, kpi(SAM, "deals_won").number("window"));
    var quarter = (Tree) rep(SAM).members.get("quarter");
    assertEquals(117_460.3, Rounded.to(quarter.number("expected"), 1));
    assertEquals("behind", quarter.members.get("paceStatus"));
    assertEquals(2.18, Rounded.to(quarter.number("multiple"), 2));
    assertEquals(80, quarter.number("winRateN"));
    assertEquals(21, quarter.number("openQuotes"));
    assertEquals(8, quarter.number("untouched"));
    assertEquals(false, quarter.members.get("withinOneDeal"));
    assertEquals(0.2152, Rounded.to(quarter.number("largestShare"), 4));
  }

  @Test
  void the_split_of_a_gap_has_the_shares_worked_out_by_hand() {
    assertEquals(Map.of("calls", 49.0, "conversations", 26.0, "quotes_sent", 26.0), split(SAM));
    assertEquals("calls", ((Tree) rep(SAM).members.get("funnel")).members.get("named"));
    assertEquals(76, split(TOM).get("calls"));
  }

  private Tree rep(int at) {
    return trees(numbers, "reps").get(at);
  }

  private Tree kpi(int rep, String id) {
    return trees(rep(rep), "kpis").stream()
        .filter(kpi -> kpi.members.get("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Double> split(int rep) {
    var shares = new HashMap<String, Double>();
    for (var link : trees((Tree) rep(rep).members.get("funnel"), "gapSplit")) {
      shares.put((String) link.members.get("link"), Rounded.to(link.number("share") * 100, 0));
    }
    return shares;
  }

  private static List<Tree> trees(Tree tree, String name) {
    return ((List<?>) tree.members.get(name)).stream().map(member -> (Tree) member).toList();
  }
}

package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.numbers.words.ToGoWords;
import scrumline.team.Quote;
import scrumline.team.Unit;

/// What is still to close, in words that fit the stage of the period. Read on 2026-11-20.
class ToGoWordsTest {
  private static final String UNDER_WAY = "2026-12-11";
  private static final String LAST_DAYS = "2026-11-26";
  private static final String OVER = "2026-11-20";

  /// A win rate of 20 % of 30 deals, deals of 10, two open quotes; best weeks of 1.5 deals.
  private final SmallTeam team =
      new SmallTeam(Kpis.leading("calls", Unit.COUNT, null), Kpis.lagging("won", Unit.COUNT, null))
          .values("won", 1, 2, 1, 2)
          .values("lost", 6, 6, 6, 6)
          .pipeline(1, 10)
          .quotes(open(2));

  @Test
  void deals_to_go_are_told_with_the_quotes_that_they_take_at_the_rate_so_far() {
    var words = words(UNDER_WAY, 100, 40);
    assertEquals(Optional.of("6 won to go ≈ 28 new calls beside the 2 open"), words.forManager());
    assertEquals(
        Optional.of("6 won to go ≈ 28 new calls beside the 2 open, at a 20 % win rate"),
        words.atRate());
  }

  /// 5 of 10 deals were won, and then 5 of 8.
  @Test
  void a_rate_of_few_deals_says_so() {
    team.values("won", 1).values("lost", 0, 0, 0, 5);
    assertEquals("at a 50 % win rate", rate(words(UNDER_WAY, 100, 40)));
    team.values("lost", 0, 0, 0, 3);
    assertEquals("at a 63 % win rate, few won (n=8)", rate(words(UNDER_WAY, 100, 40)));
  }

  private static String rate(ToGoWords words) {
    String said = words.atRate().orElseThrow();
    return said.substring(said.indexOf("at a"));
  }

  @Test
  void open_quotes_that_are_enough_are_said_to_be() {
    team.quotes(open(5));
    assertEquals(
        Optional.of("1 won to go, the 5 open calls are enough, as usual"),
        words(UNDER_WAY, 100, 90).forManager());
    assertEquals(Optional.empty(), words(UNDER_WAY, 100, 90).atRate());
  }

  /// Three weeks are left: 3 × 1.5 × 3 are 13.5 deals.
  @Test
  void a_count_out_of_reach_is_not_said() {
    assertEquals(true, words(UNDER_WAY, 170, 40).isWithinReach());
    assertEquals(Optional.of("out of reach at this rate"), words(UNDER_WAY, 180, 40).forManager());
    assertEquals(Optional.empty(), words(UNDER_WAY, 180, 40).atRate());
    assertEquals(Optional.empty(), words(UNDER_WAY, 180, 40).forAll());
  }

  @Test
  void in_the_last_days_nothing_is_said_of_quotes_that_are_not_out_yet() {
    assertEquals(Optional.of("2 won to go"), words(LAST_DAYS, 100, 80).forManager());
    assertEquals(Optional.empty(), words(LAST_DAYS, 100, 80).atRate());
    assertEquals(Optional.of("2 won to go in 4 workdays"), words(LAST_DAYS, 100, 80).forAll());
  }

  @Test
  void after_the_end_nothing_is_to_go() {
    assertEquals(Optional.empty(), words(OVER, 100, 40).forManager());
    assertEquals(Optional.empty(), words(OVER, 100, 40).atRate());
    assertEquals(Optional.empty(), words(OVER, 100, 40).forAll());
  }

  @Test
  void a_reached_quota_is_told_until_the_end() {
    assertEquals(Optional.of("quota reached"), words(UNDER_WAY, 100, 100).forManager());
    assertEquals(Optional.of("quota reached"), words(LAST_DAYS, 100, 120).forAll());
    assertEquals(Optional.empty(), words(OVER, 100, 120).forAll());
  }

  @Test
  void deals_to_go_that_are_not_known_are_not_told() {
    var unknown = new SmallTeam(Kpis.calls(80)).quarter().quota(100, 10);
    assertEquals(Optional.empty(), ToGoWords.of(unknown.team(), unknown.read()).forManager());
  }

  @Test
  void the_sample_reads_as_in_the_worked_example() {
    var west = Samples.northlineWest();
    var sam = Samples.review().rep("r07").orElseThrow().quarter().orElseThrow();
    assertEquals(
        Optional.of("16 deals to go ≈ 59 new quotes beside the 21 open, at a 20 % win rate"),
        ToGoWords.of(west, sam).atRate());
    assertEquals(Optional.of("8 deals closed this quarter"), ToGoWords.closed(west, sam.closed()));
    var totals = Samples.review().totals();
    var all = ToGoWords.of(west, totals, totals.quarter().orElseThrow());
    assertEquals(Optional.of("61 deals to go ≈ 131 new quotes"), all.forAll());
  }

  @Test
  void deals_closed_are_of_the_quarter_or_of_the_period_by_its_name() {
    var quarter = team.quarter().team();
    assertEquals(Optional.of("1 won this quarter"), ToGoWords.closed(quarter, Figure.of(1)));
    var month = team.period("2026-11-01", "2026-11-30").team();
    assertEquals(Optional.of("1 won in period"), ToGoWords.closed(month, Figure.of(1)));
    assertEquals(Optional.empty(), ToGoWords.closed(month, Figure.absent("no deals counted")));
  }

  /// Weeks from 2026-W44 on, of which W44 begins in October; its Thursday is the 29th.
  @Test
  void deals_closed_are_those_of_the_period() {
    team.period("2026-11-01", "2026-11-30").quota(100, 10);
    assertEquals(5, team.read().closed().value().orElseThrow());
    team.deals(Kpis.deal("2026-10-31", 1), Kpis.deal("2026-11-01", 1), Kpis.deal("2026-11-21", 1));
    assertEquals(1, team.read().closed().value().orElseThrow());
    var none = new SmallTeam(Kpis.calls(80)).quarter().read();
    assertEquals(Optional.of("no deals counted"), none.closed().why());
  }

  private static Quote[] open(int count) {
    return Stream.generate(() -> Kpis.quote(Quote.Status.SENT, null))
        .limit(count)
        .toArray(Quote[]::new);
  }

  private ToGoWords words(String end, double quota, double booked) {
    team.period("2026-11-16", end).quota(quota, booked);
    return ToGoWords.of(team.team(), team.read());
  }
}

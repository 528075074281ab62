package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// A goal that somebody whose quota is a steep climb could take instead.
class RightSizeTest {
  private static final Kpi WON = Kpis.lagging("won", Unit.COUNT, null);

  /// The quota alone takes 264 calls a week; the best four weeks in a row were 118, 122, 119 and
  /// 121.
  @Test
  void sam_is_proposed_what_was_done_before_and_no_stretch() {
    var found = sample("r07", "calls").orElseThrow();
    assertEquals("264", Shown.count(found.required()));
    assertEquals(120, found.bestMonth());
    assertEquals(120, found.goal());
    assertEquals(24, sample("r07", "conversations").orElseThrow().goal());
  }

  @Test
  void nothing_is_proposed_below_a_multiple_of_two() {
    assertEquals(Optional.empty(), sample("r03", "calls"));
    assertEquals(Optional.empty(), sample("r01", "calls"));
  }

  @Test
  void a_kpi_that_no_deals_follow_from_has_no_proposal() {
    assertEquals(Optional.empty(), sample("r07", "leads_warmed"));
    assertEquals(Optional.empty(), sample("r07", "deals_won"));
  }

  /// One deal of 80 is to be made in 29 workdays, and 13 deals came of 720 calls.
  @Test
  void the_need_of_the_quota_is_enough_where_more_was_done_before() {
    var team = new SmallTeam(Kpis.calls(50), WON).quarter().quota(100, 20).pipeline(0, 80);
    team.values("calls", 90, 90, 90, 90, 40, 40, 40, 40, 40, 40, 40, 40, 40);
    team.values("won", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    var kpi = team.team().kpi("calls").orElseThrow();
    var found = team.review().rightSize(team.rep("r1"), kpi).orElseThrow();
    assertEquals(90, found.bestMonth());
    assertEquals(720 / 13.0 / 5.8, found.required(), 1e-9);
    assertEquals(10, found.goal());
  }

  private static Optional<RightSize> sample(String rep, String kpi) {
    var team = Samples.northlineWest();
    return Samples.review().rightSize(team.rep(rep).orElseThrow(), team.kpi(kpi).orElseThrow());
  }
}

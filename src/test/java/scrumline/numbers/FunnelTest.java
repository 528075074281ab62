package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import scrumline.Samples;

/// Where less comes from, and how much of each step the quota takes.
class FunnelTest {
  private final Review review = Samples.review();

  @Test
  void calls_are_half_of_the_gap_of_sam() {
    assertEquals(Map.of("calls", 49.0, "conversations", 26.0, "quotes_sent", 26.0), split("r07"));
    assertEquals(Optional.of("mostly fewer calls"), funnel("r07").gapSplit().words());
    assertEquals(76.0, split("r04").get("calls"));
    assertEquals(Optional.of("mostly fewer calls"), funnel("r04").gapSplit().words());
  }

  @Test
  void the_shares_of_a_gap_add_up_to_the_whole() {
    for (var rep : review.reps()) {
      var shares = rep.funnel().orElseThrow().gapSplit().shares();
      double sum = shares.stream().mapToDouble(GapSplit.Share::share).sum();
      assertTrue(shares.isEmpty() || Math.abs(sum - 1) < 1e-12, rep.rep().name() + ": " + sum);
    }
  }

  @Test
  void the_work_that_a_quota_needs_is_traced_back_to_calls() {
    var needed = funnel("r07").needed();
    assertEquals("calls", needed.getFirst().kpi().id());
    assertEquals("deals_won", needed.getLast().kpi().id());
    assertEquals("2.9", needed.getLast().perWeek().text(Shown::coverage));
    double calls = needed.getFirst().perWeek().value().getAsDouble();
    double deals = funnel("r07").outcomeOf(needed.getFirst().kpi()).value().getAsDouble() * calls;
    assertEquals(needed.getLast().perWeek().value().getAsDouble(), deals, 1e-9);
  }

  private FunnelReading funnel(String rep) {
    return review.rep(rep).orElseThrow().funnel().orElseThrow();
  }

  private Map<String, Double> split(String rep) {
    var shares = new TreeMap<String, Double>();
    for (var share : funnel(rep).gapSplit().shares()) {
      shares.put(share.link().to().id(), share.percent());
    }
    return shares;
  }
}

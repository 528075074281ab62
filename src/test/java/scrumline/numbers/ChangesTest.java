package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;

class ChangesTest {
  @Test
  void each_change_for_a_rep_is_told_once() {
    var changes = changes("r02");
    assertEquals(List.of("leads_warmed"), changes.met().stream().map(kpi -> kpi.id()).toList());
    assertEquals(List.of("deals_won"), changes.notMet().stream().map(kpi -> kpi.id()).toList());
    assertEquals(
        List.of(LocalDate.of(2026, 11, 16)),
        changes.deals().stream().map(deal -> deal.closed()).toList());
    assertEquals(2, changes.untouched().size());
    assertEquals(2, changes.done().size());
  }

  private static Changes changes(String rep) {
    var review = Samples.review();
    return Changes.of(review, List.of(review.team().rep(rep).orElseThrow())).getFirst();
  }
}

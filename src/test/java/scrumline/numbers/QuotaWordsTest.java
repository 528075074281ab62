package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaWordsTest {
  private static final Shown SHOWN = new Shown(Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "0, quota reached",
    "1, '1 deal to go, all of us'",
    "16, '16 deals to go, all of us'"
  })
  void the_deals_to_go_are_counted_until_the_quota_is_reached(double deals, String said) {
    assertEquals(Optional.of(said), QuotaWords.toGo(Figure.of(deals), ", all of us"));
  }

  @Test
  void nothing_is_said_of_deals_to_go_that_are_not_known() {
    assertEquals(Optional.empty(), QuotaWords.toGo(Figure.absent("no quota"), ", all of us"));
  }

  @ParameterizedTest
  @CsvSource({"0, ' ≈ 0 new quotes'", "1, ' ≈ 1 new quote'", "59, ' ≈ 59 new quotes'"})
  void new_quotes_are_counted_after_the_deals(double quotes, String said) {
    assertEquals(said, QuotaWords.about(Figure.of(quotes)));
    assertEquals("", QuotaWords.about(Figure.absent("no quotes listed")));
  }

  @Test
  void the_need_stands_beside_what_there_was_so_far() {
    var halfway = progress(2000, 800);
    assertEquals("need 1.2k a week", QuotaWords.need(halfway, SHOWN));
    assertEquals(", now 800", QuotaWords.now(halfway, SHOWN));
    assertEquals(", now 800", QuotaWords.nowOrNoSales(halfway, SHOWN));
  }

  @Test
  void no_sales_are_told_in_words_where_a_rep_has_none() {
    var nothing = progress(2000, 0);
    assertEquals("need 2k a week", QuotaWords.need(nothing, SHOWN));
    assertEquals(", now 0", QuotaWords.now(nothing, SHOWN));
    assertEquals(", no sales yet", QuotaWords.nowOrNoSales(nothing, SHOWN));
  }

  /// Halfway through two weeks.
  private static QuotaProgress progress(double quota, double booked) {
    return new SmallTeam(Kpis.calls(80))
        .period("2026-11-16", "2026-11-27")
        .quota(quota, booked)
        .read()
        .progress();
  }
}

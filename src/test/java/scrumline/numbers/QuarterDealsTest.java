package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Quote;
import scrumline.team.Unit;

/// Bookings, deals and quotes of the period.
class QuarterDealsTest {
  private final SmallTeam team = new SmallTeam(Kpis.lagging("revenue", Unit.MONEY, null)).quarter();

  @Test
  void a_given_figure_comes_before_deals_and_deals_before_weeks() {
    assertEquals(Optional.of("no booked figure"), team.read().booked().why());
    team.value("2026-W39", "revenue", 1).value("2026-W40", "revenue", 20);
    team.value("2026-W47", "revenue", 300).value("2026-W48", "revenue", 4000);
    assertEquals(320, team.read().booked().value().orElseThrow());
    team.deals(
        Kpis.deal("2026-09-30", 1),
        Kpis.deal("2026-10-01", 20),
        Kpis.deal("2026-11-20", 300),
        Kpis.deal("2026-11-21", 4000));
    assertEquals(320, team.read().booked().value().orElseThrow());
    team.deals();
    assertEquals(0, team.read().booked().value().orElseThrow());
    assertEquals(7, team.quota(10, 7).read().booked().value().orElseThrow());
  }

  @Test
  void deals_disagree_by_any_amount() {
    team.quota(100, 50).deals(Kpis.deal("2026-10-02", 50));
    assertFalse(booked().dealsDisagree());
    team.deals(Kpis.deal("2026-10-02", 50.01));
    assertTrue(booked().dealsDisagree());
  }

  @Test
  void weeks_disagree_by_more_than_those_that_the_periods_ends_cut() {
    team.quota(100, 50).value("2026-W40", "revenue", 20).value("2026-W41", "revenue", 50);
    assertFalse(booked().weeksDisagree());
    team.value("2026-W41", "revenue", 50.01);
    assertTrue(booked().weeksDisagree());
  }

  @Test
  void the_average_deal_is_given_or_of_listed_deals_or_the_money_per_deal() {
    assertEquals(Optional.of("no average deal"), team.read().averageDeal().why());
    team.value("2026-W21", "revenue", 1e6).value("2026-W21", "won", 1);
    team.value("2026-W22", "revenue", 110).value("2026-W22", "won", 3);
    team.values("revenue", 100, 90).values("won", 2);
    assertEquals(40, team.read().averageDeal().value().orElseThrow());
    team.deals(Kpis.deal("2026-10-01", 5), Kpis.deal("2026-10-02", 9));
    assertEquals(7, team.read().averageDeal().value().orElseThrow());
    assertEquals(3, team.pipeline(1, 3).read().averageDeal().value().orElseThrow());
  }

  @Test
  void the_single_largest_of_five_deals_and_more_is_left_out_of_the_average() {
    team.deals(
        Kpis.deal("2026-10-01", 5),
        Kpis.deal("2026-10-02", 1000),
        Kpis.deal("2026-10-03", 6),
        Kpis.deal("2026-10-03", 1000),
        Kpis.deal("2026-10-04", 1));
    assertEquals(253, team.read().averageDeal().value().orElseThrow());
  }

  /// 26 weeks up to 2026-W47 begin on 2026-05-25.
  @Test
  void the_average_deal_looks_back_on_twenty_six_weeks() {
    team.deals(
        Kpis.deal("2026-05-24", 1e6),
        Kpis.deal("2026-05-25", 10),
        Kpis.deal("2026-11-22", 20),
        Kpis.deal("2026-11-23", 1e6));
    assertEquals(15, team.read().averageDeal().value().orElseThrow());
  }

  @Test
  void an_average_deal_of_zero_is_absent() {
    team.quota(100, 10).pipeline(1, 0);
    assertEquals(Optional.of("no average deal"), team.read().dealsToGo().why());
  }

  @Test
  void the_money_of_three_deals_is_three_deals_to_go() {
    team.values("revenue", 1000).values("won", 3).quota(2000, 1000);
    assertEquals(1000 / 3.0, team.read().averageDeal().value().orElseThrow());
    assertEquals(3, team.read().dealsToGo().value().orElseThrow());
    assertEquals(4, team.quota(2000.01, 1000).read().dealsToGo().value().orElseThrow());
  }

  @Test
  void open_quotes_are_untouched_after_more_than_fourteen_days() {
    team.quotes(
        Kpis.quote(Quote.Status.SENT, "2026-11-06"),
        Kpis.quote(Quote.Status.VIEWED, "2026-11-05"),
        Kpis.quote(Quote.Status.NEGOTIATING, null),
        Kpis.quote(Quote.Status.DRAFT, "2026-01-01"),
        Kpis.quote(Quote.Status.LOST, "2026-01-01"),
        Kpis.quote(Quote.Status.EXPIRED, "2026-01-01"));
    assertEquals(3, team.read().openQuotes().value().orElseThrow());
    assertEquals(1, team.read().way().untouched().value().orElseThrow());
  }

  @Test
  void less_than_one_deal_from_pace_is_not_behind() {
    team.period("2026-11-16", "2026-11-27").quota(200, 60).pipeline(1, 41);
    assertTrue(team.read().withinOneDeal());
    assertEquals(PaceStatus.BEHIND, team.read().paceStatus().orElseThrow());
    assertEquals(Optional.of("within one deal of pace"), team.read().paceWords());
    assertFalse(team.pipeline(1, 40).read().withinOneDeal());
    assertEquals(Optional.of("behind"), team.read().paceWords());
  }

  @Test
  void a_largest_deal_over_forty_per_cent_is_said_with_the_pace_without_it() {
    team.period("2026-11-16", "2026-11-27").quota(200, 100);
    team.deals(
        Kpis.deal("2026-11-16", 45), Kpis.deal("2026-11-17", 5), Kpis.deal("2026-11-18", 10));
    var largest = team.read().largest();
    assertEquals(0.45, largest.share().value().orElseThrow());
    assertEquals(0.55, largest.paceWithout().value().orElseThrow());
    assertTrue(largest.isSaid());
  }

  @Test
  void the_largest_of_two_deals_says_nothing() {
    team.quota(200, 100).deals(Kpis.deal("2026-11-16", 60), Kpis.deal("2026-11-17", 1));
    assertFalse(team.read().largest().isSaid());
    team.deals(Kpis.deal("2026-11-16", 60), Kpis.deal("2026-11-17", 1), Kpis.deal("2026-11-17", 1));
    assertTrue(team.read().largest().isSaid());
  }

  /// 15 are 1.5 of the given average deal of 10, and half of what is booked.
  @Test
  void a_largest_deal_under_one_and_a_half_average_ones_says_nothing() {
    team.quota(200, 30).pipeline(1, 10);
    team.deals(Kpis.deal("2026-11-16", 15), Kpis.deal("2026-11-17", 8), Kpis.deal("2026-11-18", 7));
    assertTrue(team.read().largest().isSaid());
    assertFalse(team.pipeline(1, 10.1).read().largest().isSaid());
  }

  @Test
  void a_largest_deal_is_not_said_while_it_is_too_early_for_any_pace() {
    team.period("2026-11-16", "2026-12-18").quota(200, 100);
    team.deals(Kpis.deal("2026-11-16", 60), Kpis.deal("2026-11-17", 1), Kpis.deal("2026-11-17", 1));
    assertTrue(team.read().largest().isSaid());
    assertFalse(team.period("2026-11-16", "2026-12-25").read().largest().isSaid());
  }

  @Test
  void without_deals_or_sales_there_is_no_largest_share() {
    assertFalse(team.quota(100, 10).read().largest().share().isKnown());
    team.quota(100, 0).deals(Kpis.deal("2026-10-05", 5));
    assertEquals(Optional.of("no sales yet"), team.read().largest().share().why());
    assertFalse(team.read().largest().isSaid());
  }

  private Bookings booked() {
    return team.review().booked().get("r1");
  }
}

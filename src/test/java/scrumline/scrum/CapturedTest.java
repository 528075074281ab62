package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.SafeText;

/// Typed on Monday 23 November 2026.
class CapturedTest {
  @Test
  void a_weekday_is_the_next_one_after_today() {
    due("2026-11-27", "call the leads by fri");
    due("2026-11-25", "call the leads by Wednesday");
    due("2026-11-30", "call the leads by mon");
  }

  @Test
  void a_day_of_a_month_is_this_years_until_it_has_passed() {
    due("2026-12-02", "call the leads by 2 dec");
    due("2026-12-02", "call the leads by December 2");
    due("2026-11-23", "call the leads by 23 nov");
    due("2027-11-22", "call the leads by 22 november");
    due("2027-02-28", "call the leads by 29 feb");
  }

  @Test
  void a_day_is_written_in_many_ways() {
    due("2026-12-02", "call the leads by 2nd dec");
    due("2026-12-03", "call the leads by Dec 3rd");
    due("2026-12-04", "call the leads by fri 4 dec");
    due("2027-12-02", "call the leads by 2 dec 2027");
    due("2028-02-29", "call the leads by 29 feb 2028");
    due("2026-12-04", "call the leads by next fri");
    due("2026-12-02", "call the leads by wed next week");
    due("2026-11-27", "call the leads (by fri)");
    due("2026-11-27", "call the leads by fri!");
  }

  @Test
  void a_day_that_has_passed_is_kept_when_it_is_written_out() {
    due("2026-11-02", "call the leads by 2026-11-02");
  }

  @Test
  void the_29th_of_february_is_one_in_a_leap_year() {
    var leap = LocalDate.of(2028, 1, 10);
    var read = Captured.read("call by 29 feb", Samples.northlineWest(), SafeText.of("Sam"), leap);
    assertEquals(LocalDate.of(2028, 2, 29), read.due());
  }

  @Test
  void a_day_more_than_ten_years_away_is_not_a_date() {
    stays("call the leads in 999 weeks");
    stays("call the leads by 9999-12-31");
    stays("call the leads by 1999-12-31");
  }

  @Test
  void a_span_counts_from_today() {
    due("2026-11-26", "call the leads in 3 days");
    due("2026-11-24", "call the leads in 1 day");
    due("2026-12-07", "call the leads in 2 weeks");
    due("2026-11-24", "call the leads tomorrow");
    due("2026-11-23", "call the leads today");
    due("2026-11-24", "call the leads by tomorrow");
  }

  @Test
  void next_week_is_its_friday() {
    due("2026-12-04", "call the leads next week");
    due("2026-12-04", "call the leads by next week");
  }

  @Test
  void a_date_is_written_as_in_files_too() {
    due("2026-12-02", "call the leads by 2026-12-02");
  }

  @Test
  void a_line_without_a_date_is_due_in_the_next_scrum() {
    due("2026-11-30", "call the leads");
  }

  @Test
  void a_sign_that_ends_a_phrase_does_not_hide_the_date() {
    due("2026-11-27", "by fri, call the leads");
    due("2026-11-27", "call the leads by fri.");
  }

  @Test
  void words_that_only_look_like_a_date_stay_words() {
    stays("grow by 20 calls");
    stays("by the way, call them");
    stays("in the new year");
    stays("in 3 calls");
    stays("by then");
    stays("by the end");
    stays("by sunlight");
    stays("by Marchetti 2");
    stays("in 3");
    stays("goodbye fri");
    stays("in 1000 days");
    stays("next steps");
    stays("by money alone");
    stays("by 31 feb");
    stays("a plan for friday");
    stays("stand by");
    stays("come in");
  }

  @Test
  void an_impossible_date_after_by_is_reported() {
    noDate("31 feb", "call the leads by 31 feb");
    noDate("30 feb", "call by 30 Feb, the leads");
    noDate("nov 31st", "call the leads (by Nov 31st)");
    noDate("2026-02-31", "call the leads by 2026-02-31");
    noDate("12/2", "call the leads by 12/2");
    for (String other : List.of("by the way", "by phone", "by 20 calls", "by fri", "31 feb")) {
      assertEquals(Optional.empty(), read("call the leads " + other).noDate(), other);
    }
  }

  @Test
  void a_line_that_is_only_a_date_has_no_text() {
    assertEquals(SafeText.EMPTY, read("by fri @dana").text());
    assertEquals(SafeText.EMPTY, read("   ").text());
  }

  private static void noDate(String expected, String typed) {
    assertEquals(Optional.of(SafeText.of(expected)), read(typed).noDate(), typed);
    assertEquals(LocalDate.parse("2026-11-30"), read(typed).due(), typed);
  }

  private static void due(String date, String typed) {
    var read = read(typed);
    assertEquals(LocalDate.parse(date), read.due(), typed);
    assertEquals("call the leads", read.text().value(), typed);
  }

  private static void stays(String typed) {
    assertEquals(typed, read(typed).text().value());
    assertEquals(LocalDate.parse("2026-11-30"), read(typed).due(), typed);
  }

  private static Captured read(String typed) {
    var sam = SafeText.of("Sam Whitaker");
    return Captured.read(typed, Samples.northlineWest(), sam, Samples.MONDAY);
  }

  @Test
  void a_day_that_stands_alone_needs_no_by() {
    alone("2026-11-27", "fri");
    alone("2026-11-27", "by friday");
    alone("2026-12-02", "2 dec");
    alone("2026-12-02", "2026-12-02");
    alone("2026-11-26", "in 3 days");
    alone("2026-12-04", "next week");
    alone("2026-11-24", " tomorrow ");
    alone("2026-11-30", "");
    alone("", "mid-month");
    alone("", "call them by fri");
    alone("", "fri if they answer");
  }

  private static void alone(String expected, String typed) {
    String day = Captured.day(typed, Samples.MONDAY).map(LocalDate::toString).orElse("");
    assertEquals(expected, day, typed);
  }
}

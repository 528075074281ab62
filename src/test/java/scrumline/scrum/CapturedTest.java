package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
  void what_is_further_away_than_any_plan_is_no_date() {
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
  void without_a_date_it_is_due_in_the_next_scrum() {
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
  void a_name_after_an_at_sign_is_the_owner() {
    owner("Dana Whitfield", "pricing approval @dana");
    owner("Dana Whitfield", "@Whitfield pricing approval");
    owner("Elena Kovács", "pricing @kov approval");
    owner("Sam Whitaker", "pricing approval");
  }

  @Test
  void a_name_needs_no_accents_and_may_end_a_phrase() {
    owner("Elena Kovács", "pricing approval @kovacs");
    owner("Elena Kovács", "@ELENA, pricing approval");
    owner("Dana Whitfield", "pricing (@dana) approval");
    owner("Sam Whitaker", "pricing approval @sam.whitaker");
  }

  @Test
  void a_whole_name_is_meant_before_one_that_begins_so() {
    var team = Teams.renamed("Priya Raman", SafeText.of("Samantha Liu"));
    var read = Captured.read("call @sam", team, SafeText.of("x"), Samples.MONDAY);
    assertEquals("Sam Whitaker", read.owner().value());
    var other = Captured.read("call @sama", team, SafeText.of("x"), Samples.MONDAY);
    assertEquals("Samantha Liu", other.owner().value());
  }

  @Test
  void what_is_typed_for_somebody_means_nobody_else() {
    for (String name : new String[] {"Sam Liu", "Sam Whitaker", "Dana Whitaker", "Whitaker Sam"}) {
      var mentions = Mentions.of(Teams.renamed("Priya Raman", SafeText.of(name)));
      for (var person : mentions.people()) {
        assertEquals(Optional.of(person), mentions.meant(mentions.word(person)), name);
      }
    }
  }

  @Test
  void a_name_that_nobody_has_stays_in_the_text_and_is_said() {
    var read = read("pricing approval @nobody by fri");
    assertEquals("pricing approval @nobody", read.text().value());
    assertEquals(Optional.of(SafeText.of("@nobody")), read.unknown());
    assertEquals("Sam Whitaker", read.owner().value());
    assertEquals(LocalDate.parse("2026-11-27"), read.due());
  }

  @Test
  void an_at_sign_alone_is_a_word() {
    var read = read("meet @ the fair");
    assertEquals("meet @ the fair", read.text().value());
    assertEquals(Optional.empty(), read.unknown());
  }

  @Test
  void owner_and_date_are_taken_out_wherever_they_stand() {
    String text = "pricing approval for the two stuck quotes";
    assertEquals(text, read("by wed @dana " + text).text().value());
    assertEquals(text, read(text + "   @dana  by wed").text().value());
    assertEquals(
        text, read("pricing approval in 3 days for the @dana two stuck quotes").text().value());
  }

  @Test
  void nothing_but_a_date_is_no_text() {
    assertEquals(SafeText.EMPTY, read("by fri @dana").text());
    assertEquals(SafeText.EMPTY, read("   ").text());
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

  private static void owner(String name, String typed) {
    assertEquals(name, read(typed).owner().value());
    assertEquals("pricing approval", read(typed).text().value());
  }

  private static Captured read(String typed) {
    var sam = SafeText.of("Sam Whitaker");
    return Captured.read(typed, Samples.northlineWest(), sam, Samples.MONDAY);
  }
}

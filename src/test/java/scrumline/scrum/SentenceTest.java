package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.SafeText;

/// Whom a line names, and what it says of them; typed on Monday 23 November 2026.
class SentenceTest {
  @Test
  void a_name_after_an_at_sign_is_the_owner() {
    owner("Dana Whitfield", "pricing approval @dana");
    owner("Dana Whitfield", "@Whitfield pricing approval");
    owner("Elena Kovács", "pricing approval by fri @kov");
    owner("Sam Whitaker", "pricing approval");
  }

  @Test
  void a_name_needs_no_accents_and_may_end_a_phrase() {
    owner("Elena Kovács", "pricing approval @kovacs");
    owner("Elena Kovács", "@ELENA, pricing approval");
    owner("Dana Whitfield", "pricing approval (@dana)");
    owner("Sam Whitaker", "pricing approval @sam.whitaker");
  }

  @Test
  void a_whole_name_is_matched_before_a_beginning() {
    var team = Teams.renamed("Priya Raman", SafeText.of("Samantha Liu"));
    var read = Captured.read("call @sam", team, SafeText.of("x"), Samples.MONDAY);
    assertEquals("Sam Whitaker", read.owner().value());
    var other = Captured.read("call @sama", team, SafeText.of("x"), Samples.MONDAY);
    assertEquals("Samantha Liu", other.owner().value());
  }

  @Test
  void the_word_for_a_person_means_only_that_person() {
    for (String name : new String[] {"Sam Liu", "Sam Whitaker", "Dana Whitaker", "Whitaker Sam"}) {
      var mentions = Mentions.of(Teams.renamed("Priya Raman", SafeText.of(name)));
      for (var person : mentions.people()) {
        assertEquals(Optional.of(person), mentions.meant(mentions.word(person)), name);
      }
    }
  }

  @Test
  void an_unknown_name_stays_in_the_text_and_is_reported() {
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
    assertEquals(text, read(text + " by wed @dana").text().value());
    assertEquals(
        text, read("@dana pricing approval in 3 days for the two stuck quotes").text().value());
  }

  @Test
  void an_owner_stays_in_a_sentence_that_needs_the_name() {
    means("Priya Raman", "send the Q4 list to Priya", "send the Q4 list to @pr by fri");
    means("Dana Whitfield", "pricing for Dana, then quotes", "pricing for @dana, then quotes");
    means("Elena Kovács", "pricing Elena approval", "pricing @kov approval");
    means("Dana Whitfield", "sync (with Dana)", "sync (with @dana) tomorrow");
    means("Dana Whitfield", "pricing (Dana) approval", "pricing (@dana) approval");
    means("Dana Whitfield", "Dana and legal approve it", "@dana and legal approve it");
    means("Dana Whitfield", "legal approves it", "@dana legal approves it");
    means("Priya Raman", "a list FROM Priya!", "a list FROM @pr!");
  }

  @Test
  void the_first_name_is_the_owners_and_a_second_one_stays() {
    means(
        "Grace Liu",
        "email re: price at Grace & Tom",
        "email re: price at @grace & @tom next week");
    means("Grace Liu", "call Tom", "@grace call @tom");
    means("Grace Liu", "quotes for Tom", "by fri @grace quotes for @tom");
    means("Tom Bergstrom", "@nobody asks Tom twice", "@nobody asks @tom twice");
  }

  @Test
  void a_name_that_stays_is_the_one_that_tells_two_apart() {
    var team = Teams.renamed("Priya Raman", SafeText.of("Sam Liu"));
    var read = Captured.read("write to @liu", team, SafeText.of("x"), Samples.MONDAY);
    assertEquals("write to Sam L.", read.text().value());
  }

  private static void means(String owner, String text, String typed) {
    assertEquals(owner, read(typed).owner().value(), typed);
    assertEquals(text, read(typed).text().value(), typed);
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

package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FuzzyTest {
  private static final List<String> NAMES =
      List.of("Priya Raman", "Mary Ann Stone", "José Andrade", "Sam Whitaker", "Anna Łoś");

  @Test
  void accents_and_upper_case_are_of_no_importance() {
    assertEquals(List.of("José Andrade"), found("jose"));
    assertEquals(List.of("José Andrade"), found("JOSÉ"));
    assertEquals(List.of("José Andrade"), found("jose\u0301"));
    assertEquals(List.of("Anna Łoś"), found("los"));
    assertEquals("strasse", Fuzzy.plain("Straße"));
  }

  @Test
  void beginnings_of_names_rank_before_words_and_scattered_letters() {
    assertEquals(List.of("Anna Łoś", "José Andrade", "Mary Ann Stone", "Priya Raman"), found("an"));
    assertEquals(List.of("Sam Whitaker"), found("whi"));
    assertEquals(List.of("Mary Ann Stone"), found("mary ann"));
    assertEquals(List.of("Mary Ann Stone"), found("ann st"));
  }

  @Test
  void letters_in_order_are_better_the_closer_they_are() {
    assertEquals(List.of("Sam Whitaker"), found("swt"));
    assertEquals(List.of("baca", "bxaxca", "bxaxxca"), new Fuzzy("bca").best(three(), one -> one));
  }

  @Test
  void beginnings_of_two_words_rank_before_letters_that_are_somewhere() {
    assertEquals(
        List.of("Mary Ann Stone", "Joann Stark"),
        Fuzzy.of("ann st").best(List.of("Joann Stark", "Mary Ann Stone"), one -> one));
  }

  @Test
  void letters_in_order_are_as_good_wherever_in_the_name_they_begin() {
    var names = List.of("abxcx", "xxxxabxcx");
    assertEquals(names, Fuzzy.of("abc").best(names, one -> one));
    assertEquals(names.reversed(), Fuzzy.of("abc").best(names.reversed(), one -> one));
    assertEquals(OptionalInt.of(4), Fuzzy.of("abc").rank("xabxc"));
  }

  @Test
  void a_name_without_letters_fits_no_letters() {
    assertEquals(OptionalInt.empty(), Fuzzy.of("a").rank("–!"));
  }

  private static List<String> three() {
    return List.of("bxaxxca", "bxaxca", "baca");
  }

  @Test
  void missing_letters_match_no_name_and_an_empty_search_matches_all() {
    assertEquals(List.of(), found("zzz"));
    assertEquals(List.of(), found("manymore"));
    assertEquals(NAMES, found("  "));
  }

  @Test
  void a_sentence_is_found_by_the_beginnings_of_its_words() {
    assertTrue(Fuzzy.of("whole pa").isSaidIn("Pause and go on, the whole scrum"));
    assertFalse(Fuzzy.of("ause").isSaidIn("Pause and go on, the whole scrum"));
    assertFalse(Fuzzy.of("whole pizza").isSaidIn("Pause and go on, the whole scrum"));
  }

  private static List<String> found(String typed) {
    return Fuzzy.of(typed).best(NAMES, name -> name);
  }
}

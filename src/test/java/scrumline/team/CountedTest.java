package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
  @ParameterizedTest
  @CsvSource({
    "0, rep, 0 reps",
    "1, rep, 1 rep",
    "2, rep, 2 reps",
    "1, planned task, 1 planned task",
    "3, planned task, 3 planned tasks"
  })
  void a_noun_has_an_s_unless_there_is_exactly_one(long count, String one, String said) {
    assertEquals(said, Counted.of(count, one));
  }

  @ParameterizedTest
  @CsvSource({
    "0, person, people, 0 people",
    "1, person, people, 1 person",
    "5, person, people, 5 people",
    "1, turn does not fit, turns do not fit, 1 turn does not fit",
    "2, turn does not fit, turns do not fit, 2 turns do not fit"
  })
  void a_noun_with_a_plural_of_its_own_takes_that_one(
      long count, String one, String many, String said) {
    assertEquals(said, Counted.of(count, one, many));
  }

  @ParameterizedTest
  @CsvSource({"0, deals", "0.5, deals", "1, deal", "2, deals", "1e300, deals"})
  void a_noun_alone_follows_the_same_rule(double count, String noun) {
    assertEquals(noun, Counted.noun(count, "deal"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 deals", "1, a deal", "2, 2 deals"})
  void one_thing_has_an_article_in_a_sentence(long count, String said) {
    assertEquals(said, Counted.inSentence(count, "deal"));
  }
}

package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.numbers.Review;

class PromptTest {
  /// Words that blame, rank or press; none of them helps anybody to sell more.
  private static final List<String> POLICING =
      List.of("fail", "should", "why didn", "only", "worst", "best", "rank", "behind", "bad");

  @Test
  void a_goal_that_is_not_met_is_stated_as_it_is_and_help_is_asked_for() {
    assertEquals(
        new Prompt(
            "Calls: 84, the goal is 120.", "What do we need to do, and what can I give you?"),
        of("r07"));
  }

  @Test
  void the_first_goal_that_is_not_met_is_the_one_that_is_spoken_of() {
    assertEquals("Hot leads in a day: 4 of 5, the goal is 90 %.", of("r08").opening());
  }

  @Test
  void whoever_met_every_goal_is_asked_what_others_could_use() {
    assertEquals(
        new Prompt("Every goal met.", "What is working that others could use?"), of("r01"));
  }

  @Test
  void words_are_neutral_and_the_question_is_open_whatever_the_numbers_are() {
    for (int seed = 0; seed < 80; seed++) {
      var team = RandomTeams.team(seed);
      var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
      for (var numbers : review.reps()) {
        neutral(Prompt.of(team, numbers).question(), "seed " + seed);
      }
    }
    for (var numbers : Samples.review().reps()) {
      neutral(Prompt.of(Samples.northlineWest(), numbers).question(), numbers.rep().id());
      assertFalse(polices(Prompt.of(Samples.northlineWest(), numbers).opening()));
    }
  }

  private static void neutral(String question, String where) {
    assertEquals("What", question.substring(0, 4), where);
    assertEquals('?', question.charAt(question.length() - 1), where);
    assertFalse(polices(question), question);
  }

  private static boolean polices(String words) {
    return POLICING.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
  }

  private static Prompt of(String rep) {
    var team = Samples.northlineWest();
    return Prompt.of(team, Samples.review().rep(rep).orElseThrow());
  }
}

package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;

/// What the sample team's manager is given to say and to ask on its Monday.
class SampleQuestionsTest {
  @Test
  void every_rep_of_the_sample_gets_the_fitting_rule() {
    var rules = new ArrayList<String>();
    for (var rep : Samples.review().reps()) {
      rules.add(rep.rep().shortName() + " " + prompt(rep.rep().id()).rule());
    }
    assertEquals(
        List.of(
            "Priya all-met",
            "Marcus open",
            "Elena quotes-not-landing",
            "Tom input-down",
            "Aisha all-met",
            "Diego all-met",
            "Sam input-down",
            "Grace ramping-up"),
        rules);
  }

  @Test
  void sam_is_asked_what_takes_the_time() {
    var prompt = prompt("r07");
    assertEquals("Calls are 19 % below your usual.", prompt.opening().value());
    assertEquals(
        "What is taking the time, and what can I take off your plate?", prompt.question().value());
    assertEquals(
        List.of("share of calls in what fell 49 %", "calls trend −19 % ≤ −10 %"), prompt.because());
  }

  @Test
  void a_question_lists_its_conditions_with_their_figures() {
    assertEquals(
        List.of(
            "leading steps judged 3 ≥ 1",
            "leading steps not met 0 = 0",
            "deals decided 68 ≥ 10",
            "win rate 15 % < 0.75 × the team's win rate 23 %"),
        prompt("r03").because());
    assertEquals("Every goal met in 2 days.", prompt("r06").opening().value());
    assertEquals("Every goal met.", prompt("r01").opening().value());
    assertEquals("Calls up 30 %.", prompt("r08").opening().value());
    assertEquals(List.of(), prompt("r02").because());
  }

  private static Prompt prompt(String rep) {
    var review = Samples.review();
    return Samples.coach().prompt(review, review.rep(rep).orElseThrow());
  }
}

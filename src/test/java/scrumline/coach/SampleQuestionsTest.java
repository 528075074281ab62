package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Question;

/// What the sample team's manager is given to say and to ask on its Monday, in its first scrum.
class SampleQuestionsTest {
  @Test
  void every_rep_of_the_sample_gets_the_fitting_rule() {
    var rules = new ArrayList<String>();
    for (var rep : Samples.review().reps()) {
      rules.add(rep.rep().shortName() + " " + ask(rep.rep().id()).rule());
    }
    assertEquals(
        List.of(
            "Priya quotes-waiting",
            "Marcus next-plan",
            "Elena behind",
            "Tom thin-pipeline",
            "Aisha all-met",
            "Diego welcome-back",
            "Sam i-owe",
            "Grace ramping-up"),
        rules);
  }

  @Test
  void sam_is_asked_about_what_the_manager_promised() {
    var asked = ask("r07");
    assertEquals("Promised for Fri 20 Nov.", asked.opening().value());
    assertEquals(
        "Mine is late: get marketing to send the Q4 distributor list. Is it still what helps most?",
        asked.question().value());
  }

  @Test
  void why_is_told_in_sentences() {
    assertEquals(
        List.of(
            "The pace is 1.34; this rule asks from 1.00 on.",
            "The pipeline covers the gap 1.3 times; this rule asks for less than 0.6 times what"
                + " their win rate asks for (4.2).",
            "5.2 weeks of their own are left; this rule asks from 3.0 on.",
            "59 % of the period has passed; this rule asks from 20 % on."),
        ask("r04").because());
    assertEquals("Every goal met.", ask("r05").opening().value());
    assertEquals("Conversations up 51 %.", ask("r08").opening().value());
  }

  private static Question ask(String rep) {
    var review = Samples.review();
    return Samples.coach().ask(Samples.asking(review, review.rep(rep).orElseThrow()));
  }
}

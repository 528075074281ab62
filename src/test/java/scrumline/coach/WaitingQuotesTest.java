package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import scrumline.Samples;

/// When quotes that wait ask for time.
class WaitingQuotesTest {
  @Test
  void three_of_four_ask_for_time_and_two_of_four_or_three_of_seven_do_not() {
    assertTrue(new WaitingQuotes(3, 4).areMany());
    assertTrue(new WaitingQuotes(3, 6).areMany());
    assertFalse(new WaitingQuotes(3, 3).areMany());
    assertFalse(new WaitingQuotes(2, 4).areMany());
    assertFalse(new WaitingQuotes(3, 7).areMany());
  }

  @Test
  void four_of_five_of_everybodys_say_nothing_of_one_person() {
    assertTrue(new WaitingQuotes(8, 10).areNearlyAll());
    assertTrue(new WaitingQuotes(159, 200).areNearlyAll(), "79.5 % is shown as 80 %");
    assertFalse(new WaitingQuotes(7, 9).areNearlyAll());
    assertFalse(new WaitingQuotes(0, 0).areNearlyAll());
  }

  @Test
  void the_question_is_asked_for_the_same_quotes_as_the_page_before_the_scrum_tells() {
    var rule = Samples.coach().rules().stream().filter(one -> one.id().equals("quotes-waiting"));
    assertEquals(
        "openQuotes >= %d and untouched >= %d and untouched >= 0.5 * openQuotes"
                .formatted(WaitingQuotes.LEAST_OPEN, WaitingQuotes.LEAST_WAITING)
            + " and team.untouched < "
            + WaitingQuotes.NEARLY_ALL_PERCENT,
        rule.findFirst().orElseThrow().when().value());
  }
}

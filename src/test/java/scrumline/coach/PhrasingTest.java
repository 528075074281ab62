package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.Samples;
import scrumline.team.SafeText;

class PhrasingTest {
  private static final Phrasing PHRASING = new Phrasing(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why didn't you call them back?          | Why didn't you call
          Why haven’t you sent it?                | Why haven’t you sent
          You should have called on Monday        | You should have
          Sam failed to call the trade-show leads | failed
          Only 84 calls                           | Only
          The worst week so far                   | worst
          She is the top performer                | top performer
          More than the others                    | More than the others
          What was your call rate?                | What was your call rate
          How many calls did you make?            | How many calls did you
          """)
  void words_that_police_are_found_as_they_stand(String text, String found) {
    assertEquals(Optional.of(found), PHRASING.in(text).map(Phrasing.Found::said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call the 12 September trade-show leads",
        "What do you need from me?",
        "What is taking the time, and what can I take off your plate?",
        "Commonly asked: failsafe pricing for Frankfurt",
        "How much room do we have in the price?",
        "What would keep the next weeks full?",
        "Rankin & Sons: send the quote"
      })
  void ordinary_sentences_get_no_hint(String text) {
    assertEquals(Optional.empty(), PHRASING.in(text));
  }

  @Test
  void a_team_can_add_turns_of_speech_to_be_hinted_at() {
    var own = new Phrasing(List.of(SafeText.of("low-hanging fruit"), SafeText.of(" ")));
    var found = own.in("Take the Low-Hanging Fruit first").orElseThrow();
    assertEquals("Low-Hanging Fruit", found.said());
    assertNotEquals("", found.instead());
  }

  @Test
  void the_built_in_rules_do_not_police_with_any_figures_in_them() {
    for (var rule : Samples.coach().rules()) {
      var texts = new ArrayList<>(rule.questions());
      texts.addAll(rule.again());
      texts.add(rule.opening());
      for (var text : texts) {
        String said = text.value().replaceAll("\\{[^{}]*}", "12");
        assertEquals(List.of(), PHRASING.all(said), rule.id());
      }
    }
  }
}

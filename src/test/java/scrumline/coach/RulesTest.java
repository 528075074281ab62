package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;

/// Every rule of the table in a story of its own.
class RulesTest {
  private static Map<String, RuleStory> stories() {
    var stories = new LinkedHashMap<String, RuleStory>();
    stories.put("welcome-back", story().with("AWAY", away("16", "20")));
    stories.put("data-missing", story().without("calls"));
    stories.put("quota-reached", story().with("BOOKED", "260000"));
    stories.put("all-met", story().weekly("quotes_sent", 5, 5));
    stories.put("ramping-up", callsUp().with("RAMP", "\"ramp\": {\"month\": 3, \"of\": 6},"));
    stories.put("input-down", callsDown());
    stories.put("quotes-not-landing", quotesWithoutDeals());
    stories.put("thin-pipeline", story().with("PIPELINE", "100000"));
    stories.put("hot-leads", story().weekly("hot_done", 4, 1));
    stories.put("nearly-there", story().with("BOOKED", "230000"));
    stories.put("steep-climb", story().with("BOOKED", "80000"));
    stories.put("open", story());
    return stories;
  }

  private static RuleStory story() {
    return new RuleStory();
  }

  private static String away(String from, String to) {
    return "{\"from\": \"2026-11-%s\", \"to\": \"2026-11-%s\"}".formatted(from, to);
  }

  private static RuleStory callsUp() {
    return story().weekly("calls", 80, 90);
  }

  private static RuleStory callsDown() {
    return story().weekly("calls", 80, 60).weekly("conversations", 16, 12);
  }

  private static RuleStory quotesWithoutDeals() {
    return story().weekly("quotes_sent", 5, 5).weekly("deals_lost", 9, 9).with("DEALGOAL", "2");
  }

  @Test
  void every_rule_has_a_story_in_which_it_speaks() {
    var all = Samples.coach().rules().stream().map(CoachingRule::id).toList();
    assertEquals(all, List.copyOf(stories().keySet()));
    stories().forEach((rule, story) -> assertEquals(rule, story.prompt().rule()));
  }

  @Test
  void every_text_of_a_built_in_rule_coaches_and_does_not_police() {
    var phrasing = new Phrasing(List.of());
    for (var story : stories().values()) {
      var prompt = story.prompt();
      assertEquals(Optional.empty(), phrasing.in(prompt.opening().value()));
      assertEquals(Optional.empty(), phrasing.in(prompt.question().value()));
      assertTrue(prompt.question().value().endsWith("?"), prompt.question().value());
    }
  }

  @Test
  void openings_contain_the_figures_of_the_rep() {
    assertEquals("I do not have Calls for W47 yet.", opening("data-missing"));
    assertEquals("The quota is reached, Robin.", opening("quota-reached"));
    assertEquals("Calls up 13 %.", opening("ramping-up"));
    assertEquals("Calls are 25 % below your usual.", opening("input-down"));
    assertEquals("1 of 4 new hot leads reached within a day.", opening("hot-leads"));
    assertEquals("2 more deals make quota.", opening("nearly-there"));
    var oneDeal = story().with("BOOKED", "250000").prompt();
    assertEquals("1 more deal makes quota.", oneDeal.opening().value());
  }

  @Test
  void a_week_of_one_day_has_its_own_wording() {
    var prompt = story().weekly("quotes_sent", 5, 5).with("AWAY", away("16", "19")).prompt();
    assertEquals("Every goal met in 1 day.", prompt.opening().value());
  }

  @Test
  void figures_are_compared_as_they_are_shown() {
    // 80 × 9 weeks against 72.4 × 4: −9.5 %, which is shown as −10 %.
    var down = story().weekly("calls", 800, 724).weekly("conversations", 160, 145).prompt();
    assertEquals("input-down", down.rule());
    assertEquals("calls trend −10 % ≤ −10 %", down.because().getLast());
  }

  @Test
  void a_teams_own_rule_comes_first() {
    var own =
        story()
            .with("OWN", own("calls.actual >= 80", "{calls.actual} calls, {name}.", "What helped?"))
            .prompt();
    assertEquals("ours", own.rule());
    assertEquals("80 calls, Robin.", own.opening().value());
    assertEquals(List.of("calls 80 ≥ 80"), own.because());
  }

  @Test
  void a_rule_that_cannot_be_used_is_passed_over() {
    assertEquals("open", story().with("OWN", own("always", "{nosuch}", "What?")).prompt().rule());
    assertEquals("open", story().with("OWN", own("a b c", "Well.", "What?")).prompt().rule());
    assertEquals(
        "open", story().with("OWN", own("always", "Well.", "Is {gap} much?")).prompt().rule());
  }

  @Test
  void a_mistake_in_a_teams_own_rule_is_told() {
    assertEquals(
        List.of("\"calls.tend <<\" is no condition"), problems("calls.tend <<", "Well.", "What?"));
    assertEquals(
        List.of("no figure is called \"tragets\""), problems("always", "{tragets} left", "What?"));
    assertEquals(
        List.of("everybody reads the question, and \"gap\" is for the manager"),
        problems("gap > 0", "Well.", "How do we fill {gap}?"));
    assertEquals(
        List.of("everybody reads the question, and \"win rate\" is for the manager"),
        problems("always", "Well.", "How can we lift your win rate?"));
    assertEquals(
        List.of("these braces name no figure"), problems("always", "{gap:one} to go", "What?"));
    assertEquals(List.of("\"ranked\" polices"), problems("always", "You are ranked last", "What?"));
    assertEquals(List.of(), problems("multiple >= 2 and calls.trend <= -5", "{gap}", "{name}?"));
  }

  private static List<String> problems(String when, String opening, String question) {
    var rule =
        new CoachingRule(
            "ours",
            SafeText.of(when),
            SafeText.of(opening),
            List.of(SafeText.of(question)),
            List.of());
    return RuleFaults.of(rule, story().team()).stream().map(Fault::message).toList();
  }

  private static String own(String when, String opening, String question) {
    return "{\"id\": \"ours\", \"when\": \"%s\", \"opening\": \"%s\", \"question\": \"%s\"}"
        .formatted(when, opening, question);
  }

  private static String opening(String rule) {
    return stories().get(rule).prompt().opening().value();
  }
}

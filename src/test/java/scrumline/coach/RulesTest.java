package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;
import scrumline.team.Spoken;

/// Every rule of the table in a story of its own.
class RulesTest {
  @Test
  void every_rule_has_a_story_in_which_it_speaks() {
    var all = Samples.coach().rules().stream().map(CoachingRule::id).toList();
    assertEquals(all, List.copyOf(RuleStories.all().keySet()));
    RuleStories.all().forEach((rule, story) -> assertEquals(rule, story.question().rule()));
  }

  @Test
  void every_text_of_a_built_in_rule_coaches_and_does_not_police() {
    var phrasing = new Phrasing(List.of());
    for (var story : RuleStories.all().values()) {
      var asked = story.question();
      assertEquals(Optional.empty(), phrasing.in(asked.opening().value()));
      assertEquals(Optional.empty(), phrasing.in(asked.question().value()));
      assertTrue(asked.question().value().endsWith("?"), asked.question().value());
    }
  }

  @Test
  void openings_contain_the_figures_of_the_rep() {
    assertEquals("Promised for Fri 20 Nov.", opening("i-owe"));
    assertEquals("Done on Wed 18 Nov.", opening("resource-came"));
    assertEquals("Q4 ended at 58 %.", opening("period-over"));
    assertEquals("Calls up 25 %.", opening("ramping-up"));
    assertEquals("Calls: 31 % below the usual level.", opening("input-down"));
    assertEquals("Conversations out of 100 calls: 10; before it was 20.", opening("rate-down"));
    assertEquals("To make quota: 2 deals.", opening("last-mile"));
    assertEquals("Open quotes: 3 of 4 have waited two weeks.", opening("quotes-waiting"));
    assertEquals("2 of 2 planned things are open.", opening("plan-open"));
    assertEquals("Numbers are a bit down; to make quota: 10 deals.", opening("behind"));
    assertEquals("Quotes sent: 3, goal 5.", opening("kpi-behind"));
    assertEquals("", opening("next-plan"));
    var oneDeal = RuleStories.all().get("last-mile").with("BOOKED", "250000").question();
    assertEquals("To make quota: 1 deal.", oneDeal.opening().value());
  }

  @Test
  void a_week_of_two_days_has_its_own_wording() {
    var two =
        new RuleStory().weekly("quotes_sent", 5, 5).with("AWAY", RuleStories.away("18", "20"));
    var asked = two.spoken(new Spoken("welcome-back", 0)).question();
    assertEquals("Every goal met in 2 days.", asked.opening().value());
  }

  @Test
  void figures_are_compared_as_they_are_shown() {
    // 800 × 9 weeks against 724 × 4: −9.5 %, which is shown as −10 %.
    var down = new RuleStory().weekly("calls", 800, 724).weekly("conversations", 160, 145);
    var asked = down.with("CALLGOAL", "800").question();
    assertEquals("input-down", asked.rule());
    assertEquals(
        "Their level is 10 % under the nine weeks before; this rule asks from 10 % on.",
        asked.because().get(1));
  }

  @Test
  void a_teams_own_rule_comes_first() {
    var own =
        new RuleStory()
            .with("OWN", own("calls.actual >= 80", "{calls.actual} calls, {name}.", "What helped?"))
            .question();
    assertEquals("ours", own.rule());
    assertEquals("80 calls, Robin.", own.opening().value());
    assertEquals(List.of("Calls: 80; this rule asks from 80 on."), own.because());
  }

  @Test
  void every_figure_stands_in_the_readme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (var name : Facts.names()) {
      assertTrue(readme.contains("`" + name + "`"), name);
    }
  }

  @Test
  void more_is_no_success_where_the_goal_asks_for_less() {
    var up = RuleStories.all().get("ramping-up").with("CALLOP", "<=").with("CALLGOAL", "200");
    assertEquals("steady", up.question().rule());
  }

  @Test
  void and_binds_before_or() {
    String when = "calls.actual >= 80 and gap = 0 or calls.streak >= 2 and gap > 0";
    var own = new RuleStory().with("OWN", own(when, "Well.", "What helped?")).question();
    assertEquals("ours", own.rule());
    assertEquals(
        List.of(
            "Calls: met 13 weeks in a row; this rule asks from 2 on.",
            "110k of the quota is to go; this rule asks for more than 0."),
        own.because());
  }

  @Test
  void a_rule_that_cannot_be_used_is_passed_over() {
    for (var own :
        List.of(
            own("always", "{nosuch}", "What?"),
            own("a b c", "Well.", "What?"),
            own("always", "Well.", "Is {gap} much?"))) {
      assertEquals("steady", new RuleStory().with("OWN", own).question().rule());
    }
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

  /// Of 720 calls in nine weeks and 300 in four, chance makes a fall of 6 % every other time.
  @Test
  void a_trend_within_chance_speaks_for_no_rule() {
    String own = own("calls.trend <= -5", "Down {calls.trend}.", "What has changed with Calls?");
    var little = new RuleStory().with("OWN", own).weekly("calls", 80, 75);
    var much = new RuleStory().with("OWN", own).weekly("calls", 80, 60);
    assertNotEquals("ours", little.question().rule());
    assertEquals("ours", much.question().rule());
  }

  @Test
  void quotes_wait_in_a_team_without_a_period_too() {
    var story = new RuleStory().with("\"period\":", "\"x-period\":").quotes(3, 1, 4);
    assertEquals("quotes-waiting", story.question().rule());
  }

  private static List<String> problems(String when, String opening, String question) {
    var rule =
        new CoachingRule(
            "ours",
            SafeText.of(when),
            SafeText.of(opening),
            List.of(SafeText.of(question)),
            List.of());
    return RuleFaults.of(rule, new RuleStory().team()).stream().map(Fault::message).toList();
  }

  private static String own(String when, String opening, String question) {
    return "{\"id\": \"ours\", \"when\": \"%s\", \"opening\": \"%s\", \"question\": \"%s\"}"
        .formatted(when, opening, question);
  }

  private static String opening(String rule) {
    return RuleStories.all().get(rule).question().opening().value();
  }
}

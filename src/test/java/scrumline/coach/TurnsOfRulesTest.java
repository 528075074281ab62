package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.team.Spoken;

/// Which of the rules that hold speaks, and in which of its wordings. The scrum is in week 48.
class TurnsOfRulesTest {
  private static final Spoken BEHIND = new Spoken("behind", 0);

  /// `behind` and `kpi-behind` hold, and nothing else.
  private static RuleStory behind() {
    return new RuleStory().with("BOOKED", "80000").weekly("quotes_sent", 3, 3);
  }

  @Test
  void the_first_rule_speaks_that_spoke_in_neither_of_the_last_two_scrums() {
    assertEquals("behind", behind().question().rule());
    assertEquals("kpi-behind", behind().spoken(BEHIND).question().rule());
    var before = new Spoken("steady", 0);
    assertEquals("kpi-behind", behind().spoken(before, BEHIND).question().rule());
    assertEquals("behind", behind().spoken(before, before, BEHIND).question().rule());
  }

  @Test
  void the_rule_whose_turn_is_longest_ago_asks_again_if_all_spoke_lately() {
    var asked = behind().spoken(new Spoken("kpi-behind", 1), BEHIND).question();
    assertEquals("behind", asked.rule());
    assertEquals("What has moved since last Monday, and what is stuck?", asked.question().value());
    assertEquals(
        "It spoke in one of the last two scrums, so it asks in other words.",
        asked.because().getLast());
  }

  @Test
  void nobody_hears_the_same_words_twice_running_where_one_rule_holds_for_weeks() {
    var quotes = new RuleStory().weekly("quotes_sent", 3, 3);
    var last = quotes.question();
    for (int week = 0; week < 6; week++) {
      var next = quotes.spoken(last.spoken()).question();
      assertEquals("kpi-behind", next.rule());
      assertEquals(false, next.question().equals(last.question()), next.question().value());
      last = next;
    }
  }

  @Test
  void a_rule_is_silent_while_what_was_agreed_about_it_is_open() {
    var asked = behind().silent("behind").question();
    assertEquals("kpi-behind", asked.rule());
    assertEquals(
        "The rule behind holds too; it is silent while what was agreed is open.",
        asked.because().getLast());
    var neither = new RuleStory().weekly("quotes_sent", 3, 3).silent("kpi-behind").question();
    assertEquals("steady", neither.rule());
    assertEquals(
        "The rule kpi-behind holds too; it is silent while what was agreed is open.",
        neither.because().getLast());
    var none = new RuleStory().question().because();
    assertEquals("No other rule has anything to ask.", none.getLast());
  }

  @Test
  void wordings_go_round_over_weeks_and_over_the_reps_who_hear_the_same_rule() {
    var steady = new Spoken("steady", 1);
    assertEquals(1, new RuleStory().question().wording());
    assertEquals(0, new RuleStory().earlier(steady).question().wording());
    assertEquals(0, new RuleStory().earlier(steady, BEHIND).question().wording());
  }

  @Test
  void neighbours_never_hear_the_same_words() {
    var again = behind().spoken(new Spoken("kpi-behind", 1), BEHIND);
    var other = again.earlier(new Spoken("behind", 5)).question();
    assertEquals("behind", other.rule());
    assertEquals(false, other.wording() == 5 || other.wording() == 0);
  }

  @Test
  void a_teams_own_question_about_a_kpi_is_asked_first() {
    var own = new RuleStory().with("ASK", "\"ask\": \"Whom do you quote next?\",");
    var quotes = own.weekly("quotes_sent", 3, 3);
    assertEquals("Whom do you quote next?", quotes.question().question().value());
    var beside = quotes.earlier(new Spoken("kpi-behind", 0)).question();
    assertEquals("What would help with quotes sent this week?", beside.question().value());
  }

  @Test
  void nobody_is_asked_alone_about_a_kpi_that_the_whole_team_is_asked_about() {
    var story = new RuleStory().weekly("quotes_sent", 3, 3);
    assertEquals("steady", story.askedOfAll("quotes_sent").question().rule());
    var calls = new RuleStory().weekly("calls", 80, 55).weekly("conversations", 16, 11);
    assertEquals("input-down", calls.question().rule());
    assertEquals("steady", calls.askedOfAll("calls").question().rule());
    var rate = new RuleStory().weekly("conversations", 16, 8).askedOfAll("calls");
    assertEquals("rate-down", rate.question().rule());
    assertEquals("steady", rate.askedOfAll("conversations").question().rule());
  }

  @Test
  void a_rule_that_needs_a_chance_is_passed_over_while_there_is_none() {
    var lastDays = new RuleStory().with("ENDS", "2026-11-30").with("BOOKED", "200000");
    assertEquals("behind", lastDays.question().rule());
    assertEquals("last-mile", lastDays.chance(0.054).question().rule());
    assertEquals("behind", lastDays.chance(0.044).question().rule());
    assertEquals("behind", lastDays.chance(0.955).question().rule());
    assertEquals(
        List.of("The chance of quota is 5 %; this rule asks from 5 % on and for 95 % or less."),
        lastDays.chance(0.054).question().because().subList(3, 4));
  }
}

package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Eyes;
import scrumline.team.SafeText;
import scrumline.team.Section;

class WordingTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

  @Test
  void days_are_short_and_english() {
    assertEquals("Wed 25 Nov", Wording.day(WEDNESDAY));
    assertEquals("25 Nov", Wording.dayOfMonth(WEDNESDAY));
    assertEquals("Wed 25 Nov 2026", Wording.dayOfYear(WEDNESDAY));
    assertEquals("1 Sep", Wording.dayOfMonth(LocalDate.of(2026, 9, 1)));
  }

  @Test
  void times_have_minutes_and_seconds_and_no_sign() {
    assertEquals("1:15", Wording.time(Duration.ofSeconds(75)));
    assertEquals("0:05", Wording.time(Duration.ofSeconds(-5)));
    assertEquals("0:00", Wording.time(Duration.ofMillis(999)));
    assertEquals("75:00", Wording.time(Duration.ofMinutes(75)));
    assertEquals("09:05", Wording.hour(LocalTime.of(9, 5)));
  }

  @Test
  void an_agreement_is_one_line_that_says_who_what_and_when() {
    var dana = SafeText.of("Dana Whitfield");
    var text = SafeText.of("renewals cover off Sam's mornings");
    var resource = new Agreement.Resource("2026-11-23/1", "r07", dana, text, WEDNESDAY);
    var team = Samples.northlineWest();
    assertEquals(
        "Dana: renewals cover off Sam's mornings · Wed 25 Nov",
        Wording.agreement(resource, team, Eyes.TEAM));
  }

  @Test
  void outcomes_have_everyday_words() {
    assertEquals(
        "[done, not yet, carried, no longer needed]",
        Arrays.stream(Outcome.values()).map(Wording::outcome).toList().toString());
  }

  @Test
  void a_section_has_the_time_of_all_its_turns() {
    var morning = Morning.started().onTimeTo("Marcus").after(20);
    var reps = section(morning, 3);
    assertEquals(Duration.ofSeconds(600), Times.planned(morning.scrum(), reps));
    assertEquals(Duration.ofSeconds(95), Times.spent(morning.scrum(), reps, morning.now()));
    var wins = section(morning, 1);
    assertEquals(Duration.ofSeconds(60), Times.planned(morning.scrum(), wins));
    assertEquals(Duration.ofSeconds(60), Times.spent(morning.scrum(), wins, morning.now()));
    var wrapUp = section(morning, 4);
    assertEquals(Duration.ZERO, Times.spent(morning.scrum(), wrapUp, morning.now()));
  }

  @Test
  void a_time_that_is_shared_by_seven_is_whole_when_it_is_added_up() {
    var morning = Morning.lobby();
    morning.make(chair -> chair.awayOrPresent(morning.rep("Tom")));
    assertEquals(Duration.ofMinutes(10), Times.planned(morning.scrum(), section(morning, 3)));
  }

  @Test
  void the_turn_of_a_rep_who_left_still_counts() {
    var morning = Morning.started().onTimeTo("Priya").after(20);
    morning.make(chair -> chair.awayOrPresent(morning.rep("Priya"))).after(10);
    var spent = Times.spent(morning.scrum(), section(morning, 3), morning.now());
    assertEquals(Duration.ofSeconds(30), spent);
  }

  private static Section section(Morning morning, int number) {
    return morning.scrum().team().agenda().sections().get(number);
  }
}

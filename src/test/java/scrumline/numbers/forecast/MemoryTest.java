package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long the past counts, worked out by hand.
class MemoryTest {
  private static final double LONGEST = .97;

  @Test
  void each_week_counts_less_the_older_it_is() {
    var own = new OwnWeeks(new double[] {1, 2, 4}, new double[] {1, 0, 0.6}, 2);
    var past = new PastWeeks(3, Map.of("1", own));
    var remembered = new Memory(.5).after(3, past).get("1");
    assertEquals(new Remembered(4 + .5 * 2 + .25, .6 + .25), remembered);
    assertEquals(new Remembered(2 + .5, .5), new Memory(.5).after(2, past).get("1"));
  }

  @Test
  void memory_fades_until_the_middle_of_the_weeks_to_come() {
    assertEquals(.9 * .9 * .9, new Memory(.9).untilTheMiddleOf(5), 1e-15);
  }

  /// After six weeks of 1 and of 3 deals, each counting half of the next, 1.96875 weeks are
  /// remembered of both. The team wins 2 a week, so that the first is expected to win (1.96875 +
  /// 4) ÷ 3.96875 and the second (5.90625 + 4) ÷ 3.96875 a week, for two weeks.
  @Test
  void a_memory_missed_the_past_by_what_it_would_have_foretold_less_what_came() {
    var one = deals(8, week -> 1);
    var three = deals(8, week -> week < 6 ? 3 : 2);
    assertEquals(1.007874 + 0.992126, new Memory(.5).missed(past(one, three), 2), 1e-6);
  }

  @Test
  void a_team_whose_deals_have_stopped_has_a_short_memory() {
    var stopped = deals(26, week -> week < 13 ? 5 : week % 2);
    assertEquals(new Memory(.7), Memory.of(past(stopped, stopped), 6));
  }

  @Test
  void a_team_in_which_nothing_changes_has_a_long_memory() {
    var lumps = deals(26, week -> week % 3 == 0 ? 4 : 1);
    assertEquals(new Memory(LONGEST), Memory.of(past(lumps, deals(26, week -> 2)), 6));
  }

  @Test
  void too_short_a_past_is_remembered_long() {
    var stopped = deals(13, week -> week < 8 ? 5 : 0);
    assertEquals(new Memory(LONGEST), Memory.of(past(stopped, stopped), 6));
    var longer = deals(14, week -> week < 7 ? 5 : 0);
    assertEquals(new Memory(.7), Memory.of(past(longer, longer), 6));
  }

  private interface Week {
    double deals(int week);
  }

  private static double[] deals(int weeks, Week of) {
    return IntStream.range(0, weeks).mapToDouble(of::deals).toArray();
  }

  /// Reps `1`, `2` and so on, who are there for five days in every week.
  private static PastWeeks past(double[]... deals) {
    var reps = new LinkedHashMap<String, OwnWeeks>();
    for (double[] own : deals) {
      var present = new double[own.length];
      Arrays.fill(present, 1);
      reps.put(String.valueOf(reps.size() + 1), new OwnWeeks(own, present, own.length));
    }
    return new PastWeeks(deals[0].length, reps);
  }
}

package scrumline.screen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HistoryBarsTest {
  @Test
  void the_largest_week_is_the_highest_and_leaves_air_above() {
    assertEquals("▆    \n█ ▇ ▄", of(value(100), value(50), value(25)));
  }

  @Test
  void a_week_of_nothing_is_a_line_and_a_missing_one_is_a_gap() {
    assertEquals("    ▆\n▁   █", of(value(0), OptionalDouble.empty(), value(8)));
  }

  @Test
  void a_history_of_zeros_is_a_row_of_lines() {
    assertEquals("   \n▁ ▁", of(value(0), value(0)));
    assertEquals(3, HistoryBars.width(2));
  }

  private static String of(OptionalDouble... values) {
    return HistoryBars.of(List.of(values)).toString();
  }

  private static OptionalDouble value(double number) {
    return OptionalDouble.of(number);
  }
}

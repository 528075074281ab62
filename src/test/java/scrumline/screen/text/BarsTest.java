package scrumline.screen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BarsTest {
  @Test
  void a_bar_is_as_long_as_its_share_to_an_eighth_of_a_cell() {
    assertEquals("", across(0));
    assertEquals("▏", across(1.6));
    assertEquals("████", across(50));
    assertEquals("█████▌", across(69));
    assertEquals("████████", across(100));
    assertEquals("████████", across(140));
    assertEquals("", Bars.across(OptionalDouble.empty(), 8, Ink.MET).toString());
  }

  @Test
  void only_the_end_of_a_bar_says_how_it_stands() {
    assertEquals(
        Line.of(Ink.BAR, "████").and(Ink.CLOSE, "█▌"),
        Bars.across(OptionalDouble.of(69), 8, Ink.CLOSE));
    assertEquals(Line.of(Ink.BEHIND, "▌"), Bars.across(OptionalDouble.of(7), 8, Ink.BEHIND));
  }

  @Test
  void history_leaves_a_gap_above_so_that_rows_do_not_touch() {
    var values = List.of(OptionalDouble.of(6), OptionalDouble.empty(), OptionalDouble.of(0));
    assertEquals("▇ ▁", Bars.history(values));
  }

  private static String across(double percent) {
    return Bars.across(OptionalDouble.of(percent), 8, Ink.MET).toString();
  }
}

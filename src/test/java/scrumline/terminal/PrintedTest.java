package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;

class PrintedTest {
  private static final Block FRAME = Block.of(Line.of("Calls ").and(Ink.MET, "● 84"));

  @Test
  void a_printed_frame_has_all_colours_on_any_terminal() {
    String ansi = printed(Map.of("TERM", "dumb"), Appearance.NONE).ansi();
    assertEquals("Calls ^[[0;38;2;60;199;155m● 84^[[0m^J", Typed.seen(ansi));
  }

  @Test
  void a_printed_frame_has_no_colours_if_the_environment_wants_none() {
    assertEquals("Calls ● 84", printed(Map.of("NO_COLOR", "1"), Appearance.NONE).ansi());
    assertTrue(printed(Map.of("NO_COLOR", ""), Appearance.NONE).ansi().contains("\u001b["));
  }

  @Test
  void a_printed_frame_has_the_requested_theme_and_signs() {
    var asked = Appearance.NONE.with(Theme.LIGHT).withAscii();
    var printed = printed(Map.of("SCRUMLINE_THEME", "contrast"), asked);
    assertEquals("Calls @ 84", printed.text());
    assertEquals("Calls ^[[0;38;2;0;97;72m@ 84^[[0m^J", Typed.seen(printed.ansi()));
    assertTrue(printed.svg("a row").contains("<title>a row</title>"));
    assertTrue(printed.svg("a row").contains("fill=\"#006148\""));
  }

  private static Printed printed(Map<String, String> environment, Appearance window) {
    return new Printed(FRAME, environment, window);
  }
}

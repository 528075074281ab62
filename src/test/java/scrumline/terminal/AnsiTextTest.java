package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;

class AnsiTextTest {
  private static final Colours COLOURS = new Colours(Theme.DARK, Depth.BASIC);

  @Test
  void every_ink_is_set_once_and_every_line_ends_without_colours() {
    var block =
        Block.of(
            Line.of("Calls ").and(Ink.MET, "84").and(Ink.SAVED, " ✔").and(" of"),
            Line.of("120"),
            Line.of(Ink.CHOSEN, "row"));
    assertEquals(
        "Calls ^[[0;32m84 ✔^[[0m of^J120^J^[[0;7mrow^[[0m^J",
        Typed.seen(AnsiText.of(block, COLOURS)));
  }

  @Test
  void without_colours_plain_inks_are_the_plain_text() {
    var block = Block.of(Line.of("Calls ").and(Ink.BEHIND, "84"));
    assertEquals("Calls 84\n", AnsiText.of(block, new Colours(Theme.DARK, Depth.NONE)));
  }
}

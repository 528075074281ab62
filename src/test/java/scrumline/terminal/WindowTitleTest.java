package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Block;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;

/// The title that a window had: put aside once, however often the program comes back to the window.
class WindowTitleTest {
  private static final Colours COLOURS = new Colours(Theme.DARK, Depth.TRUE_COLOUR);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final LanternaTerminal terminal =
      new LanternaTerminal(out, new FixedDevice(40, 4), COLOURS, false, input -> {});

  private void draw(String row) {
    terminal.draw(Block.of(Line.of(row)).fit(new Size(40, 4)));
  }

  private int aside() {
    return Typescript.titlesAside(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_program_that_was_stopped_from_outside_puts_no_second_title_aside() {
    draw("one");
    terminal.continued();
    draw("two");
    terminal.continued();
    terminal.continued();
    draw("three");
    assertEquals(1, aside());
    terminal.close();
    assertEquals(0, aside());
  }

  @Test
  void a_program_that_was_stopped_before_its_first_frame_puts_one_title_aside() {
    terminal.continued();
    draw("one");
    assertEquals(1, aside());
    terminal.close();
    assertEquals(0, aside());
  }

  @Test
  void a_program_that_was_suspended_puts_the_title_aside_anew() {
    draw("one");
    terminal.suspend();
    assertEquals(0, aside());
    terminal.continued();
    draw("two");
    assertEquals(1, aside());
    terminal.suspend();
    draw("three");
    terminal.close();
    assertEquals(0, aside());
  }

  @Test
  void a_program_that_ends_before_it_is_back_takes_the_title_back_once() {
    draw("one");
    terminal.suspend();
    terminal.close();
    assertEquals(0, aside());
    assertEquals("[25, 7]", new VirtualScreen(40, 4).feed(out.toByteArray()).modes.toString());
  }
}

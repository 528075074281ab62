package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;

class LanternaTerminalTest {
  private static final Colours COLOURS = new Colours(Theme.DARK, Depth.TRUE_COLOUR);

  private final List<Input> messages = new ArrayList<>();
  private final Pieces out = new Pieces();
  private final FixedDevice device = new FixedDevice(40, 4);
  private final LanternaTerminal terminal =
      new LanternaTerminal(out, device, COLOURS, false, messages::add);

  /// What was written, and in how many pieces.
  private static final class Pieces extends OutputStream {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private int count;
    private boolean broken;

    @Override
    public void write(int one) {
      throw new AssertionError("byte by byte");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (broken) {
        throw new IOException("Input/output error");
      }
      count++;
      all.write(bytes, from, length);
    }
  }

  private VirtualScreen seen() {
    return new VirtualScreen(40, 4).feed(out.all.toByteArray());
  }

  private Block frame(String... rows) {
    var lines = new ArrayList<Line>();
    for (String row : rows) {
      lines.add(Line.of(row));
    }
    return new Block(lines).fit(device.size());
  }

  @Test
  void a_frame_is_written_unchanged_and_in_one_piece() {
    var frame = frame("SAM WHITAKER  ███▌ ✔ ○", "東京 한 🚀 👩🏽‍🚀 ⌚ end", "Kovács x\u0323 …");
    terminal.draw(frame);
    assertEquals(1, out.count);
    assertEquals(frame.toString().replaceAll(" +(?=\n|$)", ""), seen().text());
    assertEquals("[1049, 2004]", seen().modes.toString());
    assertEquals(List.of("scrumline"), seen().titles);
  }

  @Test
  void only_what_changed_is_written() {
    terminal.draw(frame("Calls 84 of 120", "0:23 left"));
    int first = out.all.size();
    terminal.draw(frame("Calls 84 of 120", "0:22 left"));
    String change = out.all.toString(java.nio.charset.StandardCharsets.UTF_8).substring(first);
    assertEquals("^[[?2026h^[[2;4H^[[0m2^[[?2026l", Typed.seen(change));
    terminal.draw(frame("Calls 84 of 120", "0:22 left"));
    assertEquals(2, out.count, "a frame without a change is not written");
  }

  @Test
  void after_forgetting_the_frame_is_written_whole() {
    terminal.draw(frame("one"));
    terminal.forget();
    int first = out.all.size();
    terminal.draw(frame("one"));
    String again = out.all.toString(java.nio.charset.StandardCharsets.UTF_8).substring(first);
    assertEquals("one", new VirtualScreen(40, 4).feed(again).row(0));
    assertTrue(again.contains("\u001b[2J"));
  }

  @Test
  void a_window_of_another_size_is_painted_whole() {
    terminal.draw(frame("one", "two", "three", "four"));
    device.resize(20, 2);
    terminal.draw(frame("one", "two", "three", "four"));
    device.resize(40, 4);
    terminal.draw(new Block(List.of(Line.of("made for another size"))));
    assertEquals("made for another size\n\n\n", seen().text());
  }

  @Test
  void a_frame_that_was_cut_is_whole_again_if_the_window_grows() {
    var frame = frame("Dana: renewals cover off Sam's mornings");
    for (int columns : new int[] {40, 20, 40}) {
      device.resize(columns, 4);
      terminal.draw(frame);
    }
    assertEquals("Dana: renewals cover off Sam's mornings", seen().row(0));
  }

  @Test
  void inks_have_their_looks() {
    terminal.draw(
        Block.of(
                Line.of(Ink.FAINT, "faint")
                    .and(Ink.SHARED, " SHARED ")
                    .and(" ")
                    .and(Ink.CURSOR, " "))
            .fit(new Size(40, 4)));
    assertEquals(COLOURS.sgr(Ink.FAINT), seen().look(0, 0));
    assertEquals(COLOURS.sgr(Ink.SHARED), seen().look(5, 0));
    assertEquals(COLOURS.sgr(Ink.CURSOR), seen().look(14, 0));
    assertEquals("0", seen().look(20, 0));
  }

  @Test
  void a_window_is_cleared_without_the_colour_of_the_last_cell() {
    device.resize(8, 1);
    terminal.draw(Block.of(Line.of(Ink.SHARED, " SHARED ")));
    terminal.forget();
    terminal.draw(frame(""));
    assertEquals("0", new VirtualScreen(8, 1).feed(out.all.toByteArray()).look(4, 0));
  }

  @Test
  void the_terminal_is_given_back_once() {
    terminal.draw(frame("one"));
    terminal.close();
    terminal.close();
    terminal.draw(frame("two"));
    var seen = seen();
    assertEquals("[25, 7]", seen.modes.toString());
    assertEquals("", seen.text().strip());
    assertEquals(List.of("restore"), device.asked);
    assertTrue(terminal.waitUntilClosed(0));
  }

  @Test
  void a_window_that_was_never_painted_is_left_alone() {
    terminal.close();
    assertEquals(0, out.all.size());
    assertEquals(List.of("restore"), device.asked);
  }

  @Test
  void a_suspended_program_leaves_the_window_to_the_shell() {
    terminal.draw(frame("one"));
    terminal.suspend();
    assertEquals("[25, 7]", seen().modes.toString());
    assertEquals(List.of("stop"), device.asked);
    assertEquals(List.of(new Input.Continued()), messages);
    terminal.draw(frame("one"));
    assertEquals("one", seen().row(0));
    assertEquals("[1049, 2004]", seen().modes.toString());
  }

  @Test
  void a_window_that_is_gone_ends_the_input_and_nothing_else() {
    terminal.draw(frame("one"));
    out.broken = true;
    terminal.draw(frame("two"));
    terminal.draw(frame("three"));
    terminal.copy("four");
    terminal.close();
    assertEquals(List.of(new Input.Ended("the terminal was closed")), messages);
    assertEquals(List.of("restore"), device.asked);
  }

  @Test
  void text_is_handed_to_the_clipboard() {
    terminal.draw(frame("one"));
    terminal.copy("Dana · Köln\n\u001b]0;x\u0007");
    assertEquals(1, seen().copied.size());
    assertFalse(seen().copied.getFirst().contains("Dana"));
    assertEquals(List.of(), seen().unknown);
  }

  @Test
  void the_mouse_is_on_only_if_asked_for() {
    var quiet = new Pieces();
    var other = new LanternaTerminal(quiet, device, COLOURS, true, messages::add);
    other.draw(frame("one"));
    var screen = new VirtualScreen(40, 4).feed(quiet.all.toByteArray());
    assertEquals("[1000, 1006, 1049, 2004]", screen.modes.toString());
    other.close();
    assertEquals(
        "[25, 7]", new VirtualScreen(40, 4).feed(quiet.all.toByteArray()).modes.toString());
  }
}

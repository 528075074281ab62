package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;
import scrumline.team.Columns;
import scrumline.terminal.Colours;
import scrumline.terminal.Depth;
import scrumline.terminal.FixedDevice;
import scrumline.terminal.LanternaTerminal;
import scrumline.terminal.Theme;
import scrumline.terminal.VirtualScreen;

/// Whatever names a file holds and in whatever order frames follow one another: the window shows
/// the last frame, and only our own control sequences reach the terminal.
class WindowLawTest {
  private static final List<String> NASTY =
      List.of(
          "Sam",
          "O'Neil",
          "\u001b[2J",
          "\u009b31m",
          "\u001b]0;pwned\u0007",
          "\u0000",
          "\u202eabc",
          "東京都",
          "한국",
          "🚀",
          "👩🏽‍🚀",
          "👩‍👩‍👧",
          "🇨🇦",
          "☝🏽",
          "⌚",
          "✅",
          "x\u0323\u0301",
          "ไทย",
          "\u200b",
          "\uD800",
          "\uE000",
          "a\u0300\u0301\u0302",
          "─│█▌▎▁",
          "\t",
          "\r\n",
          "ﷺ",
          "\uFFFE",
          "नि",
          "௵");

  private static final List<Ink> PAPERS = List.of(Ink.CURSOR, Ink.CHOSEN, Ink.SHARED, Ink.PRIVATE);
  private final Random random = new Random(25);

  @Test
  void the_window_shows_the_last_frame_and_nothing_else_reaches_the_terminal() {
    for (int round = 0; round < 60; round++) {
      var out = new ByteArrayOutputStream();
      var device = new FixedDevice(1 + random.nextInt(40), 1 + random.nextInt(6));
      var size = device.size();
      var colours = new Colours(any(Theme.values()), any(Depth.values()));
      var terminal = new LanternaTerminal(out, device, colours, false, message -> {});
      var modern = new VirtualScreen(size.columns(), size.rows());
      var block = block(size, Block.EMPTY);
      for (int frame = 0; frame < 12; frame++) {
        block = block(size, block);
        if (random.nextInt(8) == 0) {
          terminal.forget();
        }
        terminal.draw(block);
        modern.feed(out.toByteArray());
        out.reset();
        assertEquals(block.toString().replaceAll("(?m) +$", ""), modern.text());
        assertLooks(block, modern, colours);
      }
      terminal.close();
      modern.feed(out.toByteArray());
      assertEquals(List.of(), modern.unknown);
      assertEquals("[25, 7]", modern.modes.toString());
      assertEquals("", modern.rest());
    }
  }

  @Test
  void a_terminal_that_shows_a_character_wider_than_expected_keeps_the_columns_beside_it() {
    var out = new ByteArrayOutputStream();
    var device = new FixedDevice(30, 2);
    var colours = new Colours(Theme.DARK, Depth.BASIC);
    var terminal = new LanternaTerminal(out, device, colours, false, message -> {});
    for (String wide : List.of("👩‍👩‍👧", "🇨🇦", "☝🏽")) {
      var line = Line.of(wide).fit(12).and("column");
      terminal.draw(Block.of(line, line).fit(device.size()));
      var old = new VirtualScreen(30, 2, false).feed(out.toByteArray());
      for (int at = 0; at < 6; at++) {
        assertEquals("column".substring(at, at + 1), old.cell(12 + at, 0), old.row(0));
        assertEquals("column".substring(at, at + 1), old.cell(12 + at, 1), old.row(1));
      }
    }
  }

  private void assertLooks(Block block, VirtualScreen screen, Colours colours) {
    var papers = PAPERS.stream().map(colours::sgr).toList();
    for (int row = 0; row < block.height(); row++) {
      int column = 0;
      for (var span : block.lines().get(row).spans()) {
        for (String cluster : Columns.clusters(span.text().value())) {
          String look = screen.look(column, row);
          if (cluster.equals(" ") && colours.isBare(span.ink())) {
            assertFalse(papers.contains(look), "paper under a space");
          } else {
            assertEquals(colours.sgr(span.ink()), look);
          }
          column += Columns.width(cluster);
        }
      }
    }
  }

  /// About half of the rows are those of the frame before.
  private Block block(Size size, Block before) {
    var lines = new ArrayList<Line>();
    for (int row = 0; row < size.rows(); row++) {
      boolean stays = row < before.height() && random.nextBoolean();
      var line = stays ? before.lines().get(row) : Line.EMPTY;
      for (int span = stays ? 0 : random.nextInt(6); span > 0; span--) {
        line = line.and(any(Ink.values()), NASTY.get(random.nextInt(NASTY.size())));
        line = line.and(" ".repeat(random.nextInt(3)));
      }
      lines.add(line);
    }
    return new Block(lines).fit(size);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}

package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import scrumline.screen.Frames;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;

class AsciiTest {
  @Test
  void bars_and_signs_have_a_likeness() {
    same(
        "Calls   84   #########=   o  70 %  #*+=:._", "Calls   84   █████████▊   ○  70 %  ▇▆▅▄▃▂▁");
    same("+ Priya  @ Sam  o Grace  - Tom away", "✓ Priya  ● Sam  ○ Grace  – Tom away");
    same("~ K  Calls 120 ->100, W48-W49", "… K  Calls 120 → 100, W48–W49");
    same("* close 80 %, goal <=2 d", "◐ close 80 %, goal ≤ 2 d");
    same("a nothing new  < > turn  space pause", "a nothing new  ← → turn  space pause");
    same("0:12 over 1:15 | saved 0:55", "0:12 over 1:15 · saved 0:55");
  }

  @Test
  void a_change_is_known_across_inks() {
    var line = Line.of(Ink.NAME, "Calls 120 →").and(Ink.FAINT, " 100");
    assertEquals(
        Line.of(Ink.NAME, "Calls 120 -").and(Ink.FAINT, ">100"),
        Ascii.of(Block.of(line)).lines().getFirst());
  }

  @Test
  void letters_of_names_stay_as_they_are() {
    same("Elena Kovács, 山田, Łukasz 👩🏽‍🚀 + done", "Elena Kovács, 山田, Łukasz 👩🏽‍🚀 ✓ done");
  }

  @Test
  void every_picture_in_ascii_keeps_its_cells_and_inks_and_has_no_special_signs() {
    var left = new TreeSet<String>();
    Map<String, Block> frames = Frames.ofTheAlbum();
    frames.forEach(
        (name, frame) -> {
          var plain = Ascii.of(frame);
          plain
              .toString()
              .codePoints()
              .filter(c -> c > '~' && !Character.isLetter(c) && !isCurrency(c))
              .forEach(c -> left.add(Character.toString(c) + " in " + name));
          assertEquals(cells(frame), cells(plain), name);
          assertEquals(plain, Ascii.of(plain), "once is enough");
        });
    assertEquals(List.of(), List.copyOf(left), "give each of these a likeness in Ascii");
    assertTrue(frames.size() > 100, "pictures looked at: " + frames.size());
  }

  /// A team's own money is as much its own as its names.
  private static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /// The inks of every row and how many cells they have.
  private static List<List<String>> cells(Block block) {
    return block.lines().stream()
        .map(line -> line.spans().stream().map(span -> span.ink() + " " + span.width()).toList())
        .toList();
  }

  @Test
  void different_signs_stay_different_in_ascii() {
    var signs = List.of("●", "◐", "○", "–", "✓", "…", "▲");
    var plain = new TreeSet<String>();
    signs.forEach(sign -> plain.add(ascii(sign)));
    assertEquals(signs.size(), plain.size(), plain.toString());
    String up = ascii("▁▂▃▄▅▆▇");
    assertEquals(up.length(), up.chars().distinct().count(), up);
  }

  @Test
  void a_terminal_shows_ascii_if_the_window_or_the_environment_asks_for_it() {
    var frame = Block.of(Line.of("✓ Priya"));
    var environment = Map.of("SCRUMLINE_ASCII", "1");
    assertEquals("+ Priya", Colours.of(environment).signs(frame).toString());
    assertEquals("✓ Priya", Colours.of(Map.of()).signs(frame).toString());
    assertEquals("✓ Priya", Colours.of(Map.of("SCRUMLINE_ASCII", "0")).signs(frame).toString());
    var window = Appearance.NONE.withAscii();
    assertEquals("+ Priya", Colours.of(Map.of()).in(window).signs(frame).toString());
  }

  @Test
  void a_window_in_ascii_receives_no_special_sign() {
    var out = new ByteArrayOutputStream();
    var colours = new Colours(Theme.DARK, Depth.BASIC, true);
    var terminal = new LanternaTerminal(out, new FixedDevice(40, 4), colours, false, _ -> {});
    terminal.draw(Block.of(Line.of("✓ Kovács  ███▌ ○")).fit(new Size(40, 4)));
    var seen = new VirtualScreen(40, 4).feed(out.toByteArray());
    assertEquals("+ Kovács  ###= o", seen.row(0));
  }

  private static void same(String expected, String drawn) {
    assertEquals(expected, ascii(drawn));
  }

  private static String ascii(String drawn) {
    return Ascii.of(Block.of(Line.of(drawn))).toString();
  }
}

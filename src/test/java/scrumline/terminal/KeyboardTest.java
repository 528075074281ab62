package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scrumline.terminal.Typed.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.screen.text.Key.Named;

class KeyboardTest {
  /// What terminals send: xterm and its many children, the Linux console, rxvt, tmux and screen,
  /// PuTTY, kitty. `^[` stands for ESC.
  private static final String TABLE =
      """
      UP         ^[[A ^[OA ^[[1;2A ^[[1;5A ^[[a ^[Oa ^[^[[A
      DOWN       ^[[B ^[OB ^[[1;2B ^[[1;3B ^[[b ^[Ob
      RIGHT      ^[[C ^[OC ^[[1;2C ^[[c
      LEFT       ^[[D ^[OD ^[[1;2D ^[[d
      WORD_RIGHT ^[[1;5C ^[[1;3C ^[[1;7C ^[[5C ^[O5C ^[Oc ^[^[[C ^[^[OC ^[O1;5C ^[[1;5:1C
      WORD_LEFT  ^[[1;5D ^[[1;3D ^[[1;6D ^[[5D ^[O5D ^[Od ^[^[[D ^[^[OD
      HOME       ^[[H ^[OH ^[[1~ ^[[7~ ^[[1;5H ^[[1;2~ ^[[7^ ^[[7$
      END        ^[[F ^[OF ^[[4~ ^[[8~ ^[[1;5F ^[[8^ ^[[8@
      PAGE_UP    ^[[5~ ^[[5;5~ ^[[5^ ^[[5$ ^[^[[5~
      PAGE_DOWN  ^[[6~ ^[[6;2~ ^[[6^
      DELETE     ^[[3~ ^[[3;5~ ^[[3$
      F1         ^[OP ^[[11~ ^[[[A ^[[P ^[[1;2P ^[O1;2P
      F9         ^[[20~ ^[[20;2~
      OTHER      ^[[2~ ^[[24~ ^[[15;5~ ^[OQ ^[OR ^[OS ^[[17~
      TAB        ^I ^[[9u
      BACK_TAB   ^[[Z ^[[9;2u ^[[27;2;9~ ^[[1;2Z
      ENTER      ^M ^J ^[OM ^[[13u ^[[13;2u ^[[27;5;13~
      BACKSPACE  ^H ^? ^[[127u
      ESC        ^[[27u ^[[27;1;27~
      """;

  private static Map<String, Key> table() {
    var table = new LinkedHashMap<String, Key>();
    for (String row : TABLE.lines().toList()) {
      String[] words = row.split(" +");
      for (int at = 1; at < words.length; at++) {
        table.put(Typed.raw(words[at]), Named.valueOf(words[0]));
      }
    }
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      if ("HIJM".indexOf(letter) < 0) {
        table.put(Character.toString(letter - '@'), new Key.Ctrl(letter));
      }
      boolean begins = "OPX".indexOf(letter) >= 0;
      if (!begins) {
        table.put("\u001b" + letter, new Key.Alt(letter));
      }
      table.put("\u001b" + (char) (letter + 32), new Key.Alt((char) (letter + 32)));
    }
    for (String letter : List.of("a", "q", " ", "~", "[", "é", "ü", "東", "한", "🚀", "\u0301")) {
      table.put(letter, new Key.Letter(letter));
    }
    table.put("\u001bé", new Key.Alt('é'));
    table.put("\u001b[97;5u", new Key.Ctrl('A'));
    table.put("\u001b[27;5;97~", new Key.Ctrl('A'));
    table.put("\u001b[98;3u", new Key.Alt('b'));
    table.put("\u001b[233u", new Key.Letter("é"));
    table.put("\u001b\u007f", new Key.Ctrl('W'));
    table.put("\u001bOk", Key.letter('+'));
    table.put("\u001bOp", Key.letter('0'));
    table.put("\u001b[200~one\rtwo\u001b[201~", new Key.Pasted("one\ntwo"));
    return table;
  }

  @Test
  void every_key_is_read_however_its_bytes_arrive() {
    table().forEach((bytes, key) -> assertSplits(bytes, List.of(key)));
  }

  @Test
  void a_key_is_read_between_others() {
    table()
        .forEach(
            (bytes, key) ->
                assertSplits("x" + bytes + "y", List.of(Key.letter('x'), key, Key.letter('y'))));
  }

  @Test
  void a_key_is_read_in_front_of_any_other() {
    var table = table();
    table.forEach(
        (first, firstKey) ->
            table.forEach(
                (then, thenKey) ->
                    assertEquals(
                        List.of(firstKey, thenKey), keys(first + then), Typed.seen(first + then))));
  }

  @Test
  void reports_of_a_terminal_are_not_keys() {
    String said =
        """
        ^[[I ^[[O ^[[?62;22c ^[[>0;276;0c ^[[24;80R ^[[?1;2R ^[[0n ^[[?2026;2$y ^[[8;24;80t
        ^[]11;rgb:0000/0000/0000^[\\ ^[]11;rgb:ffff/ffff/dddd^G ^[P1$r0m^[\\ ^[P>|xterm(367)^[\\
        ^[_Gi=31;OK^[\\ ^[^x^[\\ ^[Xy^[\\ ^[[<0;10;10m ^[[<0;0;1M ^[[<0M ^[[<1;10;10M ^[[<2;10;10M ^[[<32;10;10M
        ^[[<4;10;10M ^[[<66;10;10M ^[[<64;10;10m ^[[M!!! ^[[E ^[[[B
        ^[[57358u ^[[55296u ^[[99999999999999u ^[[<35;1;1M ^[[201~ ^@
        """;
    for (String bytes : said.split("\\s+")) {
      assertSplits("x" + Typed.raw(bytes) + "y", List.of(Key.letter('x'), Key.letter('y')));
    }
  }

  @Test
  void the_wheel_moves_up_and_down() {
    assertSplits("\u001b[<64;10;10M\u001b[<65;10;10M", List.of(Key.Wheel.UP, Key.Wheel.DOWN));
  }

  @Test
  void a_click_is_the_press_of_the_left_button_and_counts_cells_from_zero() {
    assertSplits("\u001b[<0;1;1M\u001b[<0;1;1m", List.of(new Key.Click(0, 0)));
    assertSplits("\u001b[<0;223;51M", List.of(new Key.Click(222, 50)));
  }

  private static void assertSplits(String bytes, List<Key> wanted) {
    byte[] all = Typed.bytes(bytes);
    for (int cut = 0; cut <= all.length; cut++) {
      var typed = new Typed();
      typed.feed(all, 0, cut);
      typed.feed(all, cut, all.length);
      assertEquals(wanted, typed.keys, Typed.seen(bytes) + " cut at " + cut);
    }
    var typed = new Typed();
    for (int at = 0; at < all.length; at++) {
      typed.feed(all, at, at + 1);
    }
    assertEquals(wanted, typed.keys, Typed.seen(bytes) + " byte by byte");
  }
}

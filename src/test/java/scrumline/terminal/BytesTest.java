package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.screen.text.Key.Named;

class BytesTest {
  @Test
  void silence_tells_the_esc_key_from_a_sequence() {
    assertEquals(List.of(), new Typed().feed("\u001b").keys);
    assertEquals(List.of(Named.ESC), new Typed().feed("\u001b").silence(1).keys);
    assertEquals(List.of(Named.UP), new Typed().feed("\u001b").feed("[A").silence(1).keys);
    assertEquals(
        List.of(Named.ESC, Key.letter('q')),
        new Typed().feed("\u001b").silence(1).feed("q").silence(9).keys);
    assertEquals(List.of(Named.ESC, Named.ESC), new Typed().feed("\u001b\u001b").silence(1).keys);
    assertEquals(List.of(Named.ESC, Named.ENTER), new Typed().feed("\u001b\r").silence(1).keys);
  }

  @Test
  void alt_with_a_letter_that_begins_a_sequence_is_alt_after_silence() {
    for (char letter : "[OPX^_]".toCharArray()) {
      assertEquals(
          List.of(new Key.Alt(letter), Key.letter('a')),
          new Typed().feed("\u001b" + letter).silence(1).feed("a").keys);
    }
  }

  @Test
  void a_sequence_that_never_ends_does_not_leak_and_does_not_block() {
    for (String begun : List.of("\u001b[1;5", "\u001bO5", "\u001b]11;rgb:00", "\u001b[[")) {
      var typed = new Typed().feed(begun);
      assertEquals(List.of(), typed.silence(9).keys);
      assertEquals(List.of(Key.letter('q')), typed.silence(1).feed("q").keys);
    }
    assertEquals(List.of(Named.ENTER), new Typed().feed("\u001b]11;rgb\r").keys);
    assertEquals(List.of(Named.UP), new Typed().feed("\u001b[1;5\u001b[A").keys);
  }

  @Test
  void a_paste_with_any_content_is_one_key() {
    String inside = "q\u001b:wq\r\n\u001b[A\u0003[201~\u001b[201\u001b\u001b[200~ é東🚀\ttwo\rthree";
    String wanted = inside.replace("\r\n", "\n").replace('\r', '\n');
    byte[] all = Typed.bytes("\u001b[200~" + inside + "\u001b[201~a");
    for (int cut = 0; cut < all.length; cut++) {
      var typed = new Typed().feed(all, 0, cut).silence(5).feed(all, cut, all.length);
      boolean inPaste = cut >= 6 && cut < all.length - 1;
      if (inPaste || cut == 0) {
        assertEquals(List.of(new Key.Pasted(wanted), Key.letter('a')), typed.keys, "cut " + cut);
      }
    }
  }

  @Test
  void a_long_paste_in_three_chunks_is_one_key() {
    String text = "Dana: renewals cover\r".repeat(1000);
    var typed = new Typed().feed("\u001b[200~" + text).silence(3).feed(text).silence(3);
    typed.feed(text + "\u001b[201~");
    assertEquals(List.of(new Key.Pasted((text + text + text).replace('\r', '\n'))), typed.keys);
  }

  @Test
  void a_paste_without_its_end_mark_is_delivered_after_a_while() {
    var typed = new Typed().feed("\u001b[200~half of it");
    assertEquals(List.of(), typed.silence(49).keys);
    assertEquals(List.of(new Key.Pasted("half of it")), typed.silence(1).keys);
    assertEquals(2, typed.feed("q").keys.size());
  }

  @Test
  void a_paste_without_brackets_is_read_as_keys() {
    assertEquals(List.of(Key.letter('a'), Named.ENTER, Key.letter('b')), Typed.keys("a\rb"));
  }

  @Test
  void invalid_utf8_becomes_replacement_characters() {
    assertEquals("\uFFFDa", typed(0xE9, 'a'));
    assertEquals("\uFFFD\uFFFDa", typed(0xC0, 0x80, 'a'));
    assertEquals("\uFFFD\uFFFD\uFFFDa", typed(0xED, 0xA0, 0x80, 'a'));
    assertEquals("\uFFFD\uFFFDé", typed(0xFF, 0xF0, 0x9F, 0xC3, 0xA9));
    assertEquals("a", typed(0xC2, 0x9B, 'a'));
    assertEquals("\uFFFD", typed(0xC3));
  }

  @Test
  void utf8_is_read_as_java_reads_it() {
    var random = new Random(25);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(8)];
      for (int at = 0; at < bytes.length; at++) {
        boolean high = random.nextInt(3) > 0;
        int code = high ? 0x80 + random.nextInt(0x80) : 0x20 + random.nextInt(0x5F);
        // Java counts a surrogate that is cut short as one mistake, Unicode as two.
        bytes[at] = (byte) (code == 0xED ? 0xEC : code);
      }
      String wanted = new String(bytes, StandardCharsets.UTF_8).replaceAll("[\u0080-\u009f]", "");
      assertEquals(wanted, typed(bytes), () -> java.util.HexFormat.of().formatHex(bytes));
    }
  }

  @Test
  void noise_never_throws_and_never_puts_a_control_character_into_a_letter() {
    var random = new Random(25);
    String often = "\u001b\u001b[[O]P\\~;0123456789ABCDM?<>$u\u0007\u009b\u00c3\u00e2\r";
    for (int round = 0; round < 3_000; round++) {
      var typed = new Typed();
      for (int piece = 0; piece < 20; piece++) {
        byte[] bytes = new byte[random.nextInt(12)];
        for (int at = 0; at < bytes.length; at++) {
          boolean any = random.nextBoolean();
          bytes[at] =
              (byte) (any ? random.nextInt(256) : often.charAt(random.nextInt(often.length())));
        }
        typed.feed(bytes, 0, bytes.length).silence(random.nextInt(3));
      }
      typed.keys.forEach(BytesTest::assertClean);
      int before = typed.silence(60).keys.size();
      assertEquals(before + 1, typed.feed("q").keys.size(), "the keyboard is alive after noise");
    }
  }

  private static void assertClean(Key key) {
    switch (key) {
      case Key.Letter(String text) -> {
        assertEquals(1, text.codePointCount(0, text.length()));
        assertTrue(text.codePoints().noneMatch(Character::isISOControl), text);
        assertTrue(text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), text);
      }
      case Key.Alt(char letter) -> assertTrue(!Character.isISOControl(letter));
      case Key.Ctrl(char letter) -> assertTrue(letter >= '@' && letter < 0x7F || letter > ' ');
      case Key.Pasted pasted -> assertTrue(pasted.text().indexOf('\r') < 0);
      case Key.Click(int column, int row) -> assertTrue(column >= 0 && row >= 0);
      case Key.Wheel wheel -> {}
      case Named named -> assertTrue(named.ordinal() >= 0);
    }
  }

  private static String typed(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int at = 0; at < bytes.length; at++) {
      all[at] = (byte) bytes[at];
    }
    return typed(all);
  }

  private static String typed(byte[] all) {
    var text = new StringBuilder();
    new Typed()
        .feed(all, 0, all.length)
        .silence(10)
        .keys
        .forEach(key -> text.append(key instanceof Key.Letter(String letter) ? letter : key));
    return text.toString();
  }
}

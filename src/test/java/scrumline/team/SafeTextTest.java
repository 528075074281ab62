package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SafeTextTest {
  private static final String FAMILY = "👩‍👩‍👧";

  @Test
  void plain_text_is_taken_as_it_is_without_a_copy() {
    for (String plain :
        new String[] {"Calls 84 of 120", "Kovács · Łódź", "→ ✓ ○ █▌ │ ≈ – — −", "東京"}) {
      assertSame(plain, SafeText.of(plain).value());
    }
  }

  @Test
  void plain_text_of_full_length_is_taken_without_a_copy() {
    String full = "x".repeat(200);
    assertSame(full, SafeText.of(full).value());
  }

  @Test
  void texts_are_equal_and_in_order_by_what_is_seen_of_them() {
    var sam = SafeText.of("Sam");
    assertEquals(sam, SafeText.of("S\u200Bam"));
    assertEquals(sam.hashCode(), SafeText.of("Sam\uFEFF").hashCode());
    assertNotEquals(sam, SafeText.of("Sam W"));
    assertNotEquals(sam, "Sam");
    assertNotEquals(sam.hashCode(), SafeText.of("Priya").hashCode());
    assertTrue(sam.compareTo(SafeText.of("Priya")) > 0);
    assertTrue(sam.compareTo(SafeText.of("Sam W")) < 0);
    assertEquals("Sam", sam.toString());
    assertTrue(SafeText.of("").isEmpty() && SafeText.of("\u200B").isEmpty());
    assertFalse(sam.isEmpty());
  }

  @Test
  void tabs_and_line_breaks_become_one_space_each() {
    assertEquals("a b c d e f", clean("a\tb\nc\rd\r\ne\u2028f"));
  }

  @Test
  void terminal_controls_are_replaced() {
    assertEquals("�[31mred�0m", clean("\u001B[31mred\u009B0m"));
    assertEquals("���", clean("\0\u007F\u0085"));
    assertEquals("x�y�z", clean("x\uD800y\uDC00z"));
    assertEquals("��", clean("\uE000" + Character.toString(0x10FFFD)));
  }

  @Test
  void invisible_characters_are_dropped() {
    assertEquals("abcdefg", clean("a\u202Eb\u200Bc\uFEFFd\u00ADe\u2066f\u061Cg"));
    assertEquals("nojoiner", clean("no\u200Djoiner"));
    assertEquals("☎", clean("☎\uFE0F"));
  }

  @Test
  void emoji_keep_their_joiners() {
    assertEquals(FAMILY, clean(FAMILY));
    assertEquals("👩🏽‍🚀", clean("👩🏽‍🚀"));
    assertEquals("❤‍🔥", clean("❤\uFE0F‍🔥"));
    assertEquals("👩", clean("👩\u200D"));
  }

  @Test
  void letters_are_composed() {
    assertEquals("Kovács", clean("Kova\u0301cs"));
  }

  @Test
  void towers_of_accents_and_accents_on_nothing_are_replaced() {
    assertEquals("Z�!", clean("Zz" + "\u0335".repeat(10) + "!"));
    assertEquals("z" + "\u0335".repeat(9), clean("z" + "\u0335".repeat(9)));
    assertEquals("�Sam", clean("\u0301Sam"));
  }

  @Test
  void more_than_two_hundred_characters_are_cut() {
    assertEquals("x".repeat(200), clean("x".repeat(200)));
    assertEquals("x".repeat(200) + "…", clean("x".repeat(5000)));
    assertEquals(FAMILY.repeat(200) + "…", clean(FAMILY.repeat(201)));
  }

  @Test
  @Tag("slow")
  void every_code_point_is_made_safe_once_and_for_all() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String once = clean(Character.toString(codePoint));
      if (!once.equals("�")) {
        assertSafe(once);
      }
    }
  }

  @Test
  @Tag("slow")
  void every_mixture_is_made_safe_once_and_for_all() {
    var random = new Random(19);
    int[] odd = {0x200D, 0x301, 0x1F469, 0x1F3FD, 0xFE0F, 0x1F1E6, 0x1100, 0x1161, 0x600, 0xD800};
    for (int round = 0; round < 20_000; round++) {
      var raw = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        boolean any = random.nextInt(4) == 0;
        raw.appendCodePoint(any ? random.nextInt(0x110000) : odd[random.nextInt(odd.length)]);
      }
      assertSafe(clean(raw.toString()));
    }
  }

  private static void assertSafe(String once) {
    assertEquals(once, clean(once));
    once.codePoints().forEach(SafeTextTest::assertHarmless);
    for (String cluster : Columns.clusters(once)) {
      int cells = Columns.width(cluster);
      assertTrue(cells == 1 || cells == 2, () -> cells + " cells: " + cluster);
    }
  }

  private static void assertHarmless(int codePoint) {
    boolean harmless =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
          default -> codePoint == 0x200D || !isInvisible(codePoint);
        };
    assertTrue(harmless, () -> Integer.toHexString(codePoint));
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> codePoint >= 0x200B && codePoint <= 0x200F || codePoint == 0xFEFF;
    };
  }

  private static String clean(String raw) {
    return new SafeText(raw).value();
  }
}

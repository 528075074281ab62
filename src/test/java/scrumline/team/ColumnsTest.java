package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void characters_take_one_cell_wide_ones_two() {
    assertEquals(5, Columns.width("Calls"));
    assertEquals(6, Columns.width("Kovács"));
    assertEquals(6, Columns.width("Kova\u0301cs"));
    assertEquals(4, Columns.width("東京"));
    assertEquals(2, Columns.width("한"));
    assertEquals(2, Columns.width("\u1112\u1161\u11AB"));
    assertEquals(9, Columns.width("→ ✓ ○ ▌ …"));
    assertEquals(8, Columns.width("✅⭐⌛⚡"));
    assertEquals(0, Columns.width(""));
  }

  @Test
  void an_emoji_takes_two_cells_however_it_is_made() {
    for (String emoji : List.of("🚀", "👩🏽‍🚀", "👩‍👩‍👧", "🇨🇦", "☝🏽")) {
      assertEquals(2, Columns.width(emoji), emoji);
      assertEquals(List.of(emoji), Columns.clusters(emoji));
    }
  }

  /// As tmux 3.3 has them, which was asked for its cursor after each. Of all of Unicode it counts
  /// otherwise only emoji with a skin colour, lone parts of Hangul, a few digits in circles, and
  /// what is newer than it is; that such a one moves nothing else is in `WindowLawTest`.
  @Test
  void names_of_every_alphabet_take_what_a_terminal_gives_them() {
    assertEquals(6, Columns.width("日本語"));
    assertEquals(4, Columns.width("Jose\u0301"));
    assertEquals(4, Columns.width("김민"));
    assertEquals(3, Columns.width("שרה"));
    assertEquals(4, Columns.width("नमस्ते"));
    assertEquals(3, Columns.width("ไทย"));
    assertEquals(4, Columns.width("🇩🇪🇫🇷"));
    assertEquals(1, Columns.width(SafeText.of("❤\uFE0F").value()));
    assertEquals(1, Columns.width(SafeText.of("⚠\uFE0F").value()));
    assertEquals(2, Columns.width("👩‍👩‍👧"));
  }

  @Test
  void text_is_cut_between_characters() {
    assertEquals("Calls", Columns.cut("Calls", 5));
    assertEquals("Cal…", Columns.cut("Calls", 4));
    assertEquals("…", Columns.cut("Calls", 1));
    assertEquals("", Columns.cut("Calls", 0));
    assertEquals("東…", Columns.cut("東京都", 4));
    assertEquals("👩🏽‍🚀…", Columns.cut("👩🏽‍🚀👩🏽‍🚀", 3));
  }

  @Test
  void padded_text_takes_exactly_its_cells() {
    assertEquals("Sam  ", Columns.padRight("Sam", 5));
    assertEquals("  Sam", Columns.padLeft("Sam", 5));
    assertEquals("東… ", Columns.padRight("東京都", 4));
    assertEquals(" 東…", Columns.padLeft("東京都", 4));
  }

  @Test
  void an_editor_steps_over_whole_characters() {
    String text = "aé👩🏽‍🚀東";
    var ends = new ArrayList<Integer>();
    for (int at = 0; at < text.length(); at = Columns.next(text, at)) {
      ends.add(at);
    }
    assertEquals(List.of(0, 1, 2, 9), ends);
    var starts = new ArrayList<Integer>();
    for (int at = text.length(); at > 0; at = Columns.previous(text, at)) {
      starts.add(0, Columns.previous(text, at));
    }
    assertEquals(ends, starts);
  }

  @Test
  void a_text_that_fits_is_kept_to_its_end() {
    assertEquals(3, Columns.fitting("Sam", 10));
    assertEquals(3, Columns.fitting("Sam", 3));
    assertEquals(2, Columns.fitting("Sam", 2));
    assertEquals(1, Columns.fitting("東京", 3));
    assertEquals(0, Columns.fitting("東京", 1));
    assertEquals("", Columns.padRight("Sam", -1));
    assertEquals("", Columns.padLeft("Sam", 0));
  }

  @Test
  @Tag("slow")
  void a_plain_character_is_one_cluster_in_normal_form() {
    for (int c = 0; c < 0x10000; c++) {
      int plain = Glyph.plainCells((char) c);
      if (plain > 0) {
        String text = Character.toString(c);
        assertEquals(Glyph.cells(c), plain, () -> "U+" + Integer.toHexString(text.charAt(0)));
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        assertEquals(text, new SafeText(text + "\u200B").value());
      }
    }
  }

  @Test
  void the_fast_way_agrees_with_unicode() {
    var random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3200 : 0x20000));
      }
      var clusters = clustersByUnicode(text.toString());
      assertEquals(clusters, Columns.clusters(text.toString()));
      assertEquals(clusters.reversed(), clustersFromTheEnd(text.toString()));
    }
  }

  private static List<String> clustersFromTheEnd(String text) {
    var found = new ArrayList<String>();
    for (int to = text.length(), from; to > 0; to = from) {
      from = Columns.previous(text, to);
      found.add(text.substring(from, to));
    }
    return found;
  }

  private static List<String> clustersByUnicode(String text) {
    var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    var clusters = new ArrayList<String>();
    for (int from = 0, to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      clusters.add(text.substring(from, to));
    }
    return clusters;
  }
}

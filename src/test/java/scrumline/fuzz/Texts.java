package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// Bytes as a text from outside: what is left of it is harmless, and is the same when it is made
/// harmless once more.
final class Texts {
  private static final int MOST_CLUSTERS = 201;

  private Texts() {}

  static void take(byte[] input) {
    mustBeSafe(new String(input, StandardCharsets.UTF_8));
    mustBeSafe(pairs(input));
  }

  /// Each two bytes one UTF-16 unit, so that halves of characters are among them.
  private static String pairs(byte[] input) {
    var text = new StringBuilder();
    for (int at = 0; at + 1 < input.length; at += 2) {
      text.append((char) ((input[at] & 0xFF) << 8 | input[at + 1] & 0xFF));
    }
    return text.toString();
  }

  private static void mustBeSafe(String raw) {
    String once = SafeText.of(raw).value();
    assertEquals(once, SafeText.of(once).value());
    assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC));
    once.codePoints().forEach(Texts::mustBeHarmless);
    var clusters = Columns.clusters(once);
    assertTrue(clusters.size() <= MOST_CLUSTERS);
    int cells = 0;
    for (String cluster : clusters) {
      int width = Columns.width(cluster);
      assertTrue(width == 1 || width == 2, cluster);
      cells += width;
    }
    assertEquals(cells, Columns.width(once));
    assertEquals(10, Columns.width(Columns.padRight(once, 10)));
  }

  private static void mustBeHarmless(int codePoint) {
    boolean harmless =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
    assertTrue(harmless, () -> "U+%04X".formatted(codePoint));
  }
}

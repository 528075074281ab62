package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lines and columns of any offset, in any order of asking.
class SourceTest {
  private static final String[] PIECES = {
    "\n", "\r", "\r\n", "a", "é", "語", "👍", "\n\r", "\t", ""
  };
  private static final int TEXTS = 2_000;

  @Test
  void every_offset_has_the_line_and_column_that_counting_from_the_beginning_gives() {
    for (int seed = 0; seed < TEXTS; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int piece = random.nextInt(12); piece > 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      var source = new Source("f", bytes, 0);
      for (int ask = 0; ask < 20; ask++) {
        agree(text.toString(), random.nextInt(text.length() + 1), source, seed);
      }
    }
  }

  private static void agree(String text, int index, Source source, int seed) {
    boolean inACharacter =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    boolean inABreak = index > 0 && text.startsWith("\r\n", index - 1);
    if (inACharacter || inABreak) {
      return;
    }
    String before = text.substring(0, index);
    String[] lines = before.split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    int offset = before.getBytes(UTF_8).length;
    String asked = "seed " + seed + ", byte " + offset;
    assertEquals(lines.length, source.line(offset), asked);
    assertEquals(last.codePointCount(0, last.length()) + 1, source.column(offset), asked);
    assertEquals(offset - last.getBytes(UTF_8).length, source.lineStart(offset), asked);
    String rest = text.substring(index).split("[\r\n]", 2)[0];
    assertEquals(offset + rest.getBytes(UTF_8).length, source.lineEnd(offset), asked);
  }
}

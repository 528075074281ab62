package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The first and the last of every run of code points that are treated alike, and so the neighbours
/// of each run, too. What a code point is, is asked of the JDK: its category, block, name and
/// properties, and not the program's ranges.
class SafeTextEdgesTest {
  private enum Treated {
    KEPT,
    DROPPED,
    REPLACED,
    A_SPACE
  }

  private record Run(int first, int last, Treated treated) {
    @Override
    public String toString() {
      return "U+%04X–U+%04X %s".formatted(first, last, treated);
    }
  }

  private static final Pattern NONCHARACTER = Pattern.compile("\\p{IsNoncharacter_Code_Point}");

  /// Letters and marks whose names say that they show nothing.
  private static final Pattern FILLERS =
      Pattern.compile("VARIATION SELECTOR|HANGUL.* FILLER|GRAPHEME JOINER|VOWEL INHERENT");

  /// Format characters that show something or stand before a number; not the Arabic letter mark.
  private static final Pattern SEEN =
      Pattern.compile("^(ARABIC (?!LETTER MARK)|SYRIAC |KAITHI |EGYPTIAN )");

  @ParameterizedTest
  @MethodSource("runs")
  void the_edges_of_a_run_are_treated_as_unicode_calls_them(Run run) {
    assertTreated(run.first, run.treated);
    assertTreated(run.last, run.treated);
  }

  @Test
  void every_treatment_has_many_runs() {
    var treated = EnumSet.noneOf(Treated.class);
    runs().forEach(run -> treated.add(run.treated));
    assertEquals(EnumSet.allOf(Treated.class), treated);
    assertTrue(runs().count() > 70, () -> runs().count() + " runs");
  }

  private static void assertTreated(int codePoint, Treated treated) {
    String raw = "a" + Character.toString(codePoint) + "b";
    String expected =
        switch (treated) {
          case KEPT -> Normalizer.normalize(raw, Normalizer.Form.NFC);
          case DROPPED -> "ab";
          case REPLACED -> "a\uFFFDb";
          case A_SPACE -> "a b";
        };
    assertEquals(expected, SafeText.of(raw).value());
  }

  private static Stream<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= Character.MAX_CODE_POINT + 1; next++) {
      if (next > Character.MAX_CODE_POINT || treated(next) != treated(first)) {
        runs.add(new Run(first, next - 1, treated(first)));
        first = next;
      }
    }
    return runs.stream();
  }

  private static Treated treated(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return Treated.A_SPACE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Treated.A_SPACE;
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> Treated.REPLACED;
      case Character.FORMAT -> isNamed(codePoint, SEEN) ? Treated.KEPT : Treated.DROPPED;
      case Character.NON_SPACING_MARK, Character.OTHER_LETTER ->
          isNamed(codePoint, FILLERS) ? Treated.DROPPED : Treated.KEPT;
      case Character.UNASSIGNED -> unassigned(codePoint);
      default -> Treated.KEPT;
    };
  }

  /// What may become a character that shows nothing is dropped today, as Unicode advises.
  private static Treated unassigned(int codePoint) {
    if (NONCHARACTER.matcher(Character.toString(codePoint)).matches()) {
      return Treated.REPLACED;
    }
    var block = UnicodeBlock.of(codePoint);
    boolean willBeInvisible =
        block == UnicodeBlock.GENERAL_PUNCTUATION
            || block == UnicodeBlock.SPECIALS
            || codePoint >> 12 == 0xE0;
    return willBeInvisible ? Treated.DROPPED : Treated.KEPT;
  }

  private static boolean isNamed(int codePoint, Pattern names) {
    return names.matcher(Character.getName(codePoint)).find();
  }
}

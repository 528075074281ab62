package scrumline.team;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where one visible character (a grapheme cluster) ends and the next one begins.
final class Clusters {
  /// Made on first use: most texts never need it, and the program's start should not wait for it.
  private static final class Prototype {
    private static final BreakIterator BREAKS = BreakIterator.getCharacterInstance(Locale.ROOT);
  }

  private final String text;
  private @Nullable BreakIterator breaks;

  Clusters(String text) {
    this.text = text;
  }

  /// The first boundary after `at`; the text's length at its end.
  int next(int at) {
    if (at >= text.length() - 1) {
      return text.length();
    }
    return isPlain(at) && isPlain(at + 1) ? at + 1 : breaks().following(at);
  }

  /// The last boundary before `at`; 0 at the start.
  int previous(int at) {
    if (at <= 1) {
      return 0;
    }
    boolean openAfter = at >= text.length() || isPlain(at);
    boolean plain = openAfter && isPlain(at - 1) && isPlain(at - 2);
    return plain ? at - 1 : breaks().preceding(at);
  }

  /// Cells of the cluster from `from` to `to`: no terminal gives one more than two.
  int cells(int from, int to) {
    if (to - from == 1) {
      int plain = Glyph.plainCells(text.charAt(from));
      return plain > 0 ? plain : Glyph.cells(text.charAt(from));
    }
    int cells = 0;
    for (int at = from; at < to && cells < 2; at += Character.charCount(text.codePointAt(at))) {
      cells += Glyph.cells(text.codePointAt(at));
    }
    return Math.min(2, cells);
  }

  private boolean isPlain(int at) {
    return Glyph.plainCells(text.charAt(at)) > 0;
  }

  private BreakIterator breaks() {
    var before = breaks;
    if (before != null) {
      return before;
    }
    var made = (BreakIterator) Prototype.BREAKS.clone();
    made.setText(text);
    breaks = made;
    return made;
  }
}

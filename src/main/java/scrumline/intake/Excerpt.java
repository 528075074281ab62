package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import scrumline.team.Columns;
import scrumline.team.SafeText;

/// The part of a line that a problem is about, safe to show: `before`, what is `marked`, `after`.
/// Long lines are cut around the mark, private values are dots, as many for a short one as for a
// long one.
public record Excerpt(String before, String marked, String after) {
  private static final int CELLS = 72;
  private static final int MARKED = 24;
  private static final int AFTER = 24;
  private static final String HIDDEN = "•••";

  /// No code point has more bytes, and no cell shows more than a few code points.
  private static final int BYTES_A_CELL = 16;

  /// The mark's first cell, counted from 0.
  public int indent() {
    return Columns.width(before);
  }

  /// Cells of the mark, at least 1: an end of line has no character of its own.
  public int cells() {
    return Math.max(1, Columns.width(marked));
  }

  public String line() {
    return before + marked + after;
  }

  static Excerpt of(Source source, Privacy privacy, int start, int end) {
    int lineStart = source.lineStart(start);
    int lineEnd = source.lineEnd(start);
    int from = source.boundary(Math.max(lineStart, start - CELLS * BYTES_A_CELL));
    int markEnd = Math.max(start, Math.min(end, lineEnd));
    int markTo = source.boundary(Math.min(markEnd, start + MARKED * BYTES_A_CELL));
    int to = source.boundary(Math.min(lineEnd, markEnd + CELLS * BYTES_A_CELL));
    String before = shown(source, privacy, from, start);
    String marked = Columns.cut(shown(source, privacy, start, markTo), MARKED);
    String after = shown(source, privacy, markEnd, to);
    int room = CELLS - Columns.width(marked);
    before = fromTheEnd(before, room - Math.min(AFTER, Columns.width(after)), from > lineStart);
    return new Excerpt(before, marked, Columns.cut(after, room - Columns.width(before)));
  }

  private static String fromTheEnd(String text, int most, boolean cutAlready) {
    if (!cutAlready && Columns.width(text) <= most) {
      return text;
    }
    int from = text.length();
    for (int cells = 1; from > 0; ) {
      int previous = Columns.previous(text, from);
      cells += Columns.width(text.substring(previous, from));
      if (cells > most) {
        break;
      }
      from = previous;
    }
    return "…" + text.substring(from);
  }

  private static String shown(Source source, Privacy privacy, int from, int to) {
    var text = new StringBuilder();
    int at = from;
    while (at < to) {
      int hidden = Math.min(to, privacy.nextHidden(at));
      text.append(new String(source.bytes(), at, hidden - at, UTF_8));
      at = Math.min(to, privacy.endOfHidden(hidden));
      text.append(at > hidden ? HIDDEN : "");
    }
    return safe(text.toString());
  }

  /// Character by character: [SafeText] would cut at 200 of them.
  private static String safe(String text) {
    var safe = new StringBuilder();
    for (String cluster : Columns.clusters(text)) {
      safe.append(SafeText.of(cluster).value());
    }
    return safe.toString();
  }
}

package scrumline.terminal;

import org.jspecify.annotations.Nullable;

/// The text of a picture, in runs that stand where their cells are. A sign that a font may lack, or
/// have in another width, is a run of its own, so that it moves nothing.
final class SvgText {
  private static final double BASELINE = 15.5;

  /// Up to here, and for the punctuation of text, fonts are one cell wide throughout.
  private static final char LAST_LETTER = 0x530;

  private final int usual;
  private final StringBuilder all = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private @Nullable Paint paint;
  private int from;
  private int to;
  private int row;

  /// In the colour `usual` where nothing else is said.
  SvgText(int usual) {
    this.usual = usual;
  }

  void add(String cluster, Paint ink, int column, int itsRow, int cells) {
    boolean isLetter = isLetter(cluster);
    boolean goesOn = isLetter && column == to && itsRow == row && ink.equals(paint);
    if (!goesOn || run.toString().endsWith("  ")) {
      end();
    }
    if (run.isEmpty() && cluster.equals(" ")) {
      return;
    }
    if (run.isEmpty()) {
      paint = ink;
      from = column;
      row = itsRow;
    }
    run.append(cluster);
    to = column + cells;
    if (!isLetter) {
      end();
    }
  }

  private static boolean isLetter(String cluster) {
    char c = cluster.charAt(0);
    boolean isPunctuation = c >= 0x2010 && c <= 0x2026;
    return cluster.length() == 1 && (c < LAST_LETTER || isPunctuation);
  }

  private void end() {
    String text = run.toString().stripTrailing();
    var ink = paint;
    if (ink != null && !text.isEmpty()) {
      int cells = to - from - (run.length() - text.length());
      all.append("<text x=\"").append(from * SvgPicture.CELL);
      all.append("\" y=\"").append(row * SvgPicture.ROW + BASELINE);
      all.append("\" textLength=\"").append(cells * SvgPicture.CELL);
      all.append("\" lengthAdjust=\"spacingAndGlyphs\"");
      all.append(ink.pen() == usual ? "" : " fill=\"" + colour(ink.pen()) + "\"");
      all.append(ink.isBold() ? " font-weight=\"bold\">" : ">");
      all.append(escaped(text)).append("</text>\n");
    }
    run.setLength(0);
    to = -1;
  }

  /// `#1f2328`.
  static String colour(int rgb) {
    return "#%06x".formatted(rgb);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    end();
    return all.toString();
  }
}

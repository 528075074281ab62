package scrumline.export;

import java.util.List;
import java.util.Locale;
import scrumline.team.Columns;

/// A sheet as text of so many columns, its labels in line.
final class SheetText {
  private static final int INDENT = 2;
  private static final int GAP = 2;
  private static final int WIDEST_LABEL = 16;

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  private SheetText(int columns) {
    this.columns = columns;
  }

  static String of(Sheet sheet, int columns) {
    var document = new SheetText(columns);
    document.line(0, sheet.title());
    sheet.lines().forEach(line -> document.line(0, line));
    sheet.parts().forEach(document::part);
    return document.text.toString();
  }

  static String of(Sheet.Part part, int columns) {
    var document = new SheetText(columns);
    document.part(part);
    return document.text.toString();
  }

  private void part(Sheet.Part part) {
    text.append('\n');
    line(0, Said.theirs(part.heading().plain().toUpperCase(Locale.ROOT)));
    if (!part.lead().isEmpty()) {
      line(INDENT, part.lead());
    }
    int label = widest(part.rows().stream().map(row -> row.label().plain()).toList());
    for (var row : part.rows()) {
      String start = Columns.padRight(row.label().plain(), label) + " ".repeat(GAP);
      text.append(" ".repeat(INDENT)).append(start);
      int indent = INDENT + Columns.width(start);
      flow(indent, row.facts());
      if (!row.after().isEmpty()) {
        line(indent, row.after());
      }
    }
    part.close().forEach(sentence -> line(INDENT, sentence));
  }

  private static int widest(List<String> cells) {
    int widest = cells.stream().mapToInt(Columns::width).max().orElse(0);
    return Math.min(widest, WIDEST_LABEL);
  }

  private void line(int indent, Said sentence) {
    text.append(" ".repeat(indent));
    flow(indent, List.of(sentence));
  }

  /// Facts parted by dots, broken between them where that is possible, and between words where a
  /// fact alone is too long. What stands before the first line is there already.
  private void flow(int indent, List<Said> facts) {
    int room = columns - indent;
    var line = new StringBuilder();
    for (var fact : facts) {
      String dot = line.isEmpty() ? "" : " · ";
      if (!line.isEmpty() && width(line) + Columns.width(dot + fact.plain()) > room) {
        line = broken(line, indent);
        dot = "";
      }
      line.append(dot);
      for (String word : fact.plain().split(" ")) {
        boolean isLong = !line.isEmpty() && width(line) + 1 + Columns.width(word) > room;
        line = isLong ? broken(line, indent) : line;
        boolean spaced = !line.isEmpty() && line.charAt(line.length() - 1) != ' ';
        line.append(spaced ? " " : "").append(word);
      }
    }
    text.append(line).append('\n');
  }

  private StringBuilder broken(StringBuilder line, int indent) {
    text.append(line.toString().stripTrailing()).append('\n').append(" ".repeat(indent));
    return new StringBuilder();
  }

  private static int width(StringBuilder line) {
    return Columns.width(line.toString());
  }
}

package scrumline.export;

import java.util.List;

/// One page to read at a glance: a title, a few lines, and parts with rows, before it is text or
/// Markdown.
record Sheet(Said title, List<Said> lines, List<Part> parts) {

  /// A heading, perhaps a sentence, and rows.
  record Part(Said heading, Said lead, List<Row> rows) {}

  /// What it is about, a figure beside it (may be empty), facts, and what follows from them on a
  /// line of its own (may be empty).
  record Row(Said label, String figure, List<Said> facts, Said after) {
    static Row of(Said label, List<Said> facts) {
      return new Row(label, "", facts, Said.NOTHING);
    }
  }
}

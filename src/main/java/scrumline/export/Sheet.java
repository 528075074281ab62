package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import scrumline.team.Listed;

/// One page to read at a glance: a title, a few lines, and parts with rows, before it is text or
/// Markdown.
record Sheet(Said title, List<Said> lines, List<Part> parts) {

  /// A heading, perhaps a sentence, rows, and sentences after them.
  record Part(Said heading, Said lead, List<Row> rows, List<Said> close) {
    Part(Said heading, Said lead, List<Row> rows) {
      this(heading, lead, rows, List.of());
    }

    /// With so many rows at most, and how many more there are.
    Part atMost(int most) {
      if (rows.size() <= most) {
        return this;
      }
      var kept = new ArrayList<>(close);
      String rest = most == 0 ? rows.size() + " in all" : Listed.more(rows.size() - most);
      kept.addFirst(Said.ours(rest + "."));
      return new Part(heading, lead, rows.subList(0, most), kept);
    }

    /// The first rows alone.
    Part first(int most) {
      return new Part(heading, lead, rows.subList(0, Math.min(most, rows.size())), close);
    }
  }

  /// What it is about, facts, and what follows from them on a line of its own (may be empty).
  record Row(Said label, List<Said> facts, Said after) {
    static Row of(Said label, List<Said> facts) {
      return new Row(label, facts, Said.NOTHING);
    }
  }
}

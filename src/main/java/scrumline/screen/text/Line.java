package scrumline.screen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// One row of text in several inks, of any width. Every text goes through `SafeText`.
public record Line(List<Span> spans) {
  public static final Line EMPTY = new Line(List.of());

  /// A text has no more cells than this, but a window may.
  private static final int MOST = 100;

  public Line {
    spans = List.copyOf(spans);
  }

  public static Line of(Ink ink, String text) {
    return text.isEmpty() ? EMPTY : new Line(List.of(new Span(ink, SafeText.of(text))));
  }

  public static Line of(Ink ink, SafeText text) {
    return text.isEmpty() ? EMPTY : new Line(List.of(new Span(ink, text)));
  }

  public static Line of(String text) {
    return of(Ink.PLAIN, text);
  }

  public static Line blank(int cells) {
    var spans = new ArrayList<Span>();
    for (int left = cells; left > 0; left -= MOST) {
      spans.add(new Span(Ink.PLAIN, SafeText.of(" ".repeat(Math.min(left, MOST)))));
    }
    return new Line(spans);
  }

  public Line and(Line other) {
    if (spans.isEmpty()) {
      return other;
    }
    var both = new ArrayList<>(spans);
    both.addAll(other.spans);
    return new Line(both);
  }

  public Line and(Ink ink, String text) {
    return and(of(ink, text));
  }

  public Line and(Ink ink, SafeText text) {
    return and(of(ink, text));
  }

  public Line and(String text) {
    return and(Ink.PLAIN, text);
  }

  /// The same text, all of it in one ink.
  public Line in(Ink ink) {
    return new Line(spans.stream().map(span -> span.in(ink)).toList());
  }

  /// The same, filled with spaces up to `cells`, and a click on any of it is about `target`.
  public Line about(Target target, int cells) {
    var row = width() < cells ? fit(cells) : this;
    return new Line(row.spans.stream().map(span -> span.about(target)).toList());
  }

  /// What a click on the cell `column` is about, counted from 0.
  Optional<Target> about(int column) {
    int end = 0;
    for (var span : spans) {
      end += span.width();
      if (column < end) {
        return column < 0 ? Optional.empty() : span.about();
      }
    }
    return Optional.empty();
  }

  public int width() {
    int cells = 0;
    for (var span : spans) {
      cells += span.width();
    }
    return cells;
  }

  /// Exactly `cells` cells: cut with `…`, or filled with spaces at the right.
  public Line fit(int cells) {
    int width = width();
    return width <= cells ? and(blank(cells - width)) : cut(cells);
  }

  /// Exactly `cells` cells, filled with spaces at the left.
  public Line right(int cells) {
    int width = width();
    return width <= cells ? blank(cells - width).and(this) : cut(cells);
  }

  /// This line at the left and `end` at the right of `cells` cells. Where both do not fit, this
  /// line is cut.
  public Line ending(Line end, int cells) {
    int room = cells - end.width();
    return room <= 0 ? end.fit(cells) : fit(room).and(end);
  }

  private Line cut(int cells) {
    var kept = new ArrayList<Span>();
    int left = cells;
    for (var span : spans) {
      boolean lastThatFits = span.width() > left || (span.width() == left && span != last());
      if (lastThatFits) {
        String text = Columns.cut(span.text().value() + "…", left);
        kept.add(span.saying(SafeText.of(text)));
        left -= Columns.width(text);
        break;
      }
      kept.add(span);
      left -= span.width();
    }
    return new Line(kept).and(blank(left));
  }

  private Span last() {
    return spans.getLast();
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}

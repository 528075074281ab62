package scrumline.screen.text;

import java.util.Optional;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// A run of text in one ink, and what a click on it is about.
public record Span(Ink ink, SafeText text, Optional<Target> about) {
  public Span(Ink ink, SafeText text) {
    this(ink, text, Optional.empty());
  }

  public int width() {
    return Columns.width(text.value());
  }

  Span in(Ink other) {
    return new Span(other, text, about);
  }

  Span saying(SafeText other) {
    return new Span(ink, other, about);
  }

  Span about(Target target) {
    return new Span(ink, text, Optional.of(target));
  }
}

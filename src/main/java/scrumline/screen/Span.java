package scrumline.screen;

import scrumline.team.Columns;
import scrumline.team.SafeText;

/// A run of text in one ink.
public record Span(Ink ink, SafeText text) {
  public int width() {
    return Columns.width(text.value());
  }
}

package scrumline.screen.view;

import java.util.Locale;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.SafeText;
import scrumline.team.Section;

/// The name of the section that the scrum is in.
public final class SectionTitle {
  private SectionTitle() {}

  public static Line of(Scene scene) {
    var label = scene.scrum().section().map(Section::label).orElse(SafeText.EMPTY);
    return Line.of("  ").and(Ink.NAME, label.value().toUpperCase(Locale.ROOT));
  }
}

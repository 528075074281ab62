package scrumline.screen;

import java.util.List;
import java.util.Locale;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.SafeText;
import scrumline.team.Section;

/// A section of the team's own that everybody talks in: its name and its clock.
public record SectionPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    var title = Block.of(title(scene));
    return Frame.of(scene, this, ClockFace.head(scene, title));
  }

  static Line title(Scene scene) {
    var label = scene.scrum().section().map(Section::label).orElse(SafeText.EMPTY);
    return Line.of("  ").and(Ink.NAME, label.value().toUpperCase(Locale.ROOT));
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of());
  }
}

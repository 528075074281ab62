package scrumline.screen;

import java.util.List;
import java.util.Locale;
import scrumline.team.SafeText;
import scrumline.team.Section;

/// A section that everybody talks in: its name, its clock, and one question.
public record SectionPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    var title = Block.of(title(scene));
    var question = Line.of("  ").and(Ink.QUESTION, question(scene));
    var body = ClockFace.head(scene, title).above(Line.EMPTY).above(question);
    return Frame.of(scene, this, body);
  }

  static Line title(Scene scene) {
    var label = scene.scrum().section().map(Section::label).orElse(SafeText.EMPTY);
    return Line.of("  ").and(Ink.NAME, label.value().toUpperCase(Locale.ROOT));
  }

  private static String question(Scene scene) {
    boolean wins = scene.scrum().here().filter(slot -> slot.section().equals("wins")).isPresent();
    return wins ? "What went well last week that all of us should know?" : "";
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of());
  }
}

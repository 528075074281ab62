package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;
import scrumline.screen.view.SectionTitle;

/// A section of the team's own that everybody talks in: its name and its clock.
public record SectionPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    var title = Block.of(SectionTitle.of(scene));
    return Frame.of(scene, PageFooter.of(this, scene), ClockFace.head(scene, title));
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of());
  }
}

package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.team.Audience;

/// An empty window. Any key comes back, and always to the team view.
public record BlankPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    return Block.EMPTY.fit(scene.size());
  }

  @Override
  public List<Use> keys() {
    return List.of();
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return Step.home().and(new Event.Unblanked(scene.now())).and(new Effect.Show(Audience.TEAM));
  }
}

package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;

/// A window that only follows: it shows what the run window shows when no page is open there, and
/// has keys of its own.
public record FollowPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    return scene.scrum().blanked()
        ? Block.EMPTY.fit(scene.size())
        : Page.home(scene.scrum()).draw(scene);
  }

  /// While it is blank, the only key is the one that leaves.
  @Override
  public Step press(Key key, Scene scene) {
    boolean isDead = scene.scrum().blanked() && !key.equals(Key.letter('q'));
    return isDead ? Step.to(this) : Page.super.press(key, scene);
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.lookingOn(this);
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return Step.to(this).saying("This window only follows. Keys work in the run window.");
  }
}

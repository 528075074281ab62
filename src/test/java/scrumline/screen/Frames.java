package scrumline.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import scrumline.screen.text.Block;

/// Every picture of the album as a frame, for tests of other rooms.
public final class Frames {
  private Frames() {}

  public static Map<String, Block> ofTheAlbum() {
    var frames = new LinkedHashMap<String, Block>();
    Album.shots().forEach(shot -> frames.put(shot.name(), shot.window().draw()));
    return frames;
  }
}

package scrumline.screen;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.scrum.Talk;

/// What a page hands to the bottom of its window, read off its key table.
final class PageFooter {
  private static final Map<Key, Footer.Can> ABILITIES =
      Map.of(
          Key.letter('?'),
          Footer.Can.SHOW_KEYS,
          Key.letter('u'),
          Footer.Can.UNDO,
          Key.letter(' '),
          Footer.Can.PAUSE,
          AfterCallPage.KEY,
          Footer.Can.MOVE_TURNS);

  private PageFooter() {}

  static Footer of(Page page, Scene scene) {
    boolean isPaused = scene.scrum().talk().state() == Talk.State.PAUSED;
    var named =
        page.footer(scene).stream()
            .map(use -> isPaused ? use.whilePaused() : use)
            .map(use -> new Footer.Named(use.shown(), use.word(), use.place()))
            .toList();
    return new Footer(named, abilities(page, page.keys()));
  }

  private static EnumSet<Footer.Can> abilities(Page page, List<Use> keys) {
    var can = EnumSet.noneOf(Footer.Can.class);
    ABILITIES.forEach(
        (key, ability) -> {
          if (keys.stream().anyMatch(use -> use.isFor(key))) {
            can.add(ability);
          }
        });
    if (page instanceof TurnPage) {
      can.add(Footer.Can.TURN);
    }
    return can;
  }
}

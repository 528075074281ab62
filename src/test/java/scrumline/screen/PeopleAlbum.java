package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;

/// Pictures of who is here, of last time's items, and of lines while they are typed.
final class PeopleAlbum extends Shots {
  private static final Key ENTER = Key.Named.ENTER;
  private static final Size LOW = new Size(60, 20);
  private static final Size USUAL = new Size(80, 24);
  private static final Size WIDE = new Size(100, 30);

  static List<Shot> shots() {
    var album = new PeopleAlbum();
    album.people();
    album.items();
    album.lines();
    return album.taken();
  }

  private void people() {
    shot("lobby-of-sixteen", LOW, () -> sixteen().press(Key.Named.DOWN, Key.letter('x')));
    shot("lobby-of-sixteen", WIDE, PeopleAlbum::sixteen);
    inAllSizes("people", PeopleAlbum::away);
    shot("jump-typed", USUAL, () -> sam().type("/mar"));
    shot("jump-away", USUAL, () -> away().press(Key.Named.ESC).type("/gr").press(ENTER));
    shot("palette-lobby", WIDE, () -> Window.on(Morning.lobby()).type(":"));
    shot("dead-key", USUAL, () -> Window.on(Morning.started()).type("k"));
  }

  private void items() {
    shot("opening-item", USUAL, () -> promises().type("3"));
    shot("opening-item", LOW, () -> promises().type("3"));
    shot("items-asked", USUAL, () -> promises().type(":items").press(ENTER));
    shot("item-travelled", USUAL, () -> Window.on(Morning.started().onTimeTo("Tom")).type("1"));
  }

  private void lines() {
    shot("resource-name", USUAL, () -> sam().type("rpricing @w"));
    shot("resource-named", LOW, () -> sam().type("rpricing @w").press(Key.Named.TAB));
    shot("commitment-big", USUAL, () -> sam().type("ccall leads, send quotes, ask Dana"));
    shot("kpi-weeks", WIDE, () -> sam().type("kcalls 100 from W49 until W51 because fair"));
    shot("kpi-absurd", USUAL, () -> sam().type("kcalls 9999999"));
  }

  private static Window sam() {
    return Window.on(Morning.started().onTimeTo("Sam").after(52));
  }

  /// Grace had to go, and the list of people is open.
  private static Window away() {
    var window = sam().type(":people").press(ENTER, Key.Named.DOWN);
    return window.type("x");
  }

  private static Window sixteen() {
    return Window.on(Morning.of(Teams.ofSixteen()));
  }

  private static Window promises() {
    return Window.on(Morning.of(Teams.withPromises(12)).make(Chair::next).after(12));
  }
}

package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;

/// An old scrum as its window showed it, after the event number `at` of `of`; only the footer is
/// another. `plays` where it goes on by itself, `speed` times as fast as it went.
public record ReplayPage(int at, int of, int speed, boolean plays) implements Page {
  @Override
  public Block draw(Scene scene) {
    var then = new FollowPage().draw(scene).tall(scene.rows() - 1);
    return then.above(place(scene)).fit(scene.size());
  }

  private Block place(Scene scene) {
    if (scene.said().isPresent()) {
      return Frame.bottom(scene, PageFooter.of(this, scene));
    }
    var line = Line.of(" ").and(Ink.NAME, at + " of " + of).and(Ink.FAINT, " · " + speed + "x  ");
    var end = Frame.key("?", "keys").and(" ");
    for (var use : keys()) {
      var more = line.and(Frame.key(use.shown(), use.word())).and("  ");
      boolean fits = more.width() + end.width() <= scene.columns();
      line = use.place() == Footer.Place.ALWAYS && fits ? more : line;
    }
    return Block.of(line.ending(end, scene.columns()));
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(play(List.of(Key.Named.RIGHT), "→", "next", "The next event", Effect.Play.NEXT));
    uses.add(play(List.of(Key.Named.LEFT), "←", "back", "The event before", Effect.Play.BACK));
    uses.add(
        play(
            List.of(Key.letter(' ')),
            "space",
            plays ? "pause" : "play",
            "Play on by itself, and pause",
            Effect.Play.PAUSE_OR_GO_ON));
    uses.add(play(keys("+="), "+", "10x", "Ten times as fast as it went", Effect.Play.FASTER));
    uses.add(play(keys("-−"), "−", "1x", "As fast as it went", Effect.Play.SLOWER));
    var first =
        play(List.of(Key.Named.HOME), "Home", "first", "To its beginning", Effect.Play.FIRST);
    uses.add(first.inHelp());
    uses.add(play(List.of(Key.Named.END), "End", "last", "To its end", Effect.Play.LAST).inHelp());
    uses.addAll(WindowKeys.lookingOn(this));
    return uses;
  }

  private static List<Key> keys(String letters) {
    return letters.chars().mapToObj(letter -> Key.letter((char) letter)).toList();
  }

  private Use play(List<Key> keys, String shown, String word, String sentence, Effect.Play what) {
    return Use.of(keys, shown, word, _ -> Step.to(this).and(what)).telling(sentence);
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return Step.to(this).saying("This scrum is over and only looked at. ? shows the keys.");
  }
}

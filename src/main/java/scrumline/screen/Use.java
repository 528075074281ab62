package scrumline.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.team.Sight;

/// One row of a page's key table: which keys, how they are written, what they do in a word and in a
/// sentence, and the step that they cause. Footer, help and palette are printed from it. A use
/// without keys is in the palette alone.
public record Use(
    List<Key> keys,
    String shown,
    String word,
    String sentence,
    Footer.Place place,
    Function<Scene, Step> step) {
  static final String NOTE = "note";

  static Use of(String letters, String word, String sentence, Function<Scene, Step> step) {
    var keys = letters.codePoints().mapToObj(Use::letter).toList();
    return new Use(keys, letters, word, sentence, Footer.Place.ALWAYS, step);
  }

  static Use of(List<Key> keys, String shown, String word, Function<Scene, Step> step) {
    return new Use(keys, shown, word, word, Footer.Place.ALWAYS, step);
  }

  static Use named(String word, String sentence, Function<Scene, Step> step) {
    return new Use(List.of(), ":" + word, word, sentence, Footer.Place.HELP_ONLY, step);
  }

  /// The rows without those that nothing can reach, because earlier rows have all their keys.
  static List<Use> once(List<Use> rows) {
    var taken = new HashSet<Key>();
    var reached = new ArrayList<Use>();
    for (var row : rows) {
      boolean isNew = row.keys.isEmpty() || !taken.containsAll(row.keys);
      reached.addAll(isNew ? List.of(row) : List.of());
      taken.addAll(row.keys);
    }
    return List.copyOf(reached);
  }

  /// Those that a window may name: the manager's own note is in no list of a shared one.
  static List<Use> listed(List<Use> rows, Scene scene) {
    return rows.stream().filter(row -> scene.sees(Sight.PRIVATE) || !row.isNote()).toList();
  }

  private boolean isNote() {
    return word.equals(NOTE);
  }

  Use telling(String longer) {
    return new Use(keys, shown, word, longer, place, step);
  }

  Use shownAs(String keys) {
    return new Use(this.keys, keys, word, sentence, place, step);
  }

  Use whereItFits() {
    return new Use(keys, shown, word, sentence, Footer.Place.WHERE_IT_FITS, step);
  }

  Use inHelp() {
    return new Use(keys, shown, word, sentence, Footer.Place.HELP_ONLY, step);
  }

  /// The same row with another step.
  Use instead(Function<Scene, Step> other) {
    return new Use(keys, shown, word, sentence, place, other);
  }

  /// Whether the palette alone leads here.
  boolean isNamed() {
    return keys.isEmpty() && shown.equals(":" + word);
  }

  /// What pauses a scrum makes it go on while it is paused, and is then always named.
  Use whilePaused() {
    return isFor(Key.letter(' '))
        ? new Use(keys, shown, "go on", sentence, Footer.Place.ALWAYS, step)
        : this;
  }

  boolean isFor(Key key) {
    return keys.contains(key);
  }

  private static Key letter(int codePoint) {
    return new Key.Letter(Character.toString(codePoint));
  }
}

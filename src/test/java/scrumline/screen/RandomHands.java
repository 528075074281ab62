package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.team.Columns;

/// Presses random keys, in any window, and sometimes types.
public final class RandomHands {
  private static final List<String> LINES =
      List.of(
          "call them by fri @dana",
          "calls 100 for 2 weeks because",
          "booked 9",
          "日本語 👩‍👩‍👧 é",
          "sam");

  private final SplittableRandom random;

  public RandomHands(long seed) {
    random = new SplittableRandom(seed);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public Size size() {
    var sizes =
        List.of(
            new Size(1 + random.nextInt(60), 1 + random.nextInt(20)),
            new Size(160, 50),
            new Size(200 + random.nextInt(200), 20 + random.nextInt(60)),
            new Size(60 + random.nextInt(60), 20 + random.nextInt(20)));
    return sizes.get(Math.min(random.nextInt(8), 3));
  }

  /// One key, or a line of them. Nobody leaves the program here, nor asks for the private view by
  /// one key.
  public List<Key> keys() {
    int kind = random.nextInt(21);
    if (kind == 0) {
      return letters(LINES.get(random.nextInt(LINES.size())));
    }
    if (kind == 1) {
      return List.of(new Key.Pasted("two\nlines"));
    }
    if (kind == 2) {
      return List.of(new Key.Ctrl((char) ('A' + random.nextInt(26))));
    }
    if (kind == 20) {
      return List.of(mouse());
    }
    if (kind < 6) {
      return List.of(kind < 5 ? Key.Named.ESC : Key.Named.RIGHT);
    }
    if (kind < 11) {
      var named = Key.Named.values();
      return List.of(named[random.nextInt(named.length)]);
    }
    String all = "crknacrkn123450lxuvbwdme+-/:?! =tdff";
    return List.of(Key.letter(all.charAt(random.nextInt(all.length()))));
  }

  /// Every third click is in the row of names.
  private Key mouse() {
    int row = random.nextInt(3) == 0 ? 1 : random.nextInt(24);
    var wheel = Key.Wheel.values()[random.nextInt(2)];
    return random.nextInt(4) == 0 ? wheel : new Key.Click(random.nextInt(80), row);
  }

  public static List<Key> letters(String text) {
    var keys = new ArrayList<Key>();
    for (String cluster : Columns.clusters(text)) {
      keys.add(new Key.Letter(cluster));
    }
    return keys;
  }
}

package scrumline.team;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/// A few typed letters, and what they may mean: `jose` finds José, `whi` and `sw` Sam Whitaker.
/// Upper case, accents and spaces around are of no importance.
public record Fuzzy(String wanted) {
  private static final int BEGINS = 0;
  private static final int LAST_WORD = 1;
  private static final int ANY_WORD = 2;
  private static final int IN_ORDER = 3;

  public static Fuzzy of(String typed) {
    return new Fuzzy(plain(typed).strip());
  }

  /// Those of `all` whose name fits, the best first: the name or its last word begins so, another
  /// word does, the letters are in it in this order, the closer together the better. Where two are
  /// equally good, they stay as they were.
  public <T> List<T> best(List<T> all, Function<T, String> name) {
    var fitting = new ArrayList<T>();
    all.forEach(one -> rank(name.apply(one)).ifPresent(_ -> fitting.add(one)));
    fitting.sort(Comparator.comparingInt(one -> rank(name.apply(one)).getAsInt()));
    return List.copyOf(fitting);
  }

  /// How well a name fits, 0 best; empty where it does not. Nothing typed fits everything.
  public OptionalInt rank(String name) {
    String plain = plain(name);
    if (plain.startsWith(wanted)) {
      return OptionalInt.of(BEGINS);
    }
    String[] words = plain.split("[^\\p{L}\\p{N}]+");
    if (words.length > 0 && words[words.length - 1].startsWith(wanted)) {
      return OptionalInt.of(LAST_WORD);
    }
    return beginsWord(plain, words) ? OptionalInt.of(ANY_WORD) : inOrder(plain);
  }

  /// Whether every typed word begins a word of `text`, for sentences, in which some letters in
  /// order are no sign of anything.
  public boolean isSaidIn(String text) {
    String[] words = plain(text).split("[^\\p{L}\\p{N}]+");
    for (String part : wanted.split("\\s+")) {
      if (!beginsWord("", words, part)) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsWord(String plain, String[] words) {
    return beginsWord(plain, words, wanted);
  }

  private static boolean beginsWord(String plain, String[] words, String part) {
    for (String word : words) {
      if (word.startsWith(part)) {
        return true;
      }
    }
    return plain.contains(" " + part);
  }

  /// The fewest letters left out between the first and the last typed one.
  private OptionalInt inOrder(String plain) {
    int fewest = Integer.MAX_VALUE;
    for (int start = 0; start < plain.length(); start++) {
      int end = plain.charAt(start) == wanted.charAt(0) ? end(plain, start) : -1;
      fewest = end < 0 ? fewest : Math.min(fewest, end - start - wanted.length());
    }
    return fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(IN_ORDER + fewest);
  }

  /// Where the typed letters have all come by, from `start` on; −1 where they have not.
  private int end(String plain, int start) {
    int found = 0;
    for (int at = start; at < plain.length(); at++) {
      found += plain.charAt(at) == wanted.charAt(found) ? 1 : 0;
      if (found == wanted.length()) {
        return at + 1;
      }
    }
    return -1;
  }

  /// Lower case, without accents; letters that are more than a letter with an accent as people
  /// without them on their keyboard type them.
  public static String plain(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    var plain = new StringBuilder();
    bare.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> plain.append(typed(letter)));
    return plain.toString();
  }

  private static String typed(int letter) {
    return switch (letter) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> Character.toString(letter);
    };
  }
}

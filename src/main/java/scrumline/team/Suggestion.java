package scrumline.team;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The word that somebody most likely meant, said so that it can stand after any message.
public final class Suggestion {
  private Suggestion() {}

  /// A sentence that names the nearest of `known`, or all of them where there are few; empty where
  /// neither helps.
  public static String among(Collection<String> known, String written) {
    var nearest = nearest(known, written);
    if (nearest.isPresent()) {
      return "did you mean \"" + nearest.get() + "\"?";
    }
    return all(known);
  }

  /// A sentence that names all of `known`; empty where they are many.
  public static String all(Collection<String> known) {
    return known.size() > 24 ? "" : "one of: " + String.join(", ", known);
  }

  /// The zones of the world are many, and mostly the city is right.
  public static String zone(String written) {
    String city = written.substring(written.lastIndexOf('/') + 1).replace(' ', '_');
    for (String zone : ZoneId.getAvailableZoneIds()) {
      if (zone.regionMatches(
          true, zone.lastIndexOf('/') + 1, city, 0, Math.max(3, city.length()))) {
        return "did you mean \"" + zone + "\"?";
      }
    }
    var nearest = nearest(ZoneId.getAvailableZoneIds(), written);
    return nearest.isPresent()
        ? "did you mean \"" + nearest.get() + "\"?"
        : "write it like America/Vancouver or Europe/Berlin";
  }

  private static Optional<String> nearest(Collection<String> known, String written) {
    String wanted = plain(written);
    String best = null;
    int bestDistance = 1 + Math.max(1, wanted.length() / 3);
    for (String word : known) {
      int distance = distance(plain(word), wanted);
      if (distance < bestDistance) {
        best = word;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Capitals and the signs between words are what people get wrong most.
  private static String plain(String word) {
    String shortened = word.length() > 64 ? word.substring(0, 64) : word;
    return shortened.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /// Letters to change, add, take out, or swap with the next one.
  private static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] now = new int[other.length() + 1];
      now[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        now[column] =
            Math.min(last[column - 1] + change, Math.min(last[column] + 1, now[column - 1] + 1));
        boolean swapped =
            row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        if (swapped) {
          now[column] = Math.min(now[column], beforeLast[column - 2] + 1);
        }
      }
      beforeLast = last;
      last = now;
    }
    return last[other.length()];
  }
}

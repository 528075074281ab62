package scrumline.files;

import java.util.random.RandomGenerator;

/// Names that nobody else chose at the same time: small letters and digits, for file names.
public final class RandomLetters {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private RandomLetters() {}

  public static String of(int count, RandomGenerator random) {
    var name = new StringBuilder();
    for (int at = 0; at < count; at++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}

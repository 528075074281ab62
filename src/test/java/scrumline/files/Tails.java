package scrumline.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What power cuts leave of bytes that were written and not forced.
public final class Tails {
  public static final FileImage.Tail NOTHING = unforced -> new byte[0];
  public static final FileImage.Tail ALL = unforced -> unforced;
  public static final List<FileImage.Tail> SOME =
      List.of(NOTHING, ALL, Tails::zeros, Tails::garbage, Tails::half);

  /// Every kind of what a disk can make of a few lines.
  public static final List<FileImage.Tail> KINDS =
      List.of(
          NOTHING,
          ALL,
          Tails::zeros,
          Tails::garbage,
          Tails::half,
          unforced -> Arrays.copyOf(unforced, Math.max(0, unforced.length - 1)),
          unforced -> Arrays.copyOf(unforced, Math.min(1, unforced.length)),
          unforced -> torn(unforced, 0),
          unforced -> torn(unforced, unforced.length / 2));

  private static final int DISK_SECTOR = 512;
  private static final int SECTOR = 64;
  private static final int STEP = 5;

  private Tails() {}

  /// Prefixes; zeros; garbage; every single sector lost (small ones, as lines are short).
  public static List<byte[]> all(byte[] tail) {
    var all = new ArrayList<byte[]>();
    for (int length = 0; length <= tail.length; length += STEP) {
      all.add(Arrays.copyOf(tail, length));
      all.add(new byte[length]);
    }
    for (int from = 0; from < tail.length; from += SECTOR) {
      byte[] torn = tail.clone();
      Arrays.fill(torn, from, Math.min(tail.length, from + SECTOR), (byte) 0);
      all.add(torn);
    }
    all.add(garbage(tail));
    return all;
  }

  /// One sector of a disk was not written.
  private static byte[] torn(byte[] tail, int from) {
    byte[] torn = tail.clone();
    Arrays.fill(torn, from, Math.min(tail.length, from + DISK_SECTOR), (byte) 0);
    return torn;
  }

  private static byte[] zeros(byte[] tail) {
    return new byte[tail.length];
  }

  private static byte[] garbage(byte[] tail) {
    byte[] garbage = new byte[tail.length];
    new Random(tail.length).nextBytes(garbage);
    return garbage;
  }

  private static byte[] half(byte[] tail) {
    return Arrays.copyOf(tail, tail.length / 2);
  }
}

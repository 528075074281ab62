package scrumline.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Inputs made from others by a few small changes, the same for the same seed.
final class Mutations {
  private static final int LONGEST = 64_000;

  /// What steers terminals, documents, tables and journals, and numbers at the edge of something.
  private static final List<byte[]> WORDS =
      List.of(
          bytes("\u001B[31m"),
          bytes("\u009B"),
          bytes("\u202E"),
          bytes("\u200D"),
          bytes("\u0301"),
          bytes("👩‍👩‍👧"),
          bytes("\uFEFF"),
          bytes("\r\n"),
          bytes("\n"),
          bytes("\t"),
          bytes("\0"),
          bytes("=1+1"),
          bytes("<script>"),
          bytes("](x)"),
          bytes("\""),
          bytes("\\u0000"),
          bytes("\\"),
          bytes("{"),
          bytes("["),
          bytes("}"),
          bytes(","),
          bytes(";"),
          bytes("null"),
          bytes("-1"),
          bytes("1e999"),
          bytes("9223372036854775808"),
          bytes("+999999999-12-31T23:59:59Z"),
          bytes("2026-02-30"),
          bytes("0001-01-01"),
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xFF},
          new byte[64]);

  private final List<byte[]> corpus;
  private final SplittableRandom random;

  Mutations(List<byte[]> corpus, long seed) {
    this.corpus = corpus;
    this.random = new SplittableRandom(seed);
  }

  byte[] next() {
    byte[] input = any(corpus);
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      input = changed(input);
    }
    return input;
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(1 + random.nextInt(40)));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(input);
      case 1 -> joined(input, from, any(WORDS), from);
      case 2 -> joined(input, from, any(WORDS), to);
      case 3 -> joined(input, from, new byte[0], to);
      case 4 -> joined(input, to, part(input, from, to), to);
      case 5 -> joined(input, from, any(corpus), input.length);
      default -> joined(input, from, digits(), to);
    };
  }

  private byte[] flipped(byte[] input) {
    byte[] flipped = input.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] digits() {
    return bytes(String.valueOf(random.nextLong() >> random.nextInt(64)));
  }

  private byte[] any(List<byte[]> some) {
    return some.get(random.nextInt(some.size()));
  }

  /// The bytes before `from`, then others, then those after `to`.
  private static byte[] joined(byte[] input, int from, byte[] between, int to) {
    var joined = new ByteArrayOutputStream();
    joined.write(input, 0, from);
    joined.write(between, 0, between.length);
    joined.write(input, to, input.length - to);
    byte[] all = joined.toByteArray();
    return all.length <= LONGEST ? all : part(all, 0, LONGEST);
  }

  private static byte[] part(byte[] input, int from, int to) {
    return Arrays.copyOfRange(input, from, to);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package scrumline.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// What a program wrote to its terminal, and when.
public final class Typescript {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long first;
  private long last = System.nanoTime();

  void add(byte[] more, int count) {
    bytes.write(more, 0, count);
    last = System.nanoTime();
    first = first == 0 ? last : first;
  }

  /// Whether nothing was written for so long.
  boolean isQuiet(Duration time) {
    return System.nanoTime() - last > time.toNanos();
  }

  /// From the first byte that was ever written to the last one so far.
  Duration span() {
    return Duration.ofNanos(last - first);
  }

  /// As it came.
  String raw() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  void forget() {
    bytes.reset();
  }

  /// Without escape sequences: CSI, OSC, two-byte ones.
  static String plain(String raw) {
    return raw.replaceAll("\u001b\\[[0-?]*[ -/]*[@-~]", "")
        .replaceAll("\u001b\\][^\u0007\u001b]*(\u0007|\u001b\\\\)", "")
        .replaceAll("\u001b[ -/]*[0-~]", "");
  }

  /// How many titles the program has put aside and not taken back.
  public static int titlesAside(String raw) {
    return raw.split("\u001b\\[22;2t", -1).length - raw.split("\u001b\\[23;2t", -1).length;
  }
}

package scrumline.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// What a program wrote to its terminal, and when.
public final class Typescript {
  private final StringBuilder text = new StringBuilder();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  /// The first bytes of a character whose others are still to come.
  private ByteBuffer half = ByteBuffer.allocate(0);

  private long first;
  private long last = System.nanoTime();

  void add(byte[] more, int count) {
    var all = ByteBuffer.allocate(half.remaining() + count).put(half).put(more, 0, count).flip();
    var characters = CharBuffer.allocate(all.remaining());
    decoder.decode(all, characters, false);
    text.append(characters.flip());
    half = all;
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

  /// As it came, in whole characters.
  String raw() {
    return text.toString();
  }

  void forget() {
    text.setLength(0);
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

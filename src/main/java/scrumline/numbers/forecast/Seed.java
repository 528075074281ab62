package scrumline.numbers.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Where random numbers begin: the SHA-256 of texts and lists of numbers, in their order.
final class Seed {
  private final MessageDigest digest;

  Seed() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  Seed and(String text) {
    var bytes = text.getBytes(UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  Seed and(List<Double> numbers) {
    var bytes = ByteBuffer.allocate(Integer.BYTES + numbers.size() * Double.BYTES);
    bytes.putInt(numbers.size());
    numbers.forEach(bytes::putDouble);
    digest.update(bytes.flip());
    return this;
  }

  /// 32 of them; nothing can be added afterwards.
  byte[] bytes() {
    return digest.digest();
  }

  String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}

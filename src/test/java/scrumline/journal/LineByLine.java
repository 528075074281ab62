package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Journals put together line by line, as texts with a character a byte, and what is said of them.
final class LineByLine {
  static final String HEAD = text(LogLine.of("k3f9q2", Kinds.AT, Kinds.HEADER));
  static final String DAMAGED = "not as it was written";
  static final List<Event> EVENTS = Kinds.all();

  /// An event of a version and with a number, without its checksum.
  static final String EVENT =
      "{\"v\":%d,\"mid\":\"k3f9q2\",\"seq\":%d,\"at\":\"2026-11-23T17:00:00Z\",\"mono\":7,"
          + "\"type\":\"paused\",\"data\":{}";

  private LineByLine() {}

  static void problems(String text, LogProblem... expected) {
    assertEquals(List.of(expected), of(text).problems());
  }

  static void problemKinds(String text, String... expected) {
    var kinds = of(text).problems().stream().map(it -> it.getClass().getSimpleName()).toList();
    assertEquals(List.of(expected), kinds);
  }

  static Contents of(String text) {
    byte[] bytes = bytes(text);
    var found = Recovery.of(bytes);
    assertArrayEquals(bytes, found.bytes());
    return found;
  }

  /// The header and the first `count` events.
  static String[] first(int count) {
    var lines = new ArrayList<>(List.of(HEAD));
    for (int seq = 1; seq <= count; seq++) {
      lines.add(line(seq));
    }
    return lines.toArray(String[]::new);
  }

  static String line(int seq) {
    return line(seq, "k3f9q2");
  }

  static String line(int seq, String mid) {
    var event = EVENTS.get((seq - 1) % EVENTS.size());
    return text(LogLine.of(mid, seq, 10L * seq, event));
  }

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static String sealed(String json) {
    var crc = new CRC32C();
    crc.update(bytes(json));
    return json + ",\"crc\":\"%08x\"}".formatted(crc.getValue());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

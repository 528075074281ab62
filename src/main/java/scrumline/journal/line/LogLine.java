package scrumline.journal.line;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import scrumline.codec.Json;
import scrumline.codec.Unreadable;
import scrumline.scrum.Event;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// One line of a journal, without its line feed. `mid` is the scrum that it belongs to; `seq` its
/// number in it, 0 for the header; `mono` are milliseconds that no wrong clock disturbs.
public sealed interface LogLine {
  /// The version of the line's form. Fields may be added within it, and are then skipped by older
  /// readers; anything else is another version.
  int VERSION = 1;

  /// What the first line of a file is called; it is no event, and none is called so.
  String HEADER = "header";

  record Head(String mid, Header header) implements LogLine {}

  record Fact(String mid, long seq, long mono, Event event) implements LogLine {}

  /// Whole, and of a newer version.
  record Newer(String mid, long seq) implements LogLine {}

  /// Whole, but not understood; `seq` is −1 where not even its number is.
  record Foreign(String mid, long seq, String why) implements LogLine {}

  /// Not as it was written.
  record Damaged() implements LogLine {}

  static byte[] of(String mid, Instant at, Header header) {
    return sealed(
        json -> {
          begin(json, mid, 0, at, 0, HEADER, false);
          HeaderForm.write(header, json);
        });
  }

  static byte[] of(String mid, long seq, long mono, Event event) {
    return sealed(
        json -> {
          var kind = EventTable.of(event);
          begin(json, mid, seq, event.at(), mono, kind.name(), kind.isOptional());
          kind.write(event, new DataOut(json));
        });
  }

  /// Whether the line from `from` up to `to` is as it was written.
  static boolean isWhole(byte[] bytes, int from, int to) {
    int crc = to - Seal.LENGTH;
    return crc > from && Seal.fits(bytes, from, crc);
  }

  /// Reads `bytes` from `from` up to `to`, line feed excluded.
  static LogLine read(byte[] bytes, int from, int to) {
    if (!isWhole(bytes, from, to)) {
      return new Damaged();
    }
    try {
      return understood(DataIn.of(Json.parse(bytes, from, to)));
    } catch (Unreadable beyondUs) {
      return new Foreign("", -1, Objects.requireNonNull(beyondUs.getMessage()));
    }
  }

  private static LogLine understood(DataIn line) {
    String mid = line.string("mid");
    long seq = line.whole("seq");
    String name = line.string("type");
    try {
      if (line.whole("v") > VERSION) {
        return new Newer(mid, seq);
      }
      return name.equals(HEADER) ? head(mid, seq, line) : fact(mid, seq, name, line);
    } catch (Unreadable beyondUs) {
      return new Foreign(mid, seq, Objects.requireNonNull(beyondUs.getMessage()));
    }
  }

  private static LogLine head(String mid, long seq, DataIn line) {
    var data = line.object("data");
    return data.whole("minReader") > Header.FORMAT
        ? new Newer(mid, seq)
        : new Head(mid, HeaderForm.read(data.fields()));
  }

  private static LogLine fact(String mid, long seq, String name, DataIn line) {
    if (seq < 1) {
      throw new Unreadable("the number of an event is " + seq);
    }
    var kind = EventTable.named(name);
    if (kind.isEmpty() && !line.flag("optional")) {
      return new Newer(mid, seq);
    }
    var event =
        kind.isEmpty()
            ? new Event.Unread(line.instant("at"), name)
            : kind.get().read(line.instant("at"), line.object("data"));
    return new Fact(mid, seq, line.whole("mono"), event);
  }

  private static void begin(
      JsonGenerator json,
      String mid,
      long seq,
      Instant at,
      long mono,
      String type,
      boolean skippable) {
    json.writeStartObject();
    json.writeNumberProperty("v", VERSION);
    json.writeStringProperty("mid", mid);
    json.writeNumberProperty("seq", seq);
    json.writeStringProperty("at", Stamp.of(at));
    json.writeNumberProperty("mono", mono);
    json.writeStringProperty("type", type);
    if (skippable) {
      json.writeBooleanProperty("optional", true);
    }
    json.writeObjectPropertyStart("data");
  }

  /// The object that `content` begins and leaves open within `data`, with its checksum as last
  /// field.
  private static byte[] sealed(Consumer<JsonGenerator> content) {
    var line = new Pieces();
    try (var json = LineEscapes.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      content.accept(json);
      json.writeEndObject();
      json.writeEndObject();
    }
    int closed = line.length() - 1;
    byte[] sealed = line.joined(closed, Seal.LENGTH);
    Seal.put(sealed, closed);
    return sealed;
  }

  /// The checksum at the end of a line, over all bytes before its comma.
  final class Seal {
    private static final byte[] BEFORE = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    static final int LENGTH = BEFORE.length + DIGITS + AFTER.length;

    private Seal() {}

    /// Behind the first `length` bytes, over them.
    static void put(byte[] line, int length) {
      System.arraycopy(of(line, 0, length), 0, line, length, LENGTH);
    }

    /// Where no checksum begins, none is worked out: a log may hold millions of damaged lines.
    static boolean fits(byte[] bytes, int from, int to) {
      return Arrays.equals(bytes, to, to + BEFORE.length, BEFORE, 0, BEFORE.length)
          && Arrays.equals(bytes, to, to + LENGTH, of(bytes, from, to), 0, LENGTH);
    }

    private static byte[] of(byte[] bytes, int from, int to) {
      var crc = new CRC32C();
      crc.update(bytes, from, to - from);
      byte[] digits =
          HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
      byte[] seal = Arrays.copyOf(BEFORE, LENGTH);
      System.arraycopy(digits, 0, seal, BEFORE.length, DIGITS);
      System.arraycopy(AFTER, 0, seal, BEFORE.length + DIGITS, AFTER.length);
      return seal;
    }
  }
}

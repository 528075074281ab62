package scrumline.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Bytes → [Json], with limits on everything that could be too much.
final class Parser {
  private static final int LONGEST_EXACT_NUMBER = 18;

  private static final int ROOM_FOR_VALUE = 40;
  private static final int ROOM_FOR_TEXT = 56;

  private static final String[] NO_NAMES = {};
  private static final int[] NO_STARTS = {};
  private static final Json[] NO_VALUES = {};

  private final JsonParser in;
  private final byte[] bytes;
  private final int from;
  private final Findings findings;

  /// Values and names that wait for the end of the object or list that they stand in.
  private final List<Json> waiting = new ArrayList<>();

  private final List<String> waitingNames = new ArrayList<>();
  private int[] waitingNameStarts = new int[64];
  private int room;

  private Parser(JsonParser in, int room, byte[] bytes, int from, Findings findings) {
    this.in = in;
    this.room = room;
    this.bytes = bytes;
    this.from = from;
    this.findings = findings;
  }

  static Json parse(byte[] bytes, int from, Findings findings) {
    SyntaxHint.refuseOtherEncodings(bytes, from);
    var limits = Limits.by(findings);
    try (var in =
        limits
            .factory()
            .createParser(ObjectReadContext.empty(), bytes, from, bytes.length - from)) {
      var parser = new Parser(in, limits.room(), bytes, from, findings);
      try {
        return parser.whole();
      } catch (JacksonException broken) {
        throw SyntaxHint.of(broken, in, bytes, from);
      }
    }
  }

  private Json whole() {
    var first = in.nextToken();
    if (first == null) {
      throw SyntaxHint.empty(bytes.length);
    }
    var json = value(first);
    if (in.nextToken() != null) {
      throw SyntaxHint.afterTheEnd(start(), bytes);
    }
    return json;
  }

  private Json value(JsonToken token) {
    int start = start();
    spend(ROOM_FOR_VALUE, start);
    return switch (token) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_STRING -> text(start);
      case VALUE_NUMBER_INT -> whole(start);
      case VALUE_NUMBER_FLOAT -> number(in.getDoubleValue(), start);
      case VALUE_TRUE -> new Json.Bool(true, start, end());
      case VALUE_FALSE -> new Json.Bool(false, start, end());
      case VALUE_NULL -> new Json.Null(start, end());
      case END_ARRAY, END_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a value cannot begin with " + token);
    };
  }

  private void spend(int bytesOfHeap, int start) {
    room -= bytesOfHeap;
    if (room < 0) {
      throw SyntaxHint.overLimit(start, bytes);
    }
  }

  private Json text(int start) {
    String value = in.getString();
    spend(value.isEmpty() ? 0 : ROOM_FOR_TEXT + value.length(), start);
    var text = new Json.Text(value, start, end());
    boolean escaped = value.length() != text.end() - start - 2;
    if (escaped && text.hasHalfACharacter()) {
      findings.wrong(
          Mistake.HALF_A_CHARACTER,
          text,
          "this text has half a character, written as \\ud8… or \\udc…",
          "write the character itself, or both halves one after the other");
    }
    return text;
  }

  private Json whole(int start) {
    if (in.getStringLength() <= LONGEST_EXACT_NUMBER) {
      return new Json.Num(in.getLongValue(), true, start, end());
    }
    String text = in.getString();
    try {
      return new Json.Num(Long.parseLong(text), true, start, end());
    } catch (NumberFormatException beyondLong) {
      return number(Double.parseDouble(text), start);
    }
  }

  private Json number(double value, int start) {
    return new Json.Num(Double.doubleToRawLongBits(value), false, start, end());
  }

  private Json array(int start) {
    int first = waiting.size();
    for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      waiting.add(value(token));
    }
    var items = takeFrom(first);
    var list =
        items.length == 0 ? List.<Json>of() : Collections.unmodifiableList(Arrays.asList(items));
    return new Json.Arr(list, start, end());
  }

  private Json object(int start) {
    int first = waiting.size();
    int firstName = waitingNames.size();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      addName(in.currentName(), start());
      waiting.add(value(in.nextToken()));
    }
    if (waitingNames.size() == firstName) {
      return new Json.Obj(NO_NAMES, NO_STARTS, NO_VALUES, start, end());
    }
    var ours = waitingNames.subList(firstName, waitingNames.size());
    var names = ours.toArray(NO_NAMES);
    var nameStarts = Arrays.copyOfRange(waitingNameStarts, firstName, waitingNames.size());
    ours.clear();
    var object = new Json.Obj(names, nameStarts, takeFrom(first), start, end());
    Repeated.find(object, findings);
    return object;
  }

  private void addName(String name, int start) {
    int count = waitingNames.size();
    if (count == waitingNameStarts.length) {
      waitingNameStarts = Arrays.copyOf(waitingNameStarts, 2 * count);
    }
    waitingNameStarts[count] = start;
    waitingNames.add(name);
  }

  private Json[] takeFrom(int first) {
    if (waiting.size() == first) {
      return NO_VALUES;
    }
    var ours = waiting.subList(first, waiting.size());
    var taken = ours.toArray(NO_VALUES);
    ours.clear();
    return taken;
  }

  private int start() {
    return from + (int) in.currentTokenLocation().getByteOffset();
  }

  private int end() {
    return from + (int) in.currentLocation().getByteOffset();
  }
}

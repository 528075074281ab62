package scrumline.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Bytes → [Json], with limits on everything that could be too much.
final class Parser {
  private static final Json[] NO_VALUES = {};
  private static final int LONGEST_EXACT_NUMBER = 18;

  private static final int ROOM_FOR_VALUE = 40;
  private static final int ROOM_FOR_TEXT = 56;
  private static final int ROOM_FOR_FIELDS = 72;
  private static final int ROOM_FOR_FIELD = 64;

  private final JsonParser in;
  private final byte[] bytes;
  private final int from;
  private final Findings findings;

  /// Values that wait for the end of the object or list that they stand in.
  private final List<Json> waiting = new ArrayList<>();

  private final FieldNames names = new FieldNames();
  private int room;

  private Parser(JsonParser in, int room, byte[] bytes, int from, Findings findings) {
    this.in = in;
    this.room = room;
    this.bytes = bytes;
    this.from = from;
    this.findings = findings;
  }

  static Json parse(byte[] bytes, int from, int to, Findings findings) {
    SyntaxHint.refuseOtherEncodings(bytes, from);
    return parse(bytes, from, to, findings, Parser::whole);
  }

  /// The value that begins at byte `from`, whatever follows it.
  static Json first(byte[] bytes, int from, Findings findings) {
    int to = ReadAgain.end(bytes, from);
    return parse(bytes, from, to, findings, parser -> parser.value(parser.in.nextToken()));
  }

  private static Json parse(
      byte[] bytes, int from, int to, Findings findings, Function<Parser, Json> what) {
    var limits = Limits.by(findings);
    try (var in =
        limits.factory().createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      var parser = new Parser(in, limits.room(), bytes, from, findings);
      try {
        return what.apply(parser);
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
    int roomBefore = room;
    for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      var item = value(token);
      waiting.add(item);
      if (item.end() - start > ReadAgain.LONG) {
        room = roomBefore;
        return longArray(start, taken(first));
      }
    }
    return new Json.Arr(List.of(taken(first)), start, end());
  }

  /// The rest of a list that has these items so far.
  private Json longArray(int start, Json[] soFar) {
    var items = new ReadAgain<>(again(bytes, findings.isCollecting()));
    for (var item : soFar) {
      items.addAt(item.start());
    }
    spend(ReadAgain.ROOM * soFar.length, start);
    for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      int roomBefore = room;
      items.addAt(value(token).start());
      room = roomBefore;
      spend(ReadAgain.ROOM, start());
    }
    return new Json.Arr(items, start, end());
  }

  /// What is wrong within was found when it was parsed for the first time.
  private static IntFunction<Json> again(byte[] bytes, boolean fromOutside) {
    return start -> first(bytes, start, fromOutside ? Findings.collecting() : Findings.refusing());
  }

  private Json object(int start) {
    int first = waiting.size();
    int firstName = names.size();
    spend(ROOM_FOR_FIELDS, start);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      spend(ROOM_FOR_FIELD, start());
      names.add(in.currentName(), start());
      waiting.add(value(in.nextToken()));
    }
    int[] nameStarts = names.starts(firstName);
    var object = new Json.Obj(names.taken(firstName), nameStarts, taken(first), start, end());
    Repeated.find(object, findings);
    return object;
  }

  private Json[] taken(int first) {
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

package scrumline.codec;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/// What to say where JSON ends to be JSON: by the byte that does not fit, and what stands before
/// it.
final class SyntaxHint {
  private final byte[] bytes;
  private final int at;
  private final String reported;

  private SyntaxHint(byte[] bytes, int at, String reported) {
    this.bytes = bytes;
    this.at = at;
    this.reported = reported;
  }

  static BadJson of(JacksonException broken, JsonParser in, byte[] bytes, int from) {
    if (broken instanceof StreamConstraintsException) {
      boolean inName = broken.getOriginalMessage().startsWith("Name");
      return overLimit(inName ? nameStart(in, bytes, from) : tokenStart(in, from), bytes);
    }
    var location = broken.getLocation() == null ? in.currentLocation() : broken.getLocation();
    int at = from + (int) Math.max(0, location.getByteOffset());
    return new SyntaxHint(bytes, wholeCharacter(bytes, at), broken.getOriginalMessage()).told();
  }

  /// Jackson would guess UTF-16 and UTF-32 from these bytes and read on.
  static void refuseOtherEncodings(byte[] bytes, int from) {
    for (int at = from; at < Math.min(bytes.length, from + 4); at++) {
      boolean suspect = bytes[at] == 0 || bytes[at] == (byte) 0xFE || bytes[at] == (byte) 0xFF;
      boolean secondMark = at == from && bytes[at] == (byte) 0xEF;
      if (suspect || secondMark) {
        throw new SyntaxHint(bytes, at, "").told();
      }
    }
  }

  static BadJson empty(int length) {
    return bad(Mistake.EMPTY_FILE, length, length, "there is nothing here", "");
  }

  static BadJson afterTheEnd(int at, byte[] bytes) {
    return bad(
        Mistake.SYNTAX,
        at,
        Math.min(bytes.length, at + 1),
        "there is more after the end of the team",
        "a file holds one object, from { to }; take out what follows it");
  }

  static BadJson overLimit(int start, byte[] bytes) {
    int at = Math.min(start, bytes.length);
    return bad(
        Mistake.TOO_DEEP_OR_LONG,
        at,
        Math.min(bytes.length, at + 1),
        "this is nested too deep, too long, or too much",
        "see `scrumline explain E008` for what a team file may have");
  }

  private static int tokenStart(JsonParser in, int from) {
    return from + (int) Math.max(0, in.currentTokenLocation().getByteOffset());
  }

  /// A name's start is not told before the name is accepted: the quote before the one it ends
  /// with.
  private static int nameStart(JsonParser in, byte[] bytes, int from) {
    int at = Math.min(bytes.length, from + (int) in.currentLocation().getByteOffset());
    for (int quotes = 0; at > from && quotes < 2; ) {
      at--;
      quotes += bytes[at] == '"' ? 1 : 0;
    }
    return at;
  }

  private BadJson told() {
    if (at >= bytes.length) {
      return bad(
          Mistake.SYNTAX,
          bytes.length,
          bytes.length,
          "the file ends in the middle",
          "the end is missing; save or copy the file again, or close what is still open");
    }
    if (reported.startsWith("Illegal unquoted character")) {
      return here(
          "a text may not contain " + controlName(),
          "write \\n for a line break and \\t for a tab, or close the text with \"");
    }
    if (reported.contains("character escape")) {
      return here(
          "no such escape", "in a text, write \\\\ for a backslash and \\\" for a quotation mark");
    }
    return byCharacter();
  }

  private BadJson byCharacter() {
    int before = significantBefore();
    char last = before < 0 ? 0 : (char) bytes[before];
    return switch (bytes[at]) {
      case '}', ']' -> last == ',' ? comma(before) : here("this closes nothing, or too early", "");
      case ',' -> here("a value is missing before this comma", "take the comma out");
      case '\'' -> here("texts stand in double quotes", "write \" instead of '");
      case '/', '#' ->
          here("JSON has no comments", "put it into a field of its own, named like \"_comment\"");
      case '"' -> missing(last);
      case '[', '{', ':' -> missing(last);
      case '+', '.', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          last == ',' || last == ':' || last == '[' ? number() : missing(last);
      case 'N', 'I', 'T', 'F' ->
          here("no such value", "values are true, false, null, or in quotes");
      default -> typographic() ? here("texts stand in straight quotes", "write \"") : word(last);
    };
  }

  private BadJson comma(int before) {
    return bad(
        Mistake.SYNTAX, before, before + 1, "nothing comes after this comma", "take the comma out");
  }

  private BadJson missing(char last) {
    if (reported.contains("colon")) {
      return here("a colon is missing before this", "a field is written \"name\": value");
    }
    if (reported.contains("comma")) {
      return here("a comma is missing before this", "put a comma between one value and the next");
    }
    return last == ',' || last == '{'
        ? here("a field's name is missing here", "a field is written \"name\": value")
        : here("a value is missing here", "");
  }

  private BadJson number() {
    return here("this is no number in JSON", "numbers are written 12, -3 or 0.75");
  }

  private BadJson word(char last) {
    if (reported.contains("comma") || reported.contains("colon")) {
      return missing(last);
    }
    if (reported.contains("numeric value")) {
      return number();
    }
    return here("this is neither a value nor a name", "texts and names stand in double quotes");
  }

  private BadJson here(String message, String help) {
    return bad(Mistake.SYNTAX, at, characterEnd(), message, help);
  }

  private static BadJson bad(Mistake mistake, int start, int end, String message, String help) {
    return new BadJson(Finding.of(mistake, start, end, message, help));
  }

  private String controlName() {
    return switch (bytes[at]) {
      case '\n', '\r' -> "a line break";
      case '\t' -> "a tab";
      default -> "a control character";
    };
  }

  private boolean typographic() {
    String rest = new String(bytes, at, characterEnd() - at, StandardCharsets.UTF_8);
    return !rest.isEmpty() && "“”„«»‘’".indexOf(rest.charAt(0)) >= 0;
  }

  private int characterEnd() {
    int end = Math.min(bytes.length, at + 1);
    while (end < bytes.length && isContinuation(bytes[end])) {
      end++;
    }
    return end;
  }

  private int significantBefore() {
    int before = at - 1;
    while (before >= 0 && (bytes[before] == ' ' || bytes[before] < ' ' && bytes[before] > 0)) {
      before--;
    }
    return before;
  }

  /// Jackson stands on the last byte of a character that it did not expect.
  private static int wholeCharacter(byte[] bytes, int at) {
    int first = Math.min(at, bytes.length);
    while (first > 0 && first < bytes.length && isContinuation(bytes[first])) {
      first--;
    }
    return first;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}

package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import scrumline.codec.Mistake;

/// The text of a table: UTF-8 with or without a byte order mark, or UTF-16 with one.
final class CsvText {
  private static final String SAVE = "in Excel, save it as \"CSV UTF-8\"";

  private CsvText() {}

  static String of(byte[] bytes) throws NotRead {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, UTF_16BE);
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int bad = Utf8Check.firstBad(bytes, from);
    if (bad >= 0) {
      int line = new Source("", bytes, from).line(bad);
      throw new NotRead(Mistake.NOT_UTF8, "line " + line + " is not written in UTF-8", SAVE);
    }
    return decoded(bytes, from, UTF_8);
  }

  private static String decoded(byte[] bytes, int from, Charset charset) throws NotRead {
    try {
      var text = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return mustBeText(charset.newDecoder().decode(text).toString());
    } catch (CharacterCodingException broken) {
      throw new NotRead(Mistake.NOT_UTF8, "the file is broken " + charset + " text", SAVE);
    }
  }

  private static String mustBeText(String text) throws NotRead {
    if (text.indexOf('\0') >= 0) {
      String help = "save it as text, in UTF-8 or in UTF-16 with a byte order mark";
      throw new NotRead(Mistake.ANOTHER_FORMAT, "this is no text, or text without a mark", help);
    }
    if (text.isBlank()) {
      throw new NotRead(Mistake.EMPTY_FILE, "the file is empty", "export it again");
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}

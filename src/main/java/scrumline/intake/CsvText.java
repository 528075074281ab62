package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import scrumline.codec.Mistake;

/// The text of a table: UTF-8 with or without a byte order mark, or UTF-16 with one. It is decoded
/// anew each time it is read: as one string a large file would take three times its size.
record CsvText(byte[] bytes, int from, Charset charset) {
  private static final String SAVE = "in Excel, save it as \"CSV UTF-8\"";
  private static final int CHUNK = 8192;

  static CsvText of(byte[] bytes) throws NotRead {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new CsvText(bytes, 2, UTF_16LE).checked();
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new CsvText(bytes, 2, UTF_16BE).checked();
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int bad = Utf8Check.firstBad(bytes, from);
    if (bad >= 0) {
      int line = new Source("", bytes, from).line(bad);
      throw new NotRead(Mistake.NOT_UTF8, "line " + line + " is not written in UTF-8", SAVE);
    }
    return new CsvText(bytes, from, UTF_8).checked();
  }

  Reader reader() {
    return readerOf("");
  }

  /// The text, and `more` behind it.
  Reader readerOf(String more) {
    var its = new ByteArrayInputStream(bytes, from, bytes.length - from);
    var rest = new ByteArrayInputStream(more.getBytes(charset));
    return new InputStreamReader(new SequenceInputStream(its, rest), charset.newDecoder());
  }

  private CsvText checked() throws NotRead {
    boolean isBlank = true;
    char[] chunk = new char[CHUNK];
    try (var text = reader()) {
      for (int read = text.read(chunk); read >= 0; read = text.read(chunk)) {
        for (int at = 0; at < read; at++) {
          mustBeText(chunk[at]);
          isBlank &= Character.isWhitespace(chunk[at]);
        }
      }
    } catch (CharacterCodingException broken) {
      throw new NotRead(Mistake.NOT_UTF8, "the file is broken " + charset + " text", SAVE);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
    if (isBlank) {
      throw new NotRead(Mistake.EMPTY_FILE, "the file is empty", "export it again");
    }
    return this;
  }

  private static void mustBeText(char sign) throws NotRead {
    if (sign == 0) {
      String help = "save it as text, in UTF-8 or in UTF-16 with a byte order mark";
      throw new NotRead(Mistake.ANOTHER_FORMAT, "this is no text, or text without a mark", help);
    }
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

package scrumline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

/// What a file is instead of JSON, told by its first bytes and not by its name, and what to do
/// about it.
record FileKind(String name, String help) {
  private static final int LOOKED_AT = 4096;
  private static final String IMPORT = "bring it in with: scrumline import FILE --into TEAM.json";
  private static final String AS_UTF8 = "open it in an editor and save it as UTF-8";

  /// Empty where the bytes may be JSON.
  static Optional<FileKind> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    var packed = packed(head);
    return packed.isPresent() ? packed : text(head);
  }

  /// Empty where the bytes may be CSV in UTF-8 or UTF-16.
  static Optional<FileKind> notCsv(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    var packed = packed(head);
    if (packed.isPresent()) {
      boolean workbook = packed.get().help.equals(IMPORT);
      return workbook ? is(packed.get().name, "save it there as \"CSV UTF-8\"") : packed;
    }
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
    return page ? text(head) : Optional.empty();
  }

  private static Optional<FileKind> packed(String head) {
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      boolean workbook = head.contains("xl/") || head.contains("[Content_Types].xml");
      return workbook ? is("an Excel workbook", IMPORT) : is("a zip archive", "unpack it first");
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return is("a file of an old Excel (XLS)", "save it there as XLSX or CSV, then import that");
    }
    if (head.startsWith("\u001F\u008B")) {
      return is("packed with gzip", "unpack it first: gunzip FILE");
    }
    return head.startsWith("%PDF-")
        ? is("a PDF document", "ask for the data as CSV, XLSX or JSON")
        : Optional.empty();
  }

  private static Optional<FileKind> text(String head) {
    boolean utf32 = head.startsWith("\0\0\u00FE\u00FF") || head.startsWith("\u00FF\u00FE\0\0");
    if (utf32 || head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
      return is(utf32 ? "UTF-32 text" : "UTF-16 text", AS_UTF8);
    }
    int zero = head.indexOf('\0');
    if (zero == 0 || zero == 1) {
      boolean everyOther = head.length() > 3 && head.charAt(zero + 2) == '\0';
      return everyOther ? is("UTF-16 text", AS_UTF8) : is("binary data", "");
    }
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3).stripLeading();
    }
    if (start.startsWith("<")) {
      boolean page = start.startsWith("<!doctype html") || start.contains("<html");
      return page
          ? is("a web page", "log in and download the file again; this may be the login page")
          : is("XML", "ask for the data as CSV, XLSX or JSON");
    }
    return isTable(start) ? is("a table, perhaps CSV", IMPORT) : Optional.empty();
  }

  /// Nothing in the first line is JSON's, and something in it stands between columns.
  private static boolean isTable(String start) {
    String line = firstLine(start);
    int quote = line.startsWith("\"") ? line.indexOf('"', 1) + 1 : 0;
    String rest = line.substring(quote);
    boolean json = rest.isEmpty() || "{[\"'/#:".indexOf(rest.charAt(0)) >= 0 || isWord(rest);
    return !json && rest.indexOf('{') < 0 && rest.indexOf(':') < 0 && isRow(rest);
  }

  private static boolean isWord(String line) {
    return line.startsWith("true") || line.startsWith("false") || line.startsWith("null");
  }

  private static boolean isRow(String line) {
    return line.indexOf(',') >= 0 || line.indexOf(';') >= 0 || line.indexOf('\t') >= 0;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Optional<FileKind> is(String name, String help) {
    return Optional.of(new FileKind(name, help));
  }
}

package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Files of nearly 32 MiB that cannot be loaded, of every shape that takes much memory; what is
/// said about each, by its name. Run in a JVM of its own.
final class WrongFiles {
  private static final int SIZE = 31 * 1024 * 1024;
  private static final String TEAM = "{\"schemaVersion\":1,\"team\":\"T\",\"x-a\":[";
  private static final String NO_NAME = "],\"kpis\":[{\"id\":\"k\"}],\"reps\":[{\"id\":\"r\"}]}";

  private final Path file;
  private final List<String> names;

  private WrongFiles(Path file, List<String> names) {
    this.file = file;
    this.names = names;
  }

  /// The file to write to, and the names of the shapes; without names, all of them.
  public static void main(String[] args) throws IOException {
    var files = new WrongFiles(Path.of(args[0]), List.of(args).subList(1, args.length));
    files.jsons();
    files.csvs();
  }

  private void jsons() throws IOException {
    for (String white : new String[] {"\n", "\r", "\r\n", " ", "\t\n"}) {
      String name = white.replace("\n", "LF").replace("\r", "CR").replace("\t", "TAB");
      json(name + ", error at the end", "{", white, "x");
      json(name + ", error at the start", "x\n{", white, "}");
      json(name + ", a field missing", "{\"schemaVersion\":1," + white, white, "\"reps\":[]}");
    }
    json("one text", "{\"team\": \"", "x", "\"}");
    json("one text without its end", "{\"team\": \"", "語", "");
    json("one number", "[", "7", "]");
    json("one word", "", "x", "");
    json("comments", "", "// a comment\n", "");
    json("fifty problems", "{\"schemaVersion\":1,\"share\":[", "\"s\",\n", "\"s\"]}");
    json("fifty problems in a line", "{\"schemaVersion\":1,\"share\":[", "\"s\",", "\"s\"]}");
    json("small numbers", TEAM, "0,", "0" + NO_NAME);
    json("empty objects", TEAM, "{},", "0" + NO_NAME);
    json("small texts", TEAM, "\"a\",", "0" + NO_NAME);
    json("lists in lists", "{\"x-a\":" + "[".repeat(28), "[],", "");
    json("many fields", "{\"x-a\":{", "\"a\":0,", "\"b\":0}}");
    json("private fields", "{\"x-a\":[", "{\"note\":\"\"},", "0]}");
    json("private texts without an end", "{", "\"note\":\"\n", "");
    json("half characters", TEAM, "\"\\ud83d\",", "0" + NO_NAME);
  }

  private void csvs() throws IOException {
    for (String white : new String[] {"\n", "\r", "\r\n"}) {
      String name = white.replace("\n", "LF").replace("\r", "CR");
      csv(name + " and a row", () -> bytes("", white, "owner,closed,value\nA,x,1\n"));
      csv(name + " behind a row", () -> bytes("owner,closed,value\nA,x,1\n", white, ""));
    }
    csv("one cell", () -> bytes("owner,closed,value\n", "x", ""));
    csv("a quote without its end", () -> bytes("owner,closed,value\n\"", "x\n", ""));
    csv("commas", () -> bytes("owner,closed,value\n", ",", "\n"));
    csv("names of columns", () -> bytes("", "a,", "\nA,2026-01-01,1\n"));
    csv(
        "rows of nothing usable",
        () -> bytes("owner,closed,value\n", "A,2026-01-01,no amount\n", ""));
    csv("wide letters", () -> bytes("owner,closed,value\n", "語,語,語\n", ""));
    csv("UTF-16", () -> utf16("owner,closed,value\n", "語語語語語語語語語語語語語語語語,語,語\n"));
    csv("a byte that is no UTF-8, at the end", () -> broken());
  }

  private void json(String name, String before, String unit, String after) throws IOException {
    if (names.isEmpty() || names.contains(name)) {
      Files.write(file, bytes(before, unit, after));
      say(name, TeamFile.load(file, ZoneOffset.UTC));
    }
  }

  private void csv(String what, Shape bytes) throws IOException {
    String name = "CSV, " + what;
    if (names.isEmpty() || names.contains(name)) {
      Files.write(file, bytes.made());
      var columns = new DealColumns("owner", "closed", "value", Optional.empty(), Optional.empty());
      say(name, ClosedDeals.load(file, columns, Dates.ISO));
    }
  }

  private interface Shape {
    byte[] made() throws IOException;
  }

  private static void say(String name, Loaded<?> loaded) {
    var first = loaded.problems().getFirst();
    String where =
        first.place().orElse(null) instanceof Place.Text(int line, int column)
            ? " at " + line + ":" + column
            : "";
    String refused = loaded.value().isEmpty() ? first.code() : "loaded";
    System.out.println(name + ": " + refused + where + " " + first.message().value());
  }

  private static byte[] bytes(String before, String unit, String after) {
    return bytes(before.getBytes(UTF_8), unit.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private static byte[] bytes(byte[] before, byte[] unit, byte[] after) {
    byte[] all = Arrays.copyOf(before, SIZE);
    int at = before.length;
    while (at + unit.length + after.length <= SIZE) {
      System.arraycopy(unit, 0, all, at, unit.length);
      at += unit.length;
    }
    System.arraycopy(after, 0, all, at, after.length);
    return Arrays.copyOf(all, at + after.length);
  }

  private static byte[] utf16(String before, String unit) throws IOException {
    var start = new ByteArrayOutputStream();
    start.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    start.write(before.getBytes(UTF_16LE));
    return bytes(start.toByteArray(), unit.getBytes(UTF_16LE), new byte[0]);
  }

  private static byte[] broken() {
    byte[] bytes = bytes("owner,closed,value\n", "\n", "x");
    bytes[bytes.length - 1] = (byte) 0xFF;
    return bytes;
  }
}

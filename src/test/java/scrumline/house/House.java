package scrumline.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The house as data: which room may know which, who owns a library, and what is done in few rooms
/// only. A new room is argued for first and then written here.
public record House(
    Map<String, Set<String>> mayKnow, List<Owned> libraries, List<Reserved> reserved, Pattern bad) {

  /// A library, by the beginning of its classes' names, and the source files that may use it.
  public record Owned(String library, String prefix, Pattern owners, String advice) {}

  /// Members or classes, as `java/time/Instant.now` or `java/nio/file/Path`, and the rooms that may
  /// use them.
  public record Reserved(Pattern what, Set<String> rooms, String advice) {}

  /// What `screen` may see of `export`.
  static final Set<String> SEEN_BY_SCREEN = Set.of("scrumline/export/Format");

  public static final House SCRUMLINE =
      new House(
          Map.ofEntries(
              Map.entry("team", Set.of()),
              Map.entry("files", Set.of("team")),
              Map.entry("codec", Set.of("team")),
              Map.entry("numbers", Set.of("team")),
              Map.entry("numbers/forecast", Set.of("team", "numbers")),
              Map.entry("numbers/words", Set.of("team", "numbers")),
              Map.entry("scrum", Set.of("team", "numbers")),
              Map.entry("coach", Set.of("team", "numbers", "scrum")),
              Map.entry("history", Set.of("team", "numbers", "scrum", "coach")),
              Map.entry(
                  "export",
                  Set.of(
                      "team",
                      "numbers",
                      "numbers/forecast",
                      "numbers/words",
                      "scrum",
                      "coach",
                      "history")),
              Map.entry("screen/text", Set.of("team")),
              Map.entry(
                  "screen/view",
                  Set.of(
                      "team",
                      "numbers",
                      "numbers/forecast",
                      "numbers/words",
                      "scrum",
                      "coach",
                      "screen/text")),
              Map.entry(
                  "screen",
                  Set.of(
                      "team",
                      "numbers",
                      "numbers/forecast",
                      "scrum",
                      "coach",
                      "history",
                      "export",
                      "screen/text",
                      "screen/view")),
              Map.entry("intake", Set.of("team", "codec", "files")),
              Map.entry("journal/line", Set.of("team", "numbers", "scrum", "codec")),
              Map.entry(
                  "journal", Set.of("team", "numbers", "scrum", "codec", "files", "journal/line")),
              Map.entry("terminal", Set.of("team", "screen/text")),
              Map.entry(
                  "live",
                  Set.of(
                      "team",
                      "files",
                      "codec",
                      "numbers",
                      "numbers/forecast",
                      "scrum",
                      "coach",
                      "export",
                      "screen",
                      "screen/text",
                      "screen/view",
                      "intake",
                      "journal",
                      "journal/line",
                      "terminal")),
              Map.entry(
                  "app",
                  Set.of(
                      "team",
                      "files",
                      "codec",
                      "numbers",
                      "numbers/forecast",
                      "numbers/words",
                      "scrum",
                      "coach",
                      "history",
                      "export",
                      "screen",
                      "screen/text",
                      "screen/view",
                      "intake",
                      "journal",
                      "journal/line",
                      "terminal",
                      "live"))),
          List.of(
              owned("Lanterna", "com/googlecode/lanterna/", "terminal/LanternaTerminal\\w*"),
              owned(
                  "Jackson",
                  "tools/jackson/",
                  "codec/.*|intake/JsonTeam|export/JsonDocument"
                      + "|journal/LogJson|journal/line/(DataOut|HeaderForm|LineEscapes|LogLine)"),
              owned(
                  "Caffeine",
                  "com/github/benmanes/caffeine/",
                  "journal/Archive|live/ForecastCache"),
              owned("Commons Statistics", "org/apache/commons/statistics/", "numbers/Chance"),
              owned("Commons RNG", "org/apache/commons/rng/", "numbers/forecast/Futures"),
              owned("Commons Numbers", "org/apache/commons/numbers/", "numbers/forecast/Strength"),
              owned("FastCSV", "de/siegmar/fastcsv/", "intake/CsvTable|export/NumbersCsv"),
              owned("picocli", "picocli/", "app/command/.*")),
          List.of(
              reserved(
                  "java/time/\\w+\\.now|java/time/Clock\\.(system|tick)\\w*"
                      + "|java/time/InstantSource\\.system|java/time/ZoneId\\.systemDefault"
                      + "|java/lang/System\\.currentTimeMillis",
                  Set.of("app", "live"),
                  "time is an argument: take an Instant, a LocalDate or a ZoneId"),
              reserved(
                  "java/lang/System\\.nanoTime",
                  Set.of("app", "live", "terminal"),
                  "time is an argument: take an Instant or a Duration"),
              reserved(
                  "java/lang/System\\.(out|exit|setOut|setIn|console)",
                  Set.of("app"),
                  "answer with a value, and let app act on it"),
              reserved(
                  "java/lang/System\\.(in|err|setErr)|java/lang/Runtime\\.(exit|halt|exec)"
                      + "|java/lang/ProcessBuilder",
                  Set.of("app", "terminal"),
                  "answer with a value, and let app act on it"),
              reserved(
                  "scrumline/scrum/Scrum\\.review",
                  Set.of("app", "live", "export"),
                  "the numbers are read once a frame: take the review that is handed in"),
              reserved(
                  "java/nio/file/.*|java/nio/channels/.*"
                      + "|java/io/(File\\w*|RandomAccessFile)(\\..*)?",
                  Set.of("app", "files", "journal", "intake", "live", "terminal"),
                  "take and return text or bytes; app, files, journal, intake, live touch files")),
          Pattern.compile(".*(Util|Helper|Manager|Impl|Info)"));

  /// The room of a class or source file, as `scrumline/screen/text/Line`: the innermost of its
  /// folders that is one, else its outermost; nothing for what lies beside the rooms.
  String roomOf(String name) {
    var folders = name.startsWith("scrumline/") ? folders(name) : List.<String>of();
    return folders.stream()
        .filter(mayKnow::containsKey)
        .findFirst()
        .orElse(folders.isEmpty() ? "" : folders.getLast());
  }

  /// `screen/text`, then `screen`.
  private static List<String> folders(String name) {
    var parts = List.of(name.split("/"));
    return IntStream.iterate(parts.size() - 1, end -> end > 1, end -> end - 1)
        .mapToObj(end -> String.join("/", parts.subList(1, end)))
        .toList();
  }

  private static Owned owned(String library, String prefix, String owners) {
    var files = Pattern.compile("scrumline/(" + owners + ")");
    return new Owned(library, prefix, files, library + " is used in " + owners + " only");
  }

  private static Reserved reserved(String what, Set<String> rooms, String advice) {
    return new Reserved(Pattern.compile(what), rooms, advice);
  }
}

package scrumline.house;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents for engineers are held against the code: the table of rooms in ARCHITECTURE.md,
/// and every class that is named in it or in CONTRIBUTING.md.
class ArchitectureTest {
  private static final String ALL = "all others";

  private static final Pattern ROOM =
      Pattern.compile("(?m)^\\| (?!room )([a-z]+(?:\\.[a-z]+)*) \\| [^|]* \\| ([^|]*) \\|$");

  /// `Scrum`, `screen.Desk`, `Message.Came` between backticks; not `MATCH…`, which stands for many.
  private static final Pattern CLASS =
      Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]\\w+)(?:\\.\\w+)?(?:\\([^`]*\\))?`");

  /// The number of a law and its tests.
  private static final Pattern LAW =
      Pattern.compile("(?m)^\\| (\\d+)\\. [^|]* \\| ([^|]*) \\| [^|]* \\| [^|]* \\|$");

  @Test
  void the_table_of_rooms_says_which_room_knows_which() throws IOException {
    var written = new TreeMap<String, Set<String>>();
    String map = Files.readString(Path.of("ARCHITECTURE.md"));
    ROOM.matcher(map).results().forEach(row -> written.put(row.group(1), known(row)));
    assertEquals(rows(rooms()), rows(written), "ARCHITECTURE.md, \"The rooms\"");
  }

  @Test
  void every_room_says_in_its_package_info_what_it_is_for() throws IOException {
    for (String room : rooms().keySet()) {
      var folder = Path.of("src/main/java/scrumline", room.split("\\."));
      if (Files.isDirectory(folder)) {
        String said = Files.readString(folder.resolve("package-info.java"));
        assertTrue(said.startsWith("/// "), room);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
  void every_class_named_in_a_document_exists(String document) throws IOException {
    var named = new TreeSet<String>();
    String text = Files.readString(Path.of(document));
    CLASS.matcher(text).results().forEach(found -> named.add(found.group(1)));
    assertTrue(named.size() > 5, document + " names " + named);
    named.removeAll(classes());
    assertEquals(Set.of(), named, document + " names classes that are not there");
  }

  @Test
  void every_law_names_tests_that_exist() throws IOException {
    var laws = LAW.matcher(Files.readString(Path.of("ARCHITECTURE.md"))).results().toList();
    assertEquals(
        IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList(),
        laws.stream().map(law -> law.group(1)).toList());
    for (var law : laws) {
      var tests = CLASS.matcher(law.group(2)).results().map(test -> test.group(1)).toList();
      assertTrue(!tests.isEmpty() && classes().containsAll(tests), law.group());
      assertTrue(tests.stream().allMatch(test -> test.matches("\\w+(Test|IT)")), law.group());
    }
  }

  private static Set<String> classes() throws IOException {
    return SourceRules.sources(Path.of("src/main/java"), Path.of("src/test/java")).stream()
        .map(source -> source.getFileName().toString().replace(".java", ""))
        .collect(toSet());
  }

  private static Map<String, Set<String>> rooms() {
    var rooms = new TreeMap<String, Set<String>>();
    House.SCRUMLINE
        .mayKnow()
        .forEach(
            (room, known) ->
                rooms.put(
                    dotted(room), known.stream().map(ArchitectureTest::dotted).collect(toSet())));
    return rooms;
  }

  private static Set<String> known(MatchResult row) {
    var all = new TreeSet<>(rooms().keySet());
    all.remove(row.group(1));
    return switch (row.group(2)) {
      case ALL -> all;
      case "–" -> Set.of();
      case String some -> new TreeSet<>(Arrays.asList(some.split(", ")));
    };
  }

  private static String rows(Map<String, Set<String>> rooms) {
    return rooms.entrySet().stream()
        .map(room -> room.getKey() + " knows " + new TreeSet<>(room.getValue()))
        .collect(joining("\n"));
  }

  private static String dotted(String room) {
    return room.replace('/', '.');
  }
}

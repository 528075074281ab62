package scrumline;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrumline.house.Circles;
import scrumline.house.ClassRules;
import scrumline.house.Compiled;
import scrumline.house.House;
import scrumline.house.PlainEnglish;
import scrumline.house.SourceRules;

/// The house rules, held against all that is in the house. That each can be broken is shown in
/// `scrumline.house`.
final class HouseRulesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");

  private final ClassRules rules = new ClassRules(House.SCRUMLINE);

  @Test
  void classes_keep_to_their_rooms_and_leave_the_world_to_the_shell() throws IOException {
    nothing(rules.broken(looked(Compiled.under(Path.of("target/classes")))));
  }

  @Test
  void test_classes_keep_to_the_rules_of_names_too() throws IOException {
    var tests = looked(Compiled.under(Path.of("target/test-classes")));
    nothing(tests.stream().flatMap(rules::badName).toList());
  }

  @Test
  void test_names_say_subject_behaviour_and_condition_in_snake_case() throws IOException {
    var tests = looked(Compiled.under(Path.of("target/test-classes")));
    assertTrue(tests.stream().mapToInt(type -> type.tests().size()).sum() > 500);
    nothing(tests.stream().flatMap(PlainEnglish::badTestNames).toList());
  }

  @Test
  void comments_and_documents_are_in_plain_english() throws IOException {
    var found = new ArrayList<String>();
    for (var text : looked(texts())) {
      found.addAll(PlainEnglish.riddles(text.toString(), Files.readAllLines(text)));
    }
    nothing(found);
  }

  @Test
  void sources_are_short_and_narrow() throws IOException {
    var found = Stream.<String>builder();
    for (var source : looked(SourceRules.sources(MAIN, TESTS))) {
      SourceRules.broken(source).forEach(found);
    }
    nothing(found.build().toList());
  }

  @Test
  void classes_of_a_room_know_one_another_in_small_circles_only() throws IOException {
    nothing(Circles.SCRUMLINE.broken(looked(Compiled.under(Path.of("target/classes")))));
  }

  @Test
  void a_folder_has_no_more_files_than_one_can_look_over() throws IOException {
    nothing(SourceRules.crowded(looked(SourceRules.sources(MAIN, TESTS))));
  }

  @Test
  void every_source_has_been_looked_at_as_a_class() throws IOException {
    var seen =
        Compiled.under(Path.of("target/classes")).stream().map(Compiled::file).collect(toSet());
    var missed =
        looked(SourceRules.sources(MAIN)).stream()
            .map(source -> MAIN.relativize(source).toString().replaceFirst("\\.java$", ""))
            .filter(file -> !file.endsWith("package-info") && !seen.contains(file))
            .toList();
    nothing(missed);
  }

  /// All sources, and the documents beside them.
  private static List<Path> texts() throws IOException {
    var texts = new ArrayList<>(SourceRules.sources(MAIN, TESTS));
    try (var files = Files.list(Path.of(""))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(texts::add);
    }
    return texts;
  }

  private static <T> List<T> looked(List<T> things) {
    assertFalse(things.isEmpty(), "looked at nothing");
    return things;
  }

  private static void nothing(List<String> broken) {
    assertEquals("", String.join("\n", broken));
  }
}

package scrumline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rule can fail: each is broken here once by a class made for it.
final class BrokenRulesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          team    | scrumline.numbers.Thing x;                     | team may not know scrumline/numbers/Thing
          numbers | java.util.List<scrumline.scrum.Thing> x;       | numbers may not know scrumline/scrum/Thing
          numbers | scrumline.numbers.forecast.Thing x;            | numbers may not know scrumline/numbers/forecast/Thing
          intake  | Object x() { return new scrumline.scrum.Thing(); } | intake may not know scrumline/scrum/Thing
          coach   | scrumline.journal.Thing[] x;                   | coach may not know scrumline/journal/Thing
          screen  | scrumline.export.Thing x;                      | screen may not know scrumline/export/Thing
          screen  | scrumline.app.Thing x;                         | screen may not know scrumline/app/Thing
          screen/view | scrumline.screen.Thing x;                  | screen/view may not know scrumline/screen/Thing
          screen/text | scrumline.numbers.Thing x;                 | screen/text may not know scrumline/numbers/Thing
          files   | scrumline.journal.Thing x;                     | files may not know scrumline/journal/Thing
          terminal | scrumline.screen.Thing x;                     | terminal may not know scrumline/screen/Thing
          live    | scrumline.app.Thing x;                         | live may not know scrumline/app/Thing
          screen/view | Object x(scrumline.scrum.Scrum it) { return it.review(); } | scrumline/scrum/Scrum.review; the numbers
          live    | void x() { System.exit(1); }                   | java/lang/System.exit; answer with a value
          helpers | int x;                                         | no such room
          scrum   | Object x = java.time.Instant.now();            | java/time/Instant.now; time is an argument
          export  | java.util.function.Supplier<?> x = java.time.LocalDate::now; | java/time/LocalDate.now; time
          screen  | Object x = java.time.Clock.systemUTC();        | java/time/Clock.systemUTC; time
          journal | long x = System.nanoTime();                    | java/lang/System.nanoTime; time
          coach   | void x() { System.out.println(); }             | java/lang/System.out; answer with a value
          intake  | void x() { System.exit(1); }                   | java/lang/System.exit; answer with a value
          export  | java.nio.file.Path x;                          | java/nio/file/Path; take and return text
          codec   | Object x() throws Exception { return new java.io.FileInputStream("x"); } | java/io/FileInputStream; take
          screen  | com.googlecode.lanterna.TextColor x;           | Lanterna is used in terminal/LanternaTerminal
          journal | tools.jackson.core.JsonParser x;               | Jackson is used in codec/
          app     | com.github.benmanes.caffeine.cache.Cache<?, ?> x; | Caffeine is used in journal/Archive
          app     | Runnable x = () -> picocli.CommandLine.usage(this, null); | picocli is used in app/command
          team    | interface RepUtil {}                           | not RepUtil
          scrum   | record Info(int x) {}                          | not Info
          """)
  void a_class_that_breaks_a_rule_is_reported(String room, String body, String told)
      throws IOException {
    var broken =
        new ClassRules(House.SCRUMLINE).broken(new OddClass(folder).compiled(room, "Odd", body));
    assertTrue(String.join("\n", broken).contains(told), () -> told + "\nin\n" + broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          app     | Odd              | Object x = java.time.Instant.now();
          terminal | LanternaTerminal | com.googlecode.lanterna.TextColor x;
          journal | Archive          | com.github.benmanes.caffeine.cache.Cache<?, ?> x;
          journal/line | LogLine          | Runnable x = () -> System.identityHashCode(tools.jackson.core.JsonToken.START_OBJECT);
          intake  | Odd              | java.nio.file.Path x;
          screen/view | Odd          | scrumline.screen.text.Thing x;
          export  | Odd              | scrumline.scrum.Thing x; scrumline.history.Thing y;
          scrum   | Informed         | java.time.Instant x = java.time.Instant.EPOCH;
          """)
  void a_class_in_its_place_breaks_no_rule(String room, String name, String body)
      throws IOException {
    var broken =
        new ClassRules(House.SCRUMLINE).broken(new OddClass(folder).compiled(room, name, body));
    assertEquals(List.of(), broken);
  }

  @Test
  void a_source_that_is_too_long_or_too_wide_is_reported() {
    var wide = "x".repeat(101);
    assertEquals(
        List.of("A.java: 201 lines; a type is missing, find it"),
        SourceRules.broken("A.java", Collections.nCopies(201, "")));
    assertEquals(
        List.of("A.java:2: over 100 columns"), SourceRules.broken("A.java", List.of("", wide)));
    assertEquals(
        List.of(), SourceRules.broken("A.java", List.of("var x = \"\"\"", wide, "\"\"\";")));
    assertEquals(
        List.of("scrumline/scrum/A.java:1: no default; it is where the next event gets lost"),
        SourceRules.broken("scrumline/scrum/A.java", List.of("  default -> this;")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aRepHasATurn",
        "turn",
        "whoever_is_away_has_no_turn",
        "it_ends",
        "what_was_said_holds",
        "a_figure_that_is_none"
      })
  void a_test_name_that_is_not_plain_is_reported(String name) throws IOException {
    String body = "@org.junit.jupiter.api.Test void a_rep_has_a_turn() {} void helper() {}";
    assertEquals(List.of(), badTestNames(body));
    assertEquals(
        List.of("scrumline/scrum/Odd: name the thing, then what it does, then when: " + name),
        badTestNames(body.replace("a_rep_has_a_turn", name)));
  }

  private List<String> badTestNames(String body) throws IOException {
    return new OddClass(folder)
        .compiled("scrum", "Odd", body).stream().flatMap(PlainEnglish::badTestNames).toList();
  }

  @Test
  void a_riddle_in_a_comment_or_a_document_is_reported() {
    var plain = List.of("/// The others, if there is none.", "var said = \"whoever is away\";");
    assertEquals(List.of(), PlainEnglish.riddles("A.java", plain));
    assertEquals(
        List.of("A.java:1: say it plainly, not \"Whoever\""),
        PlainEnglish.riddles("A.java", List.of("  // Whoever is away has no turn.")));
    assertEquals(
        List.of("A.md:2: say it plainly, not \"is none\""),
        PlainEnglish.riddles("A.md", List.of("A goal:", "where it is none, nothing is judged.")));
  }

  @Test
  void an_empty_folder_has_no_classes_to_look_at() throws IOException {
    assertEquals(List.of(), Compiled.under(folder.resolve("none")));
  }
}

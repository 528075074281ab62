package scrumline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scrumline.codec.Json;
import scrumline.team.SafeText;
import scrumline.team.Team;

class FilesFromOutsideTest {
  private static final Path NAUGHTY = Path.of("../shared/data/naughty-strings/blns.json");

  private byte[] sample;

  @BeforeEach
  void readTheSample() throws IOException {
    sample = Files.readAllBytes(Path.of("sample-data/northline-west.json"));
  }

  @Test
  void half_a_file_is_never_loaded() {
    for (int end = 0; end < sample.length - 2; end += 97) {
      var loaded = read(Arrays.copyOf(sample, end));
      assertTrue(loaded.value().isEmpty());
      located(loaded, end);
    }
  }

  @Test
  void changed_bytes_end_in_a_team_or_in_problems_with_their_places() {
    var random = new Random(13);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = sample.clone();
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      located(read(bytes), bytes.length);
    }
  }

  @Test
  void removed_or_repeated_parts_end_in_a_team_or_in_problems_with_their_places() {
    var random = new Random(14);
    for (int round = 0; round < 100; round++) {
      int from = random.nextInt(sample.length);
      int to = Math.min(sample.length, from + random.nextInt(200));
      var text = new StringBuilder(new String(sample, ISO_8859_1));
      if (random.nextBoolean()) {
        text.delete(from, to);
      } else {
        text.insert(from, text.substring(from, to));
      }
      byte[] bytes = text.toString().getBytes(ISO_8859_1);
      located(read(bytes), bytes.length);
    }
  }

  @Test
  void names_cannot_steer_the_terminal() {
    String nasty = "\\u001b[31m\\u202e\\u0085\\u200bSam 👩🏽‍🚀\\u0000";
    var team = read(rep(nasty)).value().orElseThrow();
    assertEquals("�[31m�Sam 👩🏽‍🚀�", team.reps().getFirst().name().value());
    for (var problem : read(rep("\u202e\u009b2J\", \"\u202e\u001c: 1")).problems()) {
      safe(problem);
    }
  }

  @Test
  void naughty_strings_are_harmless_names() throws IOException {
    assumeTrue(Files.exists(NAUGHTY), "the test data in ../shared/data is not there");
    var list = (Json.Arr) Json.parse(Files.readAllBytes(NAUGHTY));
    for (var item : list.items()) {
      String text = ((Json.Text) item).value();
      var once = SafeText.of(text);
      assertEquals(once, SafeText.of(once.value()), text);
    }
    assertTrue(list.items().size() > 500);
  }

  @Test
  void a_problem_does_not_show_private_text() {
    var loaded =
        read(
            Marked.rep(
                    """
                    "absences": [{"from": "2026-11-20", "to": 1, "why": "secret 1"}],
                    "weeks": [{"note": "secret \\" 2", "week": 3},
                              {"note": ["secret 3"], "week": 4}],
                    "goals": {"calls": [{"from": 5, "why" : "secret 4", "value": 1}]}
                    """)
                .getBytes(UTF_8));
    assertEquals(5, loaded.problems().size());
    for (var problem : loaded.problems()) {
      assertFalse((problem + "").contains("secret"), problem::toString);
      assertTrue(problem.excerpt().orElseThrow().line().contains("•••"), problem::toString);
    }
    var cut = read("{\"note\": \"secret 5".getBytes(UTF_8)).problems().getFirst();
    assertFalse(cut.toString().contains("secret"));
  }

  private static byte[] rep(String name) {
    return Marked.team("\"reps\": [{\"id\": \"r1\", \"name\": \"" + name + "\"}],").getBytes(UTF_8);
  }

  private static void located(Loaded<Team> loaded, int length) {
    assertEquals(loaded.value().isEmpty(), loaded.errors() > 0);
    assertTrue(loaded.problems().size() <= 50);
    for (var problem : loaded.problems()) {
      boolean ofFile = problem.place().isEmpty();
      boolean inText =
          problem.place().orElse(null) instanceof Place.Text(int line, int column)
              && line >= 1
              && column >= 1;
      assertTrue(ofFile || inText, problem::toString);
      assertTrue(!ofFile || length < 100, problem::toString);
      safe(problem);
    }
  }

  private static void safe(Problem problem) {
    if (problem.excerpt().isPresent()) {
      var excerpt = problem.excerpt().get();
      assertTrue(excerpt.indent() + excerpt.cells() <= 80, excerpt::toString);
      for (String part : new String[] {excerpt.before(), excerpt.marked(), excerpt.after()}) {
        assertEquals(part, SafeText.of(part).value());
      }
    }
  }

  private static Loaded<Team> read(byte[] bytes) {
    return TeamFile.read(bytes, "team.json", ZoneOffset.UTC);
  }
}

package scrumline.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Path SUITE = Path.of("../shared/data/json-test-suite/test_parsing");

  /// A number of 80 digits.
  private static final String OVER_LIMIT = "double_close_to_zero";

  @Test
  void every_value_knows_its_bytes() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("sample-data/northline-west.json"));
    everyValueKnowsItsBytes(Json.parse(bytes), bytes);
    byte[] odd =
        " [ {\"é\\n\" : -1.5e3,\"b\":[ ] , \"\":\"x\\u00e9\"}, true,null , 12 ]\n".getBytes(UTF_8);
    everyValueKnowsItsBytes(Json.parse(odd), odd);
  }

  private static void everyValueKnowsItsBytes(Json json, byte[] bytes) {
    String slice = new String(bytes, json.start(), json.end() - json.start(), UTF_8);
    switch (json) {
      case Json.Obj object -> {
        assertEquals("{}", slice.charAt(0) + slice.substring(slice.length() - 1));
        for (int index = 0; index < object.size(); index++) {
          assertEquals('"', bytes[object.nameStart(index)]);
          everyValueKnowsItsBytes(object.value(index), bytes);
        }
      }
      case Json.Arr array -> {
        assertEquals("[]", slice.charAt(0) + slice.substring(slice.length() - 1));
        array.items().forEach(item -> everyValueKnowsItsBytes(item, bytes));
      }
      case Json.Text text -> {
        assertEquals("\"\"", slice.charAt(0) + slice.substring(slice.length() - 1));
        assertTrue(slice.contains("\\") || slice.equals("\"" + text.value() + "\""));
      }
      case Json.Num number -> assertEquals(number.value(), Double.parseDouble(slice));
      case Json.Bool bool -> assertEquals("" + bool.value(), slice);
      case Json.Null _ -> assertEquals("null", slice);
    }
  }

  @Test
  void pointers_lead_there_and_back() {
    byte[] bytes = "{\"a/b\": [1, {\"~c\": \"x\"}], \"d\": null}".getBytes(UTF_8);
    var root = Json.parse(bytes);
    var x = Pointer.at(root, "/a~1b/1/~0c").orElseThrow();
    assertEquals("\"x\"", new String(bytes, x.start(), x.end() - x.start(), UTF_8));
    assertEquals("/a~1b/1/~0c", Pointer.to(root, x.start()));
    assertEquals("/a~1b/1/~0c", Pointer.to(root, x.start() - 6));
    assertEquals("", Pointer.to(root, 0));
    assertEquals("/d", Pointer.to(root, bytes.length - 3));
    for (String nowhere : List.of("/e", "/a~1b/2", "/a~1b/x", "/d/0", "/a~1b/99999999999")) {
      assertTrue(Pointer.at(root, nowhere).isEmpty(), nowhere);
    }
  }

  @Test
  void a_field_that_is_there_twice_is_found_each_time() {
    var findings = Findings.collecting();
    Json.parse("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 1, \"c\": 2}}".getBytes(UTF_8), 0, findings);
    assertEquals(List.of(9, 31), starts(findings));
    assertThrows(Unreadable.class, () -> Json.parse("{\"a\": 1, \"a\": 2}".getBytes(UTF_8)));
  }

  @Test
  void half_a_surrogate_pair_is_found() {
    var findings = Findings.collecting();
    Json.parse(
        "[\"\\ud83d\", \"\\ud83d\\ude00\", \"\\ude00\\ud83d\"]".getBytes(UTF_8), 0, findings);
    assertEquals(List.of(1, 27), starts(findings));
  }

  @Test
  void a_syntax_error_is_told_at_its_exact_byte() {
    badAt("{'a': 1}", 1);
    badAt("{\"a\": 1,}", 7);
    badAt("[1, 2\n  \"x\"]", 8);
    badAt("[1, // one\n]", 4);
    badAt("[\"é\", “x”]", 7);
    badAt("[\"a\tb\"]", 3);
    badAt("[True]", 1);
    badAt("{\"a\" 1}", 5);
    badAt("{\"a\": 1} {}", 9);
    badAt("[012]", 2);
    badAt("[\"x\"", 4);
    badAt("", 0);
    badAt("[\0]", 1);
    badAt("\uFEFF\uFEFF[]", 3, 3);
  }

  @Test
  void a_text_that_is_too_deep_or_too_long_is_refused_at_once() {
    badAt("[".repeat(100_000), 32);
    badAt("[" + "1".repeat(33) + "]", 1);
    badAt("[\"" + "x".repeat(70_000) + "\"]", 1);
    badAt("{\"" + "x".repeat(300) + "\": 1}", 1);
    assertTrue(Double.isInfinite(((Json.Num) Json.parse("1e999999999".getBytes(UTF_8))).value()));
  }

  @Test
  void the_published_json_tests_are_held() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "the test data in ../shared/data is not there");
    int seen = 0;
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      boolean accepted = accepts(bytes);
      if (name.startsWith("y_")) {
        assertEquals(!name.contains("duplicated_key"), accepted || name.contains(OVER_LIMIT), name);
      } else if (name.startsWith("n_")) {
        assertEquals(false, accepted, name);
      }
      seen++;
    }
    assertTrue(seen > 300);
  }

  private static boolean accepts(byte[] bytes) {
    try {
      Json.parse(bytes);
      return true;
    } catch (Unreadable refused) {
      return false;
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SUITE)) {
      return files.sorted().toList();
    }
  }

  private static void badAt(String text, int offset) {
    badAt(text, 0, offset);
  }

  private static void badAt(String text, int from, int offset) {
    byte[] bytes = text.getBytes(UTF_8);
    var bad =
        assertThrows(BadJson.class, () -> Json.parse(bytes, from, Findings.collecting()), text);
    assertEquals(offset, bad.finding().start(), text);
  }

  private static List<Integer> starts(Findings findings) {
    var starts = new ArrayList<Integer>();
    findings.found().forEach(finding -> starts.add(finding.start()));
    return starts.stream().sorted().toList();
  }
}

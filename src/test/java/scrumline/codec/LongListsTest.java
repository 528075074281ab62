package scrumline.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Lists so long that only the places of their items are kept.
class LongListsTest {
  private static final int ITEMS = 20_000;

  @Test
  void an_item_of_a_long_list_is_found_where_it_stands_and_says_what_it_said() {
    String text = text("{\"b\": #, \"c\": [\"é\", #]}");
    var findings = Findings.collecting();
    var root = Json.parse(text.getBytes(UTF_8), 0, findings);
    assertTrue(findings.found().isEmpty());
    assertInstanceOf(ReadAgain.class, assertInstanceOf(Json.Arr.class, at(root, "/a")).items());
    for (int item = 0; item < ITEMS; item += 37) {
      String pointer = "/a/" + item + "/c/1";
      var number = assertInstanceOf(Json.Num.class, at(root, pointer));
      assertEquals(item, number.value());
      String before = text.substring(0, text.indexOf("\"é\", " + item + "]") + 5);
      assertEquals(before.getBytes(UTF_8).length, number.start());
      assertEquals(pointer, Pointer.to(root, number.start()));
      assertEquals("/a/" + item + "/b", Pointer.to(root, at(root, "/a/" + item).start() + 1));
    }
    assertEquals("/z", Pointer.to(root, text.getBytes(UTF_8).length - 4));
  }

  @Test
  void an_item_of_a_long_list_may_be_a_value_of_any_kind() {
    for (String item : new String[] {"-#.5e0", "1#", "true", "null", "\"#\"", "[]", "{}"}) {
      String text = text(item + "        ");
      var items = ((Json.Arr) at(Json.parse(text.getBytes(UTF_8)), "/a")).items();
      for (int index : new int[] {0, 1, ITEMS - 1}) {
        var found = items.get(index);
        String said = text.substring(found.start(), found.end());
        assertEquals(item.replace("#", "" + index), said);
      }
    }
  }

  @Test
  void a_mistake_in_a_long_list_is_found_once_however_often_the_list_is_read() {
    var findings = Findings.collecting();
    var bytes = text("{\"b\": 1, \"b\": #}").getBytes(UTF_8);
    var root = Json.parse(bytes, 0, findings);
    assertEquals(ITEMS - Findings.MOST, findings.more());
    at(root, "/a/7/b");
    assertEquals(ITEMS - Findings.MOST, findings.more());
  }

  @Test
  void lists_within_long_lists_may_be_long_themselves() {
    String inner = text("[#]").replace("\n", " ");
    var root = Json.parse(("[[0], " + inner + ", " + inner + "]").getBytes(UTF_8));
    assertEquals(ITEMS - 1, ((Json.Num) at(root, "/2/a/" + (ITEMS - 1) + "/0")).value());
    assertEquals("/2/a/3/0", Pointer.to(root, at(root, "/2/a/3/0").start()));
  }

  private static Json at(Json root, String pointer) {
    return Pointer.at(root, pointer).orElseThrow(() -> new AssertionError(pointer));
  }

  private static String text(String item) {
    var text = new StringBuilder("{\"a\": [\n");
    for (int number = 0; number < ITEMS; number++) {
      text.append(number == 0 ? "" : ",\n").append(item.replace("#", "" + number));
    }
    return text.append("], \"z\": 12}").toString();
  }
}

package scrumline.screen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which blocks of a low window go, and which stay.
class StackTest {
  @Test
  void the_least_important_goes_first() {
    var stack = new Stack().add(rows("a", 3), 9, false).add(rows("b", 2), 1, false);
    assertEquals("aaa.", text(stack.add(rows("c", 1), 2, false).fit(4)).replace('c', '.'));
  }

  @Test
  void a_dropped_block_comes_back_in_its_place_if_it_still_fits() {
    var stack =
        new Stack()
            .add(rows("a", 3), 9, false)
            .add(rows("b", 1), 1, false)
            .add(rows("c", 2), 2, false)
            .add(rows("d", 1), 8, false);
    assertEquals("abcd", text(stack.fit(7)).replaceAll("(.)\\1+", "$1"));
    assertEquals("aaabd", text(stack.fit(5)));
    assertEquals("aaad", text(stack.fit(4)));
  }

  @Test
  void a_block_that_gave_way_to_its_brief_form_keeps_its_place() {
    var stack =
        new Stack()
            .add(rows("a", 2), 9, false)
            .add(rows("b", 3), 2, rows("b", 1), 8)
            .add(rows("c", 1), 1, false)
            .add(rows("d", 1), 9, false);
    assertEquals("aabcd", text(stack.fit(5)));
    assertEquals("aabd", text(stack.fit(4)));
  }

  private static Block rows(String letter, int count) {
    return new Block(IntStream.range(0, count).mapToObj(_ -> Line.of(letter)).toList());
  }

  private static String text(Block block) {
    return block.toString().replace("\n", "");
  }
}

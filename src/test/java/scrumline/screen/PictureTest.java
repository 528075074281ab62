package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;

class PictureTest {
  @Test
  void a_picture_that_is_missing_is_said_to_be() {
    var missing =
        assertThrows(
            AssertionFailedError.class, () -> Picture.compare("no-such-page", Block.EMPTY));
    assertTrue(missing.getMessage().contains("-Dgolden=write"), missing.getMessage());
  }

  @Test
  void the_first_rows_that_are_not_the_same_are_shown() {
    assertEquals(
        "page is not as it was:\nrow 2\n  was b\n  is  c\nrow 3\n  was (no row)\n  is  d",
        Picture.difference("page", List.of("a", "b"), List.of("a", "c", "d")));
  }

  @Test
  void the_second_grid_has_one_letter_a_cell() {
    var line = Line.of(Ink.NAME, "日本").and(" x ").and(Ink.KEY, "k");
    assertEquals(List.of("日本 x k", "--------", "NNNN...k"), Picture.of(Block.of(line)));
  }
}

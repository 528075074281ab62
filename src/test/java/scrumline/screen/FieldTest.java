package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The line editor that all pages with text share.
class FieldTest {
  private static Field after(Field field, Key... keys) {
    for (var key : keys) {
      field = field.after(key).orElseThrow();
    }
    return field;
  }

  @Test
  void words_are_moved_over_and_taken_away() {
    var field = after(Field.of("call back friday"), new Key.Alt('b'), new Key.Ctrl('W'));
    assertEquals(new Field("call ", "friday"), field);
    assertEquals(new Field("call friday", ""), after(field, new Key.Alt('f')));
    assertEquals(new Field("", "call friday"), after(field, new Key.Ctrl('A')));
    assertEquals(new Field("call ", ""), after(field, new Key.Ctrl('K')));
    assertEquals(new Field("", "friday"), after(field, new Key.Ctrl('U')));
  }

  @Test
  void the_cursor_goes_by_what_people_call_letters() {
    var accent = after(Field.of("Zo"), new Key.Letter("e"), new Key.Letter("\u0308"));
    assertEquals("Zo\u00eb", accent.text());
    var field = after(accent, new Key.Letter("👩‍🚀"), Key.Named.BACKSPACE);
    assertEquals(accent, field);
    assertEquals("Zo", after(field, Key.Named.LEFT, Key.Named.DELETE).text());
  }

  @Test
  void a_paste_is_one_edit_and_its_line_breaks_are_spaces() {
    var field = after(Field.of("a "), new Key.Pasted("b\r\nc\td\u001b[31m"));
    assertEquals("a b c d\uFFFD[31m", field.text());
  }

  @Test
  void what_does_not_fit_is_left_out_and_the_line_says_that_it_is_full() {
    var field = after(Field.EMPTY, new Key.Pasted("x".repeat(150)));
    assertFalse(field.isFull());
    var full = after(field, new Key.Pasted("y".repeat(150)));
    assertEquals("x".repeat(150) + "y".repeat(50), full.text());
    assertTrue(full.isFull());
  }

  @Test
  void a_key_that_belongs_to_no_text_is_left_to_the_page() {
    assertTrue(Field.EMPTY.after(Key.Named.ENTER).isEmpty());
    assertTrue(Field.EMPTY.after(new Key.Ctrl('Q')).isEmpty());
  }
}

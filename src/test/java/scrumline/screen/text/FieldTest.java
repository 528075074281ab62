package scrumline.screen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    is("call |friday", field);
    is("call friday|", after(field, new Key.Alt('f')));
    is("|call friday", after(field, new Key.Ctrl('A')));
    is("call friday|", after(field, new Key.Ctrl('A'), new Key.Ctrl('E')));
    is("call |", after(field, new Key.Ctrl('K')));
    is("|friday", after(field, new Key.Ctrl('U')));
    is("call |", after(field, new Key.Alt('d')));
    is("|call friday", after(field, Key.Named.WORD_LEFT));
    is("call friday|", after(field, Key.Named.WORD_RIGHT));
    is("call |riday", after(field, new Key.Ctrl('D')));
    is("|call friday", after(field, Key.Named.HOME));
  }

  @Test
  void ctrl_y_puts_the_last_deleted_text_back() {
    var field = after(Field.of("call back friday"), new Key.Ctrl('W'), new Key.Ctrl('A'));
    is("friday|call back ", after(field, new Key.Ctrl('Y')));
    is("fridayfriday|call back ", after(field, new Key.Ctrl('Y'), new Key.Ctrl('Y')));
    var middle = after(Field.of("one two three"), new Key.Alt('b'), new Key.Ctrl('U'));
    is("threeone two |", after(middle, new Key.Ctrl('E'), new Key.Ctrl('Y')));
    var word = after(Field.of("one two"), new Key.Ctrl('A'), new Key.Alt('d'), new Key.Ctrl('E'));
    is(" twoone|", after(word, new Key.Ctrl('Y')));
    is("|", after(Field.EMPTY, new Key.Ctrl('Y')));
    var kept = after(Field.of("ab"), new Key.Ctrl('U'), new Key.Ctrl('K'), new Key.Ctrl('Y'));
    is("ab|", kept);
  }

  @Test
  void moves_and_deletions_at_the_ends_change_nothing() {
    for (var key : List.of(new Key.Ctrl('W'), new Key.Ctrl('D'), new Key.Ctrl('U'))) {
      is("|", after(Field.EMPTY, key));
    }
    for (char letter : new char[] {'b', 'f', 'd'}) {
      is("|", after(Field.EMPTY, new Key.Alt(letter)));
    }
    is("|", after(Field.EMPTY, Key.Named.BACKSPACE, Key.Named.DELETE, Key.Named.LEFT));
    is("a|", after(Field.of("a"), Key.Named.RIGHT, Key.Named.WORD_RIGHT));
  }

  @Test
  void the_word_at_the_cursor_is_replaced_as_one() {
    var field = after(Field.of("ask @da by fri"), new Key.Alt('b'), new Key.Alt('b'));
    assertEquals("", field.word(), "within a word");
    var after = after(field, Key.Named.LEFT);
    assertEquals("@da", after.word());
    is("ask @Dana| by fri", after.withWord("@Dana"));
  }

  private static void is(String expected, Field field) {
    assertEquals(expected, field.before() + "|" + field.after());
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
  void text_beyond_the_limit_is_dropped_and_the_line_says_that_it_is_full() {
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

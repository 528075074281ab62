package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | a",
        "a b | a and b",
        "a b c | a, b and c",
        "a b c d | a, b, c and d",
      })
  void things_are_parted_by_commas_and_the_last_two_by_and(String things, String said) {
    assertEquals(said, Listed.of(List.of(things.split(" "))));
  }

  @Test
  void nothing_is_said_of_no_things() {
    assertEquals("", Listed.of(List.of()));
  }

  @Test
  void things_without_room_are_counted() {
    assertEquals("and 3 more", Listed.more(3));
  }
}

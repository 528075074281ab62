package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.LineByLine.DAMAGED;
import static scrumline.journal.LineByLine.EVENT;
import static scrumline.journal.LineByLine.HEAD;
import static scrumline.journal.LineByLine.first;
import static scrumline.journal.LineByLine.line;
import static scrumline.journal.LineByLine.lines;
import static scrumline.journal.LineByLine.sealed;
import static scrumline.journal.LineByLine.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Which lines of damaged files are found again, where, and which are left.
class WholeLinesTest {
  private static final int MOST_LEFT = 100_000;

  @Test
  void each_line_is_found_once_where_it_first_stands() {
    var found = of(lines(HEAD, line(2), line(1), line(2)));
    assertEquals(List.of(1L, 2L), List.copyOf(found.facts().keySet()));
    assertEquals(2, found.facts().get(2L).line());
    assertEquals(line(2).length(), found.facts().get(2L).bytes());
    assertEquals(Kinds.HEADER, found.header().orElseThrow());
    assertEquals(List.of(), found.left());
    assertEquals(Set.of(), found.doubted());
    assertEquals(4, found.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r", "x", "}", "\"}", "{\"v\":", "{\"v\":\"}", DAMAGED})
  void bytes_that_are_no_line_are_left_with_their_number(String odd) {
    var first = of(odd + "\n" + lines(HEAD, line(1)));
    assertEquals(List.of(new Salvage.Left(1, odd.length())), first.left());
    assertEquals(1, first.facts().size());
    var last = of(lines(HEAD, line(1)) + odd);
    assertEquals(
        odd.isEmpty() ? List.of() : List.of(new Salvage.Left(3, odd.length())), last.left());
    assertEquals(odd.isEmpty() ? 2 : 3, last.lines());
  }

  @Test
  void lines_of_another_scrum_or_a_newer_version_are_left() {
    String newer = sealed(EVENT.formatted(2, 2));
    String header = text(LogLine.of("zzzzzz", Kinds.AT, Kinds.HEADER));
    var found = of(lines(header, line(1, "zzzzzz"), newer, sealed("{}"), line(5)));
    assertEquals(Set.of(5L), found.facts().keySet());
    assertEquals(List.of(1, 2, 3, 4), numbers(found));
    assertTrue(found.header().isEmpty());
  }

  @Test
  void lines_that_ran_together_are_all_found_with_one_byte_between_or_behind_them() {
    for (String between : List.of("", "\0", "\r")) {
      var found = of(HEAD + between + line(1) + between + line(2) + between + "\n");
      assertEquals(Set.of(1L, 2L), found.facts().keySet());
      assertEquals(1, found.facts().get(2L).line());
      assertEquals(line(2).length(), found.facts().get(2L).bytes());
      assertEquals(List.of(), found.left());
      assertEquals(1, found.lines());
    }
  }

  @Test
  void more_than_one_byte_that_is_no_line_s_leaves_the_line_and_takes_what_is_whole() {
    String cut = line(2).substring(0, line(2).length() - 1);
    for (String odd :
        List.of(
            line(1) + "  " + line(3),
            "  " + line(1) + line(3),
            line(1) + line(3) + "  ",
            line(1) + cut + line(3),
            cut + line(1) + line(3),
            line(1) + line(3) + cut,
            line(1) + line(2, "zzzzzz") + line(3))) {
      var found = of(lines(HEAD, odd, line(4)));
      assertEquals(Set.of(1L, 3L, 4L), found.facts().keySet(), odd);
      assertEquals(List.of(new Salvage.Left(2, odd.length())), found.left(), odd);
    }
  }

  @Test
  void a_line_with_other_words_for_the_same_number_is_doubted() {
    String other = text(LogLine.of("k3f9q2", 2, 0, new Event.Paused(Kinds.AT)));
    var found = of(lines(HEAD, line(1), line(2), other));
    assertEquals(Set.of(new Salvage.Left(4, other.length())), found.doubted());
    assertEquals(found.left(), List.copyOf(found.doubted()));
    var apart = of(lines(HEAD, line(1), line(2)), lines(HEAD, line(1), other));
    assertEquals(Set.of(new Salvage.Left(3, other.length())), apart.doubted());
    assertEquals(3, apart.facts().get(2L).line());
    assertEquals(List.of(), apart.left());
    var within = of(lines(HEAD, line(1)), lines(HEAD, line(1), line(2), other));
    assertEquals(Set.of(new Salvage.Left(4, other.length())), within.doubted());
    assertEquals(Set.of(1L, 2L), within.facts().keySet());
  }

  @Test
  void a_line_that_one_file_lost_is_taken_from_another() {
    var found =
        of(
            lines(DAMAGED, line(1), DAMAGED, line(3), DAMAGED),
            lines(HEAD, DAMAGED, line(2), line(3), DAMAGED, line(5), "x"));
    assertEquals(Set.of(1L, 2L, 3L, 5L), found.facts().keySet());
    assertEquals(3, found.facts().get(2L).line());
    assertEquals(Kinds.HEADER, found.header().orElseThrow());
    assertEquals(List.of(1, 5, 7), numbers(found));
    assertEquals(7, found.lines());
    assertEquals(7, of(lines(first(6)), lines(first(2))).lines());
  }

  @Test
  void a_line_that_another_file_has_at_another_place_is_not_called_found_there() {
    var found =
        of(lines(HEAD, line(1), line(2), DAMAGED, line(3)), lines(HEAD, line(1), line(2), line(3)));
    assertEquals(List.of(4), numbers(found));
    var without = of(lines(first(3)), lines(DAMAGED, line(1), DAMAGED, DAMAGED, DAMAGED, "x"));
    assertEquals(List.of(5, 6), numbers(without));
  }

  @Test
  void of_a_file_that_is_nothing_but_such_lines_the_last_are_counted_as_one() {
    for (int more = 0; more <= 2; more++) {
      byte[] bytes = new byte[2 * (MOST_LEFT + more)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) (at % 2 == 0 ? 'x' : '\n');
      }
      var found = WholeLines.of("k3f9q2", List.of(bytes));
      assertEquals(MOST_LEFT, found.left().size());
      assertEquals(new Salvage.Left(MOST_LEFT, 1 + more), found.left().getLast());
      assertEquals(MOST_LEFT + more, found.lines());
    }
  }

  private static List<Integer> numbers(WholeLines found) {
    return found.left().stream().map(Salvage.Left::line).toList();
  }

  private static WholeLines of(String... files) {
    return WholeLines.of("k3f9q2", Arrays.stream(files).map(LineByLine::bytes).toList());
  }
}

package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.LineByLine.DAMAGED;
import static scrumline.journal.LineByLine.EVENT;
import static scrumline.journal.LineByLine.EVENTS;
import static scrumline.journal.LineByLine.HEAD;
import static scrumline.journal.LineByLine.first;
import static scrumline.journal.LineByLine.line;
import static scrumline.journal.LineByLine.lines;
import static scrumline.journal.LineByLine.of;
import static scrumline.journal.LineByLine.problems;
import static scrumline.journal.LineByLine.sealed;
import static scrumline.journal.LineByLine.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// The verdicts over single lines: which are read, and what is said of those that are not.
class RecoveryTest {
  @Test
  void no_bytes_hold_no_event_and_no_problem() {
    var found = Recovery.of(new byte[0]);
    assertEquals(List.of(), found.events());
    assertEquals(List.of(), found.problems());
    assertEquals(0, found.length());
    assertTrue(found.header().isEmpty());
    assertEquals(new LogProblem.Empty(), found.nothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "{", "}", "\u0000"})
  void one_byte_is_an_unfinished_line_alone_or_behind_whole_ones(String one) {
    var alone = of(one);
    assertEquals(List.of(), alone.problems());
    assertEquals(one, text(alone.torn()));
    var behind = of(lines(HEAD, line(1), line(2)) + one);
    assertEquals(List.of(), behind.problems());
    assertEquals(EVENTS.subList(0, 2), behind.events());
    assertEquals(one, text(behind.torn()));
    assertEquals(lines(HEAD, line(1), line(2)), text(behind.good()));
  }

  @Test
  void a_last_line_counts_without_its_line_feed() {
    for (int count = 0; count <= 3; count++) {
      String whole = lines(first(count));
      var found = of(whole.substring(0, whole.length() - 1));
      assertEquals(EVENTS.subList(0, count), found.events());
      assertEquals(whole.length() - 1, found.length());
      assertTrue(found.header().isPresent());
      assertFalse(found.endsInLineFeed());
      assertTrue(of(whole).endsInLineFeed());
    }
  }

  @Test
  void a_number_too_high_tells_which_lines_are_missing() {
    problems(lines(line(1)), new LogProblem.Missing(1, 0, 0));
    problems(lines(line(2)), new LogProblem.Missing(1, 0, 1));
    problems(lines(HEAD, line(2)), new LogProblem.Missing(2, 1, 1));
    problems(lines(HEAD, line(1), line(3)), new LogProblem.Missing(3, 2, 2));
    problems(
        lines(HEAD, line(1), line(3), line(4), line(6)),
        new LogProblem.Missing(3, 2, 2),
        new LogProblem.Missing(5, 5, 5));
  }

  @Test
  void a_number_too_low_tells_that_a_line_is_there_again() {
    problems(lines(HEAD, HEAD), new LogProblem.Repeated(2));
    problems(lines(HEAD, line(1), line(1)), new LogProblem.Repeated(3));
    problems(lines(HEAD, line(1), line(2), HEAD), new LogProblem.Repeated(4));
    problems(lines(HEAD, line(1), line(2), line(1), line(2), line(3)), new LogProblem.Repeated(4));
  }

  @Test
  void nothing_behind_a_problem_is_read() {
    for (String odd : List.of(line(1), line(4), line(2, "zzzzzz"), HEAD)) {
      var found = of(lines(HEAD, line(1), odd, line(2), line(3)));
      assertEquals(EVENTS.subList(0, 1), found.events(), odd);
      assertEquals(lines(HEAD, line(1)).length(), found.length(), odd);
      assertEquals(10, found.mono(), odd);
    }
  }

  @Test
  void of_a_line_of_another_scrum_the_number_counts_for_those_behind_it() {
    problems(
        lines(HEAD, line(1), line(2, "zzzzzz"), line(3), line(3)),
        new LogProblem.OfAnotherScrum(3, "zzzzzz"),
        new LogProblem.Repeated(5));
  }

  @Test
  void the_first_event_opens_the_scrum_and_stands_behind_the_header() {
    String paused = text(LogLine.of("k3f9q2", 1, 0, new Event.Paused(Kinds.AT)));
    problems(lines(HEAD, paused, line(2)), new LogProblem.NoOpening(2));
    assertEquals(List.of(), of(lines(HEAD, paused, line(2))).events());
    String opened = text(LogLine.of("k3f9q2", 0, 0, EVENTS.getFirst()));
    problems(
        lines(opened, line(1)), new LogProblem.NotUnderstood(1, "the number of an event is 0"));
    problems(
        lines(text(LogLine.of("k3f9q2", 0, 0, EVENTS.get(1))), line(1)),
        new LogProblem.NotUnderstood(1, "the number of an event is 0"));
  }

  @Test
  void a_damaged_header_costs_no_event() {
    var found = of(lines(DAMAGED, line(1), line(2)));
    assertEquals(List.of(new LogProblem.Damaged(1)), found.problems());
    assertEquals(EVENTS.subList(0, 2), found.events());
    assertEquals("k3f9q2", found.mid());
    assertEquals(20, found.mono());
  }

  @Test
  void each_damaged_line_takes_a_number() {
    problems(lines(HEAD, DAMAGED, line(2)), new LogProblem.Damaged(2));
    problems(
        lines(HEAD, line(1), DAMAGED, DAMAGED, line(4)),
        new LogProblem.Damaged(3),
        new LogProblem.Damaged(4));
    problems(
        lines(HEAD, line(1), DAMAGED, line(4)),
        new LogProblem.Damaged(3),
        new LogProblem.Missing(4, 3, 3));
    problems(
        lines(HEAD, line(1), DAMAGED, line(2)),
        new LogProblem.Damaged(3),
        new LogProblem.Repeated(4));
    problems(
        lines(HEAD, line(1), DAMAGED, line(3), DAMAGED, line(5), DAMAGED),
        new LogProblem.Damaged(3),
        new LogProblem.Damaged(5));
  }

  @Test
  void an_opening_that_the_header_says_again_is_called_so_only_in_its_place() {
    var header = Kinds.HEADER.of(Kinds.opened(Kinds.DATE, 1).opening());
    String head = text(LogLine.of("k3f9q2", Kinds.AT, header));
    var found = of(lines(head, DAMAGED, line(2)));
    assertEquals(List.of(new LogProblem.Opening(2)), found.problems());
    assertEquals(List.of(), found.events(), "nothing follows from the header alone");
    problems(lines(head, line(1), DAMAGED, line(3)), new LogProblem.Damaged(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {49, 50, 51, 120})
  void at_most_fifty_problems_are_told(int damaged) {
    var lines = new ArrayList<>(List.of(HEAD, line(1)));
    lines.addAll(Collections.nCopies(damaged, DAMAGED));
    lines.add(line(2 + damaged));
    lines.add(line(2));
    var problems = of(lines(lines.toArray(String[]::new))).problems();
    assertEquals(Math.min(50, damaged + 1), problems.size());
    assertEquals(new LogProblem.Damaged(51), problems.size() > 48 ? problems.get(48) : problems);
    boolean isLastTold = damaged < 50;
    assertEquals(
        isLastTold ? new LogProblem.Repeated(4 + damaged) : new LogProblem.Damaged(52),
        problems.getLast());
  }

  @Test
  void lines_without_a_scrum_s_mid_do_not_hide_whose_log_it_is() {
    var lines = new ArrayList<>(Collections.nCopies(60, sealed("{}")));
    lines.add(line(61));
    var found = of(lines(lines.toArray(String[]::new)));
    assertEquals("k3f9q2", found.mid());
    assertEquals(50, found.problems().size());
  }

  @Test
  void an_event_numbered_0_has_no_place_in_the_order() {
    String zero = sealed(EVENT.formatted(1, 0));
    problems(
        lines(HEAD, line(1), zero, line(2)),
        new LogProblem.NotUnderstood(3, "the number of an event is 0"),
        new LogProblem.Missing(4, 1, 1));
  }
}

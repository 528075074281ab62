package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.journal.LineByLine.DAMAGED;
import static scrumline.journal.LineByLine.EVENT;
import static scrumline.journal.LineByLine.EVENTS;
import static scrumline.journal.LineByLine.HEAD;
import static scrumline.journal.LineByLine.bytes;
import static scrumline.journal.LineByLine.first;
import static scrumline.journal.LineByLine.line;
import static scrumline.journal.LineByLine.lines;
import static scrumline.journal.LineByLine.of;
import static scrumline.journal.LineByLine.problemKinds;
import static scrumline.journal.LineByLine.problems;
import static scrumline.journal.LineByLine.sealed;
import static scrumline.journal.LineByLine.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Whole lines that nobody may write behind, bytes that grew, and lines of a second writer.
class ContentsTest {
  @Test
  void behind_a_line_of_a_newer_version_nothing_is_judged() {
    String newer = sealed(EVENT.formatted(2, 2));
    problems(lines(HEAD, line(1), newer), new LogProblem.Newer(3));
    problems(lines(HEAD, line(1), newer, line(1), DAMAGED, line(9)), new LogProblem.Newer(3));
    problems(
        lines(HEAD, line(2), newer, line(2)),
        new LogProblem.Missing(2, 1, 1),
        new LogProblem.Newer(3));
    problems(lines(HEAD, DAMAGED, newer), new LogProblem.Damaged(2), new LogProblem.Newer(3));
  }

  @Test
  void a_whole_line_that_is_not_understood_takes_its_number() {
    String odd = sealed(EVENT.formatted(1, 2).replace("\"data\":{}", "\"data\":[]"));
    problemKinds(lines(HEAD, line(1), odd, line(3)), "NotUnderstood");
    problemKinds(lines(HEAD, line(1), odd, line(4)), "NotUnderstood", "Missing");
    problemKinds(lines(HEAD, line(1), sealed("{}"), line(3)), "NotUnderstood");
    problemKinds(lines(HEAD, line(1), sealed("{}"), line(2)), "NotUnderstood", "Repeated");
    problemKinds(lines(HEAD, DAMAGED, sealed("{}"), line(3)), "Damaged", "NotUnderstood");
  }

  @Test
  void line_ends_of_an_editor_are_told_once_and_lose_nothing() {
    String mixed = lines(HEAD, line(1)) + line(2) + "\r\n" + line(3) + "\r\n";
    var found = of(mixed);
    assertEquals(List.of(new LogProblem.LineEnds(3)), found.problems());
    assertEquals(EVENTS.subList(0, 3), found.events());
    assertEquals(mixed.length(), found.length());
    var cut = of(lines(HEAD, line(1)) + line(2) + "\r");
    assertEquals(List.of(), cut.problems(), "half of a line end is an unfinished line");
    assertEquals(EVENTS.subList(0, 1), cut.events());
    problems(lines(HEAD, "\r", line(2)), new LogProblem.Damaged(2));
  }

  @Test
  void line_ends_behind_the_last_problem_that_is_told_are_told() {
    for (String odd : List.of(line(1), sealed(EVENT.formatted(2, 2)))) {
      var lines = new ArrayList<>(List.of(HEAD, line(1)));
      lines.addAll(Collections.nCopies(60, odd));
      String text = lines(lines.toArray(String[]::new)) + "\r\n" + line(2) + "\r\n";
      assertEquals(new LogProblem.LineEnds(64), of(text).problems().getLast());
    }
  }

  @Test
  void bytes_that_grew_are_read_as_if_they_were_read_for_the_first_time() {
    byte[] all = bytes(lines(first(4)));
    for (int before = 0; before <= all.length; before++) {
      var begun = Recovery.of(Arrays.copyOf(all, before));
      for (int after : new int[] {before, before + 1, all.length}) {
        byte[] longer = Arrays.copyOf(all, Math.min(after, all.length));
        assertTrue(begun.begins(longer));
        var anew = Recovery.of(longer);
        var grown = Recovery.of(longer, begun);
        assertEquals(anew.events(), grown.events());
        assertEquals(anew.header(), grown.header());
        assertEquals(anew.mid(), grown.mid());
        assertEquals(anew.mono(), grown.mono());
        assertEquals(anew.length(), grown.length());
        assertEquals(anew.problems(), grown.problems());
      }
    }
  }

  @Test
  void a_line_number_is_right_behind_bytes_that_were_read_before() {
    var begun = of(lines(first(2)));
    byte[] longer = bytes(lines(first(2)) + lines(line(3), line(3)));
    assertEquals(List.of(new LogProblem.Repeated(5)), Recovery.of(longer, begun).problems());
    byte[] behindNothing = bytes(lines(HEAD, line(2)));
    assertEquals(
        List.of(new LogProblem.Missing(2, 1, 1)),
        Recovery.of(behindNothing, Recovery.of(new byte[0])).problems());
  }

  @Test
  void other_bytes_are_not_those_that_it_begins() {
    String whole = lines(first(2));
    var found = of(whole);
    assertTrue(found.begins(bytes(whole)));
    assertTrue(found.begins(bytes(whole + "x")));
    assertFalse(found.begins(bytes(whole.substring(0, whole.length() - 1))));
    assertFalse(found.begins(new byte[0]));
    assertFalse(found.begins(bytes("x" + whole.substring(1))));
    assertFalse(found.begins(bytes("x" + whole.substring(1) + line(3))));
    assertFalse(of(lines(HEAD, line(2))).begins(bytes(lines(HEAD, line(2)))), "damaged");
    String open = whole.substring(0, whole.length() - 1);
    var unended = of(open);
    assertTrue(unended.begins(bytes(open)));
    assertTrue(unended.begins(bytes(open + "\n")));
    assertTrue(unended.begins(bytes(open + "\n" + line(3))));
    assertFalse(unended.begins(bytes(open + "x")));
    assertFalse(unended.begins(bytes("x" + open.substring(1))));
    assertFalse(unended.begins(bytes(open.substring(1))));
    assertFalse(unended.begins(bytes("x" + open.substring(1) + "\n")));
    var torn = of(whole + "torn");
    assertTrue(torn.begins(bytes(whole + "other")));
    assertEquals(whole, text(torn.good()));
    assertEquals("torn", text(torn.torn()));
  }

  @Test
  void contents_know_the_bytes_that_they_were_read_from() {
    var found = of(lines(first(1)));
    assertTrue(found.isOf(bytes(lines(first(1)))));
    assertFalse(found.isOf(bytes(lines(first(2)))));
    assertFalse(found.isOf(new byte[0]));
  }

  @Test
  void a_log_of_which_nothing_is_told_says_why() {
    var unread = Contents.none(new LogProblem.TooLarge());
    assertEquals(List.of(new LogProblem.TooLarge()), unread.problems());
    assertEquals(0, unread.events().size() + unread.bytes().length + unread.mid().length());
    assertEquals(new LogProblem.Empty(), of("").nothing());
    assertEquals(new LogProblem.NothingWhole(1, 2, true), of("\0\0").nothing());
    assertEquals(new LogProblem.NothingWhole(1, 2, false), of("\0x").nothing());
    assertEquals(new LogProblem.NothingWhole(1, 2, false), of("x\0").nothing());
    String head = lines(HEAD);
    assertEquals(new LogProblem.NothingWhole(2, head.length(), false), of(head).nothing());
    var zeros = new LogProblem.NothingWhole(2, head.length() + 1, false);
    assertEquals(zeros, of(head + "\0").nothing());
  }

  @Test
  void a_beginning_says_nothing_that_the_other_does_not_say() {
    var two = of(lines(first(2)));
    assertTrue(two.isBeginningOf(two));
    assertTrue(two.isBeginningOf(of(lines(first(3)))));
    assertTrue(two.isBeginningOf(of(lines(DAMAGED, line(1), line(2)))), "the header says nothing");
    assertFalse(two.isBeginningOf(of(lines(first(1)))));
    String other = text(LogLine.of("k3f9q2", 2, 0, new Event.Paused(Kinds.AT)));
    assertFalse(two.isBeginningOf(of(lines(HEAD, line(1), other))));
  }

  @Test
  void thousands_of_lines_of_a_second_writer_are_each_told_once() {
    byte[] whole = CutJournalTest.bytes(EVENTS);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(whole);
    for (int at = 0; at < 5000; at++) {
      bytes.writeBytes(LogLine.of("k3f9q2", 2, 0, new Event.Paused(Kinds.at(at))));
      bytes.write('\n');
    }
    byte[] theirs = bytes.toByteArray();
    var lines = WholeLines.of("k3f9q2", List.of(theirs, theirs));
    assertEquals(EVENTS.size(), lines.facts().size());
    assertEquals(5000, lines.doubted().size());
    int told = lines.doubted().stream().mapToInt(Salvage.Left::bytes).sum();
    assertEquals(theirs.length - whole.length - 5000, told);
    assertTrue(lines.header().isPresent());
  }
}

package scrumline.journal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.journal.Kinds;
import scrumline.scrum.Carried;
import scrumline.scrum.Event;
import scrumline.scrum.Former;
import scrumline.scrum.Scrum;

class HeaderTest {
  private static final String MID = "k3f9q2";

  @Test
  void a_header_has_the_link_and_the_essentials_of_its_scrum() {
    var opening =
        Kinds.opened(Kinds.DATE, 3).opening().following(List.of("aaaaaa", "bbbbbb"), List.of());
    var header = Kinds.HEADER.of(opening).salvaging("cccccc");
    byte[] line = LogLine.of(MID, Kinds.AT, header);
    assertEquals(new LogLine.Head(MID, header), read(line));
    assertTrue(
        text(line)
            .contains(
                "\"data\":{\"follows\":[\"aaaaaa\",\"bbbbbb\"],\"date\":\"2026-11-23\","
                    + "\"salvages\":\"cccccc\",\"format\":1"));
    var essentials = header.essentials().orElseThrow();
    assertEquals(opening.items(), essentials.items());
    assertEquals(opening.inForce(), essentials.inForce());
    assertEquals(List.of("kim"), essentials.people().stream().map(Former::id).toList());
    assertEquals(Optional.of(List.of("aaaaaa", "bbbbbb")), header.follows());
    assertEquals(Optional.empty(), Kinds.HEADER.follows());
    var opened = new Event.Opened(Kinds.AT, opening);
    byte[] second = LogLine.of(MID, 1, 0, opened);
    assertEquals(new LogLine.Fact(MID, 1, 0, opened), read(second));
    var first = Kinds.HEADER.of(opening.following(List.of(), List.of()));
    assertEquals(Optional.of(List.of()), first.follows());
    assertEquals(new LogLine.Head(MID, first), read(LogLine.of(MID, Kinds.AT, first)));
  }

  @Test
  void the_essentials_open_a_scrum_that_carries_what_the_opening_said() {
    var opening = Kinds.opened(Kinds.DATE, 3).opening().following(List.of("aaaaaa"), List.of());
    var opened = Kinds.HEADER.of(opening).opened(Kinds.AT).orElseThrow();
    var next = Kinds.DATE.plusDays(7);
    var carried = Carried.from(Scrum.open(opened), next);
    assertEquals(Carried.from(Scrum.open(new Event.Opened(Kinds.AT, opening)), next), carried);
    assertEquals(3, opened.opening().firstNumber());
    assertEquals(List.of("aaaaaa"), opened.opening().follows());
    assertEquals(Optional.empty(), Kinds.HEADER.opened(Kinds.AT));
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  private static LogLine read(byte[] line) {
    return LogLine.read(line, 0, line.length);
  }
}

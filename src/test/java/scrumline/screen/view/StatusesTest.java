package scrumline.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrumline.numbers.Status;
import scrumline.screen.Album;
import scrumline.screen.text.Ink;

/// No ink is ever the only sign of anything.
class StatusesTest {
  /// What says in the same row of a window what an ink says, too.
  private static final Map<Ink, Pattern> SAID =
      new EnumMap<>(
          Map.of(
              Ink.MET, Pattern.compile("[●✓]"),
              Ink.CLOSE, Pattern.compile("◐"),
              Ink.BEHIND, Pattern.compile("○|behind"),
              Ink.PENDING, Pattern.compile("…"),
              Ink.SAVED, Pattern.compile("✓"),
              Ink.SHARED, Pattern.compile("SHARED"),
              Ink.PRIVATE, Pattern.compile("PRIVATE")));

  @Test
  void every_status_that_is_judged_has_a_sign_of_its_own() {
    var judged = Stream.of(Status.values()).filter(Status::isJudged).toList();
    var signs = new TreeSet<>(judged.stream().map(Statuses::sign).toList());
    assertEquals(judged.size(), signs.size(), signs.toString());
    assertTrue(!signs.contains(Statuses.sign(Status.NONE)), signs.toString());
  }

  @Test
  void no_picture_uses_a_colour_as_the_only_sign() {
    var seen = new TreeSet<Ink>();
    var alone = new ArrayList<String>();
    for (var shot : Album.shots()) {
      for (var line : shot.window().draw().lines()) {
        for (var span : line.spans()) {
          var said = SAID.get(span.ink());
          if (said != null) {
            seen.add(span.ink());
            boolean isSaid = said.matcher(line.toString()).find();
            alone.addAll(isSaid ? List.of() : List.of(shot.name() + " " + span.ink() + " " + line));
          }
        }
      }
    }
    assertEquals(List.of(), alone.stream().distinct().toList());
    assertEquals(SAID.keySet(), seen, "the album has them all");
  }

  /// The clock says in figures how much is left, and past its box with a sign and a word.
  @Test
  void a_clock_past_its_box_has_a_sign_and_a_word() {
    var over = new ArrayList<String>();
    for (var shot : Album.shots()) {
      var block = shot.window().draw();
      boolean isOver =
          block.lines().stream()
              .flatMap(line -> line.spans().stream())
              .anyMatch(span -> span.ink() == Ink.OVER);
      if (isOver) {
        over.add(block.toString());
      }
    }
    assertTrue(!over.isEmpty(), "the album has a turn that is over");
    for (String window : over) {
      assertTrue(Pattern.compile("▲ .*over").matcher(window).find(), window);
    }
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Size;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// What is for a talk of two: in the private turn, below everything else.
class AloneTest {
  /// Tom's item is in its third week.
  private static final String THIRD =
      "Book 3 discovery meetings for December: third week. Shrink it, swap it or drop it?";

  @Test
  void a_line_for_a_talk_of_two_is_in_the_private_view_alone() {
    for (var size : List.of(new Size(100, 30), new Size(120, 40), new Size(160, 50))) {
      var window = turn("Tom").sized(size.columns(), size.rows());
      assertFalse(words(window.in(Audience.TEAM)).contains("third week"));
      String own = words(window.in(Audience.MANAGER));
      assertTrue(own.contains("ALONE " + THIRD), window.draw().toString());
    }
  }

  @Test
  void the_question_keeps_its_place_beside_it() {
    var places =
        List.of("Tom", "Priya").stream()
            .map(name -> row(turn(name).in(Audience.MANAGER).sized(120, 40), "❯ look"))
            .toList();
    assertEquals(places.getFirst(), places.getLast());
  }

  private static int row(Window window, String word) {
    var rows = window.draw().lines();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).toString().contains(word)) {
        return at;
      }
    }
    return -1;
  }

  private static String words(Window window) {
    return window.draw().toString().replaceAll("\\s+", " ");
  }

  private static Window turn(String name) {
    return Window.on(Morning.started().turnOf(name));
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// What is for a talk of two: in the private turn, under what is agreed.
class AloneTest {
  private static final String FIT = "Calls 80: met in 0 of 8 weeks";

  /// Tom's item is in its third week.
  private static final String THIRD =
      "Book 3 discovery meetings for December: third week. Shrink it, swap it or drop it?";

  @Test
  void a_line_for_a_talk_of_two_is_in_the_private_view_alone() {
    for (var size : List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50))) {
      var window = turn("Tom").sized(size.columns(), size.rows());
      String shared = words(window.in(Audience.TEAM));
      assertFalse(shared.contains("ALONE") || shared.contains(FIT), shared);
      String own = words(window.in(Audience.MANAGER));
      assertTrue(own.contains("ALONE " + FIT), window.draw().toString());
      assertEquals(size.rows() == 50, own.contains(THIRD), "as many as there is room for");
    }
  }

  @Test
  void an_agreement_takes_the_rows_of_it_if_there_is_no_other() {
    var window = turn("Tom").in(Audience.MANAGER).sized(100, 30);
    assertTrue(words(window.type("ccall them").press(Key.Named.ENTER)).contains(FIT));
    window.type("ccall them again").press(Key.Named.ENTER);
    window.type("rcover the desk").press(Key.Named.ENTER);
    assertFalse(words(window).contains(FIT), window.draw().toString());
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

package scrumline.screen.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.screen.Window;
import scrumline.screen.text.Size;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// What a rep has planned for the coming week, in a turn that everybody sees.
class NextPlanTest {
  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  @Test
  void the_first_row_of_the_coming_week_is_in_a_shared_turn() {
    for (var size : SIZES.subList(2, 4)) {
      sees("  NEXT      Quote the three visited sites", turn("Marcus", size));
      sees("  NEXT      Six hot leads first thing Monday", turn("Sam", size));
    }
    sees("  NEXT      Lock the Meridian Pulp renewal date", turn("Priya", new Size(60, 20)));
    sees("  NEXT      30 calls before Wednesday noon", turn("Tom", new Size(80, 24)));
  }

  @Test
  void a_private_turn_has_the_plan_of_the_week_in_its_place() {
    var window = turn("Marcus", new Size(100, 30)).in(Audience.MANAGER);
    assertFalse(window.draw().toString().contains("NEXT"), window.draw()::toString);
  }

  @Test
  void the_plan_of_the_coming_week_pushes_nothing_out() {
    for (var size : SIZES) {
      for (var rep : Samples.northlineWest().reps()) {
        var window = turn(rep.shortName().value(), size);
        sees("  AGREED", window);
        var scene = window.scene();
        var question = scene.question(scene.review().rep(rep)).question().value();
        String frame = window.draw().toString().replaceAll("\\s+", " ");
        assertTrue(frame.contains(question), window.draw()::toString);
        sees("  LAST TIME  ", window);
      }
    }
    var low = turn("Sam", new Size(80, 24));
    sees("  LAST TIME  1 Call the 12", low);
    sees("             2 Dana: Get", low);
    assertFalse(low.draw().toString().contains("NEXT"), low.draw()::toString);
  }

  private static Window turn(String name, Size size) {
    return Window.on(Morning.started().turnOf(name)).sized(size.columns(), size.rows());
  }

  private static void sees(String words, Window window) {
    assertTrue(window.draw().toString().contains(words), window.draw()::toString);
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Rep;

/// A frame of a large team takes work that grows with the team, and no faster.
class ManyRepsTest {
  /// How often a frame may look at each of the reps.
  private static final int OFTEN = 40;

  @Test
  void a_frame_looks_at_each_rep_of_a_large_team_a_few_times_at_most() {
    for (int copies : List.of(10, 50)) {
      var reps = new Counted(many(copies));
      var morning = Morning.of(Teams.ofReps(reps));
      for (var window : windows(morning)) {
        window.draw();
        reps.looks = 0;
        window.draw();
        int each = reps.looks / reps.size();
        assertTrue(reps.looks > 0, "nobody was looked at on " + window.page);
        assertTrue(each <= OFTEN, each + " looks at each on " + window.page);
      }
    }
  }

  private static List<Window> windows(Morning morning) {
    return List.of(Window.on(morning));
  }

  private static List<Rep> many(int copies) {
    var reps = new ArrayList<Rep>();
    for (int copy = 0; copy < copies; copy++) {
      reps.addAll(Teams.renumbered(Samples.northlineWest().reps(), copy));
    }
    return reps;
  }

  /// Reps, and how often one of them was asked for.
  private static final class Counted extends AbstractList<Rep> implements RandomAccess {
    private final List<Rep> reps;
    private int looks;

    private Counted(List<Rep> reps) {
      this.reps = List.copyOf(reps);
    }

    @Override
    public Rep get(int index) {
      looks++;
      return reps.get(index);
    }

    @Override
    public int size() {
      return reps.size();
    }
  }
}

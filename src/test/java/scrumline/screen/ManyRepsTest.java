package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Agenda;
import scrumline.team.Audience;
import scrumline.team.Rep;
import scrumline.team.Team;

/// A frame of a large team takes work that grows with the team, and no faster.
class ManyRepsTest {
  /// How often a frame may look for each of the reps.
  private static final int OFTEN = 100;

  @Test
  void a_frame_looks_at_each_rep_of_a_large_team_a_few_times_at_most() {
    for (int copies : List.of(5, 40)) {
      var reps = new Counted<>(many(copies));
      var team = Teams.ofReps(reps);
      each(team, (where, window) -> counted(reps, reps.size(), where, window));
    }
  }

  @Test
  void a_frame_looks_at_the_agenda_a_few_times_for_each_rep_at_most() {
    for (int copies : List.of(5, 40)) {
      var sections = new Counted<>(Agenda.DEFAULT.sections());
      var reps = many(copies);
      var usual = Agenda.DEFAULT;
      var agenda = new Agenda(usual.total(), sections, usual.order(), usual.reserve());
      var team = Teams.ofReps(reps, agenda);
      each(team, (where, window) -> counted(sections, reps.size(), where, window));
    }
  }

  private static void each(Team team, BiConsumer<String, Window> looked) {
    for (String where : List.of("lobby", "opening", "wins", "team", "Sam", "wrap-up")) {
      for (var view : Audience.values()) {
        looked.accept(where + ", " + view, Window.on(at(where, team)).in(view));
      }
    }
  }

  /// The second frame is counted: the first one reads the numbers, which is done once.
  private static void counted(Counted<?> list, int reps, String where, Window window) {
    var scene = window.scene();
    window.page().draw(scene);
    list.looks = 0;
    window.page().draw(scene);
    assertTrue(list.looks > 0, "nothing was looked at in " + where);
    assertTrue(list.looks <= OFTEN * reps, list.looks / reps + " looks for each in " + where);
  }

  private static Morning at(String where, Team team) {
    var morning = Morning.of(team);
    return where.equals("lobby") ? morning : morning.make(Chair::next).turnOf(where);
  }

  private static List<Rep> many(int copies) {
    var reps = new ArrayList<Rep>();
    for (int copy = 0; copy < copies; copy++) {
      reps.addAll(Teams.renumbered(Samples.northlineWest().reps(), copy));
    }
    return reps;
  }

  /// A list, and how often something in it was asked for.
  private static final class Counted<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> things;
    private int looks;

    private Counted(List<T> things) {
      this.things = List.copyOf(things);
    }

    @Override
    public T get(int index) {
      looks++;
      return things.get(index);
    }

    @Override
    public int size() {
      return things.size();
    }
  }
}

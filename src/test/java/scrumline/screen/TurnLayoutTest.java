package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;
import scrumline.screen.view.Understood;
import scrumline.scrum.Adjusted;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// Where things stand in a rep's turn, in every size that it is designed for.
class TurnLayoutTest {
  private static final List<String> KPIS =
      List.of("Calls", "Conversations", "Leads cool to hot", "Quotes sent", "Deals closed");

  @Test
  void numbers_and_agreements_keep_their_places_from_rep_to_rep() {
    for (var size : Shots.SIZES) {
      for (var view : Audience.values()) {
        var places = new ArrayList<TreeMap<String, Integer>>();
        for (var rep : Samples.northlineWest().reps()) {
          var morning = Morning.started().onTimeTo(rep.shortName().value());
          places.add(places(Window.on(morning), view, size));
        }
        places.forEach(one -> assertEquals(places.getFirst(), one, size + ", " + view));
      }
    }
  }

  @Test
  void an_agreed_goal_moves_nothing() {
    var now = Week.of(Samples.MONDAY);
    var adjusted = Adjusted.of("r07", "calls", 120, 100, now.plus(-1), now);
    for (var size : Shots.SIZES) {
      for (var view : Audience.values()) {
        var before = places(Window.on(Morning.started().onTimeTo("Sam")), view, size);
        var morning = Morning.with(adjusted).make(Chair::next).onTimeTo("Sam");
        var window = Window.on(morning);
        assertEquals(before, places(window, view, size), size + ", " + view);
        String frame = window.draw().toString();
        assertTrue(frame.contains("120 → 100") || frame.contains("was 120"), frame);
      }
    }
  }

  /// The row of each KPI, and of what is agreed; each of them is on the window.
  private static TreeMap<String, Integer> places(Window window, Audience view, Size size) {
    var rows = window.in(view).sized(size.columns(), size.rows()).draw().lines();
    var places = new TreeMap<String, Integer>();
    for (int row = 0; row < rows.size(); row++) {
      String text = rows.get(row).toString();
      for (String label : KPIS) {
        boolean isRow = text.startsWith("  " + label);
        if (isRow) {
          places.putIfAbsent(label, row);
        }
      }
      if (text.startsWith("  AGREED")) {
        places.put("agreed", row);
      }
    }
    assertEquals(KPIS.size() + 1, places.size(), window.draw().toString());
    return places;
  }

  @Test
  void the_goal_that_is_being_typed_stays_on_the_lowest_window() {
    for (var view : Audience.values()) {
      for (String line : List.of("calls 100", "quotes 6", "deals 1", "hot 80")) {
        var window = Window.on(Morning.started().onTimeTo("Sam")).in(view).sized(60, 20);
        window.type("k" + line);
        var kpi =
            Understood.of(window.scene(), ((CapturePage) window.page()).line()).kpi().orElseThrow();
        var rows = window.draw().lines().stream().map(Line::toString);
        String start = "  " + kpi.label();
        assertTrue(rows.anyMatch(row -> row.startsWith(start)), line + "\n" + window.draw());
      }
    }
  }

  @Test
  void funnel_and_quotes_stand_beside_the_numbers_in_a_large_private_window() {
    var window = Window.on(Morning.started().onTimeTo("Sam")).sized(160, 50);
    var frame = window.in(Audience.MANAGER).draw().toString();
    for (String word : List.of("FUNNEL", "LEADS", "Osprey Marine", "QUARTER", "likely")) {
      assertTrue(frame.contains(word), frame);
    }
    var shared = window.in(Audience.TEAM).draw().toString();
    for (String word : List.of("FUNNEL", "Osprey Marine", "QUARTER", "likely", "$", " pace ")) {
      assertFalse(shared.contains(word), shared);
    }
    assertTrue(shared.contains("8 deals closed this quarter · 21 open quotes"), shared);
    assertTrue(shared.contains("  LEADS     cool 37, warm 14, hot 6"), shared);
  }

  @Test
  void a_long_name_leaves_room_for_its_neighbours() {
    var name = SafeText.of("Maximiliana-Alexandrovna-Theodora-Wilhelmina Kovács-Nagy");
    var morning = Morning.of(Teams.renamed("Elena Kovács", name)).make(Chair::next);
    for (var size : Shots.SIZES) {
      for (var view : Audience.values()) {
        var window = Window.on(morning.turnOf("Priya")).in(view);
        var frame = window.sized(size.columns(), size.rows()).draw();
        String names = frame.lines().get(1).toString();
        assertTrue(names.contains(" ○ Maximiliana-Ale… ○ Tom "), names);
        var turn = Window.on(named(name)).in(view).sized(size.columns(), size.rows()).draw();
        for (var line : turn.lines().subList(2, 5)) {
          assertFalse(line.toString().matches(".*…\\S.*"), turn.toString());
        }
      }
    }
  }

  private static Morning named(SafeText name) {
    var morning = Morning.of(Teams.renamed("Elena Kovács", name)).make(Chair::next);
    return morning.turnOf("Marcus").make(Chair::next);
  }
}

package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.Columns;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// People whose names are wide, decomposed, joined or pictures have the places that others have.
class NamesOfTheWorldTest {
  private static final List<String> NAMES =
      List.of(
          "日本語 太郎",
          "Jose\u0301 N\u0303andu\u0301",
          "👩‍👩‍👧 Family",
          "🇨🇦 Canada",
          "Мария Иванова",
          "김민준 한국",
          "👩🏽‍🚀 नमस्ते",
          "שרה כהן");

  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  @Test
  void windows_with_names_of_any_script_are_filled_exactly() {
    int looked = 0;
    for (var size : SIZES) {
      for (var view : Audience.values()) {
        var window = Window.on(Morning.of(team())).in(view).sized(size.columns(), size.rows());
        for (int slot = 0; slot <= window.scrum.slots().size(); slot++) {
          for (char key : new char[] {'t', 'd', 'c', '/', ':', '?'}) {
            full(window.press(Key.letter(key)).draw(), size);
            full(window.press(Key.Named.ESC).draw(), size);
            looked += 2;
          }
          window.press(Key.Named.RIGHT);
        }
      }
    }
    assertTrue(looked > 500, "windows looked at: " + looked);
  }

  private static void full(Block frame, Size size) {
    assertEquals(size.rows(), frame.height());
    for (var line : frame.lines()) {
      assertEquals(size.columns(), line.width(), line.toString());
    }
  }

  @Test
  void columns_beside_names_of_any_script_stay_aligned() {
    String lobby = Window.on(Morning.of(team())).draw().toString();
    for (String section : List.of("Opening", "Wins", "Team", "Reps", "Wrap-up", "in all")) {
      String row = lobby.lines().filter(one -> one.contains(section + "  ")).findFirst().get();
      assertEquals(40, Columns.width(row.substring(0, row.indexOf(section))), row);
    }
  }

  @Test
  void a_name_is_typed_and_taken_back_by_whole_characters() {
    var window = Window.on(Morning.of(team()).make(Chair::next).turnOf("日本語"));
    String empty = window.type("c").draw().toString();
    window.type("日👩‍👩‍👧é🇨🇦");
    full(window.draw(), window.size);
    for (int character = 0; character < 4; character++) {
      window.press(Key.Named.BACKSPACE);
    }
    assertEquals(empty, window.draw().toString());
  }

  private static Team team() {
    var reps = new ArrayList<Rep>();
    for (var rep : Samples.northlineWest().reps()) {
      reps.add(Teams.as(rep.id(), SafeText.of(NAMES.get(reps.size())), rep));
    }
    return Teams.ofReps(reps);
  }
}

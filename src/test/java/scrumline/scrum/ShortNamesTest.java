package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// What people are called in the room when several of them share a first name.
class ShortNamesTest {
  @Test
  void people_are_called_by_their_first_names() {
    assertEquals("[Priya, Marcus, Elena, Tom, Aisha, Diego, Sam, Grace]", names(team()));
  }

  @Test
  void reps_with_equal_first_names_have_an_initial() {
    var team = Teams.renamed("Tom Bergstrom", SafeText.of("Sam Bergstrom"));
    assertEquals("[Priya, Marcus, Elena, Sam B., Aisha, Diego, Sam W., Grace]", names(team));
  }

  @Test
  void reps_with_equal_first_name_and_initial_have_whole_names() {
    var team = Teams.renamed("Tom Bergstrom", SafeText.of("Sam de Wit"));
    assertEquals(
        "[Priya, Marcus, Elena, Sam de Wit, Aisha, Diego, Sam Whitaker, Grace]", names(team));
  }

  @Test
  void a_name_of_one_word_stays_as_it_is() {
    var team = Teams.renamed("Tom Bergstrom", SafeText.of("Sam"));
    assertEquals("[Priya, Marcus, Elena, Sam, Aisha, Diego, Sam W., Grace]", names(team));
  }

  @Test
  void people_of_the_very_same_name_are_called_by_the_first_one() {
    assertEquals("Sam", Teams.ofSixteen().shortNames().get("r07-2").value());
  }

  @Test
  void an_agreement_names_its_owner_in_the_same_way() {
    var team = Teams.renamed("Tom Bergstrom", SafeText.of("Sam Bergstrom"));
    assertEquals("Sam W.", Wording.shortName(SafeText.of("Sam Whitaker"), team));
    assertEquals("Dana", Wording.shortName(SafeText.of("Dana Whitfield"), team));
  }

  private static Team team() {
    return Samples.northlineWest();
  }

  /// Asked for all at once and for each one by itself, the answer is the same.
  private static String names(Team team) {
    var all = new ArrayList<SafeText>();
    team.reps().forEach(rep -> all.add(team.shortNames().get(rep.id())));
    List<SafeText> each = team.reps().stream().map(team::shortName).toList();
    assertEquals(all, each);
    assertEquals(
        team.reps().stream().map(Rep::id).toList(), List.copyOf(team.shortNames().keySet()));
    return all.toString();
  }
}

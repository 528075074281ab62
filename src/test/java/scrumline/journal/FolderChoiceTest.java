package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.journal.line.Identity;
import scrumline.journal.line.Slug;
import scrumline.team.SafeText;

/// Team files are told here as `id name path reps`, with `-` for what is not there.
class FolderChoiceTest {
  private static final String NORTH_WEST = "- North_West /a.json alex,bea";

  @Test
  void the_first_log_is_begun_in_a_folder_named_after_the_team() {
    assertEquals("begins north-west", choice(NORTH_WEST));
    assertEquals("begins nw", choice("nw North_West /a.json alex,bea"));
  }

  @Test
  void a_file_goes_on_with_its_own_folder() {
    assertEquals("finds north-west", choice(NORTH_WEST, folder("north-west", NORTH_WEST)));
  }

  @Test
  void a_renamed_team_goes_on_at_the_same_path() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("finds north-west", choice("- Pacific /a.json alex,bea", folder));
    assertEquals("finds north-west", choice("- Pacific /a.json alex,zoe,yan", folder));
  }

  @Test
  void a_team_of_which_every_rep_has_a_new_id_goes_on_at_the_same_path() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("finds north-west", choice("- North_West /a.json r1,r2", folder));
  }

  @Test
  void a_path_that_another_team_has_now_begins_anew() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("begins pacific", choice("- Pacific /a.json zoe,yan", folder));
  }

  @Test
  void a_copy_or_a_moved_file_goes_on_unasked() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("finds north-west", choice("- North_West /w48.json alex,zoe,yan", folder));
  }

  @Test
  void two_teams_of_one_name_and_no_rep_in_common_have_a_folder_each() {
    var one = folder("north-west", NORTH_WEST);
    String other = "- North_West /b.json zoe,yan";
    assertEquals("begins north-west-2", choice(other, one));
    var two = folder("north-west-2", other);
    assertEquals("finds north-west-2", choice(other, one, two));
    assertEquals("finds north-west", choice(NORTH_WEST, one, two));
    assertEquals("begins north-west-3", choice("- North_West /c.json ida", one, two));
  }

  @Test
  void names_that_make_one_folder_name_are_two_teams() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("begins north-west-2", choice("- north-west /b.json zoe,yan", folder));
  }

  @Test
  void half_of_the_reps_under_another_name_and_path_are_a_question() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("asks north-west, else pacific", choice("- Pacific /b.json alex,zoe", folder));
    assertEquals("begins pacific", choice("- Pacific /b.json alex,zoe,yan", folder));
  }

  @Test
  void an_id_decides_before_all_else() {
    var folder = folder("old", "nw North_West /a.json alex,bea");
    assertEquals("finds old", choice("nw Pacific /b.json zoe", folder));
    assertEquals("begins pa", choice("pa North_West /a.json alex,bea", folder));
    assertEquals("finds old", choice(NORTH_WEST, folder));
  }

  @Test
  void an_id_that_is_written_into_the_file_later_keeps_the_logs() {
    var folder = folder("north-west", NORTH_WEST);
    assertEquals("finds north-west", choice("nw North_West /a.json alex,bea", folder));
    assertEquals("finds north-west", choice("north-west Pacific /b.json zoe", folder));
  }

  @Test
  void a_log_without_a_path_is_found_by_name_and_reps() {
    var folder = folder("north-west", "- North_West - alex,bea");
    assertEquals("finds north-west", choice(NORTH_WEST, folder));
    assertEquals("begins north-west-2", choice("- North_West /a.json zoe", folder));
    assertEquals("asks north-west, else pacific", choice("- Pacific /a.json alex", folder));
  }

  @Test
  void logs_that_are_all_damaged_are_found_by_the_name_of_their_folder() {
    var damaged = new TeamFolder("north-west", "", Optional.empty());
    assertEquals("finds north-west", choice(NORTH_WEST, damaged));
    assertEquals("begins pacific", choice("- Pacific /a.json alex", damaged));
  }

  @Test
  void of_several_folders_the_one_with_most_reps_in_common_counts_then_the_newest() {
    var most = folder("x", "20260101", "- North_West /x.json alex,bea");
    var less = folder("y", "20260202", "- North_West /y.json alex");
    assertEquals("finds x", choice(NORTH_WEST, most, less));
    var newer = folder("z", "20260303", "- North_West /z.json bea,alex");
    assertEquals("finds z", choice(NORTH_WEST, most, newer, less));
  }

  @Test
  void another_team_of_the_same_name_is_named() {
    var one = folder("north-west", NORTH_WEST);
    var two = folder("north-west-2", "- North_West /b.json zoe,yan");
    var all = List.of(one, two);
    assertEquals(Optional.of(two), FolderChoice.namesake(file(NORTH_WEST), all, "north-west"));
    var pacific = file("- Pacific /a.json alex");
    assertEquals(Optional.empty(), FolderChoice.namesake(pacific, all, "pacific"));
  }

  private static String choice(String file, TeamFolder... folders) {
    return switch (FolderChoice.of(file(file), List.of(folders))) {
      case FolderChoice.Found(var folder) -> "finds " + folder.name();
      case FolderChoice.Offered(var folder, var otherwise) ->
          "asks " + folder.name() + ", else " + otherwise;
      case FolderChoice.Begun(var folder) -> "begins " + folder;
    };
  }

  private static TeamFolder folder(String name, String team) {
    return folder(name, "20261123", team);
  }

  private static TeamFolder folder(String name, String newest, String team) {
    return new TeamFolder(name, newest, Optional.of(file(team).called(name)));
  }

  private static Identity file(String told) {
    var words = told.split(" ");
    var name = SafeText.of(words[1].replace('_', ' '));
    boolean isChosen = !words[0].equals("-");
    String id = isChosen ? words[0] : Slug.of(name.value());
    var path = words[2].equals("-") ? Optional.<String>empty() : Optional.of(words[2]);
    return new Identity(id, isChosen, name, path, List.of(words[3].split(",")));
  }
}

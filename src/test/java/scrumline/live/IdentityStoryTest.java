package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.team.Audience;

/// What was agreed stays with the team and its people, whatever becomes of the file.
class IdentityStoryTest {
  @TempDir Path temp;
  private ShopFile file;

  @BeforeEach
  void firstMonday() throws IOException {
    file = ShopFile.in(temp, "team.json");
    try (var room = file.open(0)) {
      Story.jump(room.press("→"), "alex");
      room.press("c").type("visit the plant").enter();
      room.press("r").type("a laptop").enter();
      Story.jump(room, "bea").press("c").type("call the mill").enter().saved();
      room.leave();
    }
  }

  @Test
  void a_renamed_team_goes_on() throws IOException {
    file.says("Corner Shop", "Mill Shop");
    goesOn(file);
  }

  @Test
  void a_file_that_was_moved_goes_on() throws IOException {
    goesOn(file.movedTo(Files.createDirectory(temp.resolve("new")).resolve("shop.json")));
  }

  @Test
  void a_copy_for_another_week_goes_on_even_where_somebody_left() throws IOException {
    var copy = file.copiedTo("w48.json");
    copy.says("\"bea\", \"name\": \"Bea Lund\"", "\"kim\", \"name\": \"Kim Roe\"");
    goesOn(copy);
  }

  private void goesOn(ShopFile later) throws IOException {
    try (var room = later.open(1)) {
      Story.jump(room.press("→"), "alex").sees("1 visit the plant", "2 Dana: a laptop");
    }
    assertEquals(List.of("corner-shop"), folders());
  }

  @Test
  void two_files_of_one_name_and_other_people_are_two_teams() throws IOException {
    var other = file.copiedTo("b.json");
    other.says("\"alex\"", "\"zoe\"");
    other.says("\"bea\"", "\"yan\"");
    try (var room = other.open(0)) {
      room.sees("HERE TODAY", "Another team called Corner Shop (team.json) has its own log.");
      Story.jump(room.press("→"), "alex").sees("nothing open");
      room.press("c").type("count the stock").enter().saved();
      room.leave();
    }
    assertEquals(List.of("corner-shop", "corner-shop-2"), folders());
    try (var room = other.open(1)) {
      Story.jump(room.press("→"), "alex").sees("1 count the stock");
    }
    goesOn(file, "(b.json)");
  }

  private void goesOn(ShopFile first, String namesake) throws IOException {
    try (var room = first.open(1)) {
      room.sees(namesake);
      Story.jump(room.press("→"), "alex").sees("1 visit the plant").seesNo("stock");
    }
  }

  @Test
  void items_of_an_id_that_was_changed_are_given_to_the_one_of_that_name() throws IOException {
    file.says("\"alex\"", "\"a-7\"");
    try (var room = file.open(1)) {
      room.sees("2 open items are nobody's in the team file. The private opening asks whose.");
      room.press("→").seesNo("WHOSE", "visit the plant", "a laptop");
      Story.reveal(room).sees("WHOSE ARE THESE?", "1 Alex Kim: visit the plant");
      room.sees("2 Dana Field → Alex Kim: a laptop", "nothing is open from my side");
      room.press("1").sees("Whose is it now? Alex Kim").enter().sees("1 Alex Kim", "to Alex");
      room.press("2").enter().saved().sees("u undo: item to Alex");
      Story.jump(room, "alex").sees("1 visit the plant", "2 Dana: a laptop");
      room.leave();
    }
    try (var room = file.open(2)) {
      room.seesNo("nobody's");
      Story.reveal(room.press("→")).seesNo("WHOSE").sees("I OWE YOU", "1 Alex: a laptop");
      Story.jump(room, "alex").sees("1 visit the plant", "2 Dana: a laptop");
    }
  }

  @Test
  void items_of_somebody_who_left_are_settled_or_given_to_another() throws IOException {
    file.says("\"alex\", \"name\": \"Alex Kim\"", "\"kim\", \"name\": \"Kim Roe\"");
    try (var room = file.open(1)) {
      Story.reveal(room.press("→"));
      room.press("2", "x").sees("no longer needed");
      room.press("1").sees("Kim Roe").press("↓").sees("now? Bea Lund").enter().saved();
      Story.jump(room, "bea").sees("1 visit the plant", "2 call the mill");
      room.leave();
    }
    try (var room = file.open(2)) {
      Story.reveal(room.press("→")).seesNo("WHOSE", "laptop");
      Story.jump(room, "bea").sees("1 visit the plant");
      assertEquals("Bea Lund", room.scrum().itemsOf("bea").getFirst().owner().value());
    }
  }

  @Test
  void an_undecided_item_comes_back_under_the_same_name() throws IOException {
    file.says("\"alex\", \"name\": \"Alex Kim\"", "\"kim\", \"name\": \"Kim Roe\"");
    try (var room = file.open(1)) {
      Story.jump(room.press("→"), "bea").press("c").type("go on").enter().saved();
      room.leave();
    }
    try (var room = file.with(Audience.MANAGER).open(2)) {
      room.press("→").sees("WHOSE ARE THESE?", "Alex Kim: visit the plant (2nd week)");
    }
  }

  @Test
  void an_item_shows_its_owner_in_the_turn_of_another_rep() throws IOException {
    try (var room = file.open(1)) {
      Story.jump(room.press("→"), "alex").press("c").type("ask the baker @bea").enter().saved();
      room.leave();
    }
    try (var room = file.open(2)) {
      Story.jump(room.press("→"), "alex").sees("1 visit the plant", "3 Bea: ask the baker");
      room.press("3").sees("3 ▸ Bea: ask the baker");
    }
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(temp.resolve("logs"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}

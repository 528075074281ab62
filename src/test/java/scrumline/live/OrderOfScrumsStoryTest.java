package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.team.OpenItem;

/// Which scrum came after which: no clock decides it, and two computers may.
class OrderOfScrumsStoryTest {
  private static final int YEAR = 364;

  @TempDir Path temp;

  @Test
  void one_scrum_under_a_clock_a_year_ahead_hides_nothing_that_is_agreed_later()
      throws IOException {
    held(Start.in(temp), "first promise");
    held(Start.in(temp).daysLater(YEAR), "promise under a wrong clock");
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("! The newest log was begun on Mon 22 Nov 2027, which is still to come:");
      Story.jump(room.press("→"), "sam").press("c").type("second promise").enter().saved();
      Story.close(room);
    }
    held(Start.in(temp).daysLater(14), "third promise");
    var all = List.of("first promise", "promise under a wrong clock", "second promise");
    assertTrue(texts(21).containsAll(all), texts(21)::toString);
    assertTrue(texts(21).contains("third promise"));
  }

  @Test
  void a_scrum_that_was_killed_is_offered_after_one_under_a_clock_a_year_ahead()
      throws IOException {
    held(Start.in(temp).daysLater(YEAR), "promise under a wrong clock");
    try (var killed = Start.in(temp).daysLater(7).open()) {
      Story.jump(killed.press("→"), "sam").press("c").type("second promise").enter().saved();
    }
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("Continue the scrum of 09:00, at Sam,").enter();
      room.sees("✓ C  Sam: second promise");
    }
  }

  @Test
  void two_computers_that_went_on_from_the_same_scrum_give_back_what_both_left_open()
      throws IOException {
    held(Start.in(temp), "first promise");
    var other = Files.createDirectory(temp.resolve("other"));
    copy(temp.resolve("logs"), other.resolve("logs"));
    held(Start.in(temp).daysLater(7), "promise here");
    held(Start.in(other).daysLater(7), "promise there");
    copy(other.resolve("logs"), temp.resolve("logs"));
    try (var room = Start.in(temp).daysLater(14).open()) {
      room.sees("! There are 2 newest logs, as when two computers share a folder.");
      Story.jump(room.press("→"), "sam");
      var items = room.scrum().itemsOf("r07");
      var mine = items.stream().filter(it -> it.text().value().contains("promise")).toList();
      assertEquals(3, mine.size(), mine::toString);
      assertEquals(3, mine.stream().map(OpenItem::id).distinct().count(), mine::toString);
      Story.close(room);
    }
    try (var room = Start.in(temp).daysLater(21).open()) {
      room.seesNo("newest logs");
      assertEquals(3, texts(21).stream().filter(it -> it.contains("promise")).count());
    }
  }

  private static void held(Start start, String promise) throws IOException {
    try (var room = start.open()) {
      Story.jump(room.press("→"), "sam").press("c").type(promise).enter().saved();
      Story.close(room);
    }
  }

  private List<String> texts(int days) throws IOException {
    var start = Start.in(temp).daysLater(days);
    return start.archive().earlier(start.date()).items().stream()
        .map(item -> item.text().value())
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var file : all.toList()) {
        var target = to.resolve(from.relativize(file));
        if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }
}

package scrumline.screen;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scrumline.screen.text.Block;

/// Every page as people see it. `-Dgolden=write` rewrites the pictures and makes the contact sheet;
/// a person then looks at the difference.
class PicturesTest {
  @TestFactory
  Stream<DynamicTest> every_page_looks_as_it_did() {
    return Album.kept().stream()
        .map(shot -> DynamicTest.dynamicTest(shot.name(), () -> same(shot)));
  }

  private static void same(Shots.Shot shot) throws IOException {
    Picture.same(shot.name(), shot.window().draw());
  }

  @AfterAll
  static void the_contact_sheet_is_written_with_the_pictures() throws IOException {
    if (Picture.REWRITE) {
      ContactSheet.write(Album.kept());
    }
  }

  @Test
  void every_picture_belongs_to_a_shot_and_every_shot_has_one() throws IOException {
    var taken = Album.kept().stream().map(Shots.Shot::name).collect(toCollection(TreeSet::new));
    try (var files = Files.list(Picture.ALBUM)) {
      var kept = files.map(file -> file.getFileName().toString().replace(".txt", ""));
      assertEquals(taken, kept.collect(toCollection(TreeSet::new)));
    }
  }

  /// A screen whose views begin to differ gets its second picture back, and one whose views become
  /// alike loses it.
  @Test
  void a_screen_has_one_picture_for_both_views_exactly_if_they_are_alike() {
    var views =
        Album.shots().stream()
            .collect(
                groupingBy(Shots.Shot::screen, mapping(shot -> shot.window().draw(), toList())));
    var alike = new TreeSet<String>();
    views.forEach(
        (screen, frames) -> {
          if (frames.size() == 2 && differences(frames) <= Alike.LINES) {
            alike.add(screen);
          }
        });
    assertEquals(Alike.SCREENS, alike, "change the table of Alike, then -Dgolden=write");
  }

  private static long differences(List<Block> views) {
    return Picture.differences(views.getFirst(), views.getLast());
  }
}

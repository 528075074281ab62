package scrumline.screen;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every page as people see it. `-Dgolden=write` rewrites the pictures; the difference is then
/// looked at by somebody.
class PicturesTest {
  @TestFactory
  Stream<DynamicTest> every_page_looks_as_it_did() {
    return Album.shots().stream()
        .map(shot -> DynamicTest.dynamicTest(shot.name(), () -> same(shot)));
  }

  private static void same(Shots.Shot shot) throws IOException {
    Picture.same(shot.name(), shot.window().draw());
  }

  @Test
  void there_is_no_picture_that_nobody_looks_at() throws IOException {
    var taken = Album.shots().stream().map(Shots.Shot::name).collect(toCollection(TreeSet::new));
    try (var files = Files.list(Picture.ALBUM)) {
      var kept = files.map(file -> file.getFileName().toString().replace(".txt", ""));
      assertEquals(taken, kept.collect(toCollection(TreeSet::new)));
    }
  }
}

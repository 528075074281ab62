package scrumline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules about a room as a whole can fail, too.
final class BrokenRoomsTest {
  @TempDir Path folder;

  @Test
  void a_circle_that_is_larger_than_it_may_be_is_reported_with_its_classes() throws IOException {
    var body =
        """
        Two next; }
        class Two { Three next; }
        class Three { Four.Inner next; }
        class Four { Odd next; Apart other; static class Inner {} }
        class Apart {
        """;
    var classes = new OddClass(folder).compiled("scrum", "Odd", body);
    assertEquals(
        List.of(
            "a circle of 4 classes in scrum; let the parts take values and not the whole:"
                + " Four, Odd, Three, Two"),
        Circles.SCRUMLINE.broken(classes));
    var named = List.of(new Allowed("scrumline/scrum/Three", 4, "for this test"));
    assertEquals(List.of(), new Circles(House.SCRUMLINE, named).broken(classes));
  }

  @Test
  void the_types_that_a_sealed_one_permits_do_not_count_in_a_circle() throws IOException {
    var family =
        new OddClass(folder)
            .compiled(
                "coach",
                "Odd",
                """
                Kind next; }
                sealed interface Kind permits A, B, C {}
                record A(Odd next) implements Kind {}
                record B(Odd next) implements Kind {}
                record C(Odd next) implements Kind {
                """);
    assertEquals(List.of(), Circles.SCRUMLINE.broken(family));
  }

  @Test
  void a_folder_of_more_files_than_one_can_look_over_is_reported() {
    var files = IntStream.range(0, 46).mapToObj(at -> Path.of("scrum", "A" + at + ".java"));
    assertEquals(
        List.of("scrum: 46 files; find the rooms in it"), SourceRules.crowded(files.toList()));
    var most = IntStream.range(0, 45).mapToObj(at -> Path.of("scrum", "A" + at + ".java"));
    var all = Stream.concat(most, Stream.of(Path.of("scrum", "package-info.java")));
    assertEquals(List.of(), SourceRules.crowded(all.toList()));
  }
}

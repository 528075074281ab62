package scrumline.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scrumline.team.Team;

/// The descriptions of fields, the reader and the writer, held together on a team that has
/// everything, each value another than is assumed where it is left out.
class TeamFieldsTest {
  /// Which of them a goal must have goes by its `op`.
  private static final Set<String> NEEDED_AT_TIMES = Set.of("value", "lo", "hi");

  private Team team;
  private byte[] written;

  @BeforeEach
  void read() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/everything.json"));
    team = read(bytes).orElseThrow();
    written = TeamCodecTest.written(team);
    assertEquals(team, read(written).orElseThrow());
  }

  @Test
  void every_described_field_is_written_and_read_back() {
    for (var placed : TeamFields.all()) {
      var places = places(Json.parse(written), placed.path());
      assertFalse(places.isEmpty(), placed.path() + " is not written");
      var without = read(renamed(places));
      assertNotEquals(Optional.of(team), without, placed.path() + " is not read");
      if (!NEEDED_AT_TIMES.contains(placed.field().name())) {
        boolean isNeeded = placed.field().isNeeded();
        assertEquals(isNeeded, without.isEmpty(), placed.path() + " is needed: " + isNeeded);
      }
    }
  }

  @Test
  void no_field_is_written_that_is_not_described() {
    var described = new TreeSet<String>();
    TeamFields.all().forEach(placed -> described.add(placed.path()));
    var found = new TreeSet<String>();
    addNames(Json.parse(written), "", found);
    assertEquals(described, found);
  }

  @Test
  void every_field_is_described_in_one_sentence() {
    for (var placed : TeamFields.all()) {
      String words = placed.field().words();
      assertTrue(words.matches("[A-Z][^.]{5,95}\\."), placed.path() + ": " + words);
    }
  }

  @Test
  void no_field_of_a_rep_is_open_that_is_not_named_here() {
    var open = new TreeSet<String>();
    var hidden = new ArrayList<String>();
    for (var placed : TeamFields.all()) {
      boolean within = hidden.stream().anyMatch(path -> placed.path().matches(path));
      if (!placed.field().isOpen()) {
        hidden.add(Pattern.quote(placed.path()) + "[.\\[].*");
      } else if (placed.path().startsWith("reps[].") && !within) {
        open.add(placed.path().substring("reps[].".length()));
      }
    }
    assertEquals(Set.of("id", "name", "role", "weeks", "weeks[].week"), open);
  }

  /// Where the names of the fields at a path begin.
  private static List<Integer> places(Json root, String path) {
    var places = new ArrayList<Integer>();
    addPlaces(root, List.of(path.replace("[]", ".[]").split("\\.")), places);
    return places;
  }

  private static void addPlaces(Json json, List<String> steps, List<Integer> places) {
    var rest = steps.subList(1, steps.size());
    switch (json) {
      case Json.Arr array -> array.items().forEach(item -> addPlaces(item, rest, places));
      case Json.Obj object -> {
        for (int index = 0; index < object.size(); index++) {
          boolean fits = Set.of("*", object.name(index)).contains(steps.getFirst());
          if (fits && rest.isEmpty()) {
            places.add(object.nameStart(index));
          } else if (fits) {
            addPlaces(object.value(index), rest, places);
          }
        }
      }
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  private static void addNames(Json json, String before, Set<String> names) {
    if (json instanceof Json.Arr array) {
      array.items().forEach(item -> addNames(item, before + "[]", names));
    } else if (json instanceof Json.Obj object && !before.endsWith(".values")) {
      for (int index = 0; index < object.size(); index++) {
        boolean byKpi = before.endsWith("].goals");
        String path = (before.isEmpty() ? "" : before + ".") + (byKpi ? "*" : object.name(index));
        if (!byKpi) {
          names.add(path);
        }
        addNames(object.value(index), path, names);
      }
    }
  }

  /// The file with names at these places that are the user's own, and not read.
  private byte[] renamed(List<Integer> places) {
    var bytes = new ByteArrayOutputStream();
    for (int at = 0; at < written.length; at++) {
      bytes.write(written[at]);
      if (places.contains(at)) {
        bytes.write('_');
      }
    }
    return bytes.toByteArray();
  }

  /// The team, if all that it needs is there and can be read, be it right or wrong.
  private static Optional<Team> read(byte[] bytes) {
    var findings = Findings.collecting();
    return TeamCodec.read(Json.parse(bytes, 0, findings), ZoneOffset.UTC, findings);
  }
}

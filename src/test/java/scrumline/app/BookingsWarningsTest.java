package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.intake.Loaded;
import scrumline.team.Team;

/// What `check` says where a file tells in two ways what a rep has booked.
class BookingsWarningsTest {
  private static final String QUARTER =
      """
      {"schemaVersion": 1, "team": "T", "asOf": "2026-11-20",
       "period": {"start": "2026-10-01", "end": "2026-12-31", "result": "revenue"},
       "kpis": [{"id": "revenue", "unit": "money"}],
       "reps": [{"id": "r1", "name": "A", BOOK
         "weeks": [{"week": "2026-W40", "values": {"revenue": 17}},
                   {"week": "2026-W47", "values": {"revenue": 100}}]}]}
      """;

  @TempDir private Path folder;

  @Test
  void bookings_that_agree_are_not_mentioned() throws IOException {
    agreeing("");
    agreeing("\"booked\": 117,");
    agreeing(
        "\"booked\": 100, \"deals\": [{\"account\": \"X\", \"value\": 100, \"closed\":"
            + " \"2026-11-18\"}],");
  }

  @Test
  void bookings_that_disagree_are_told_without_the_sums() throws IOException {
    var loaded = read(QUARTER.replace("BOOK", "\"booked\": 134.5,"));
    assertTrue(loaded.value().isPresent());
    assertEquals(List.of("W202 /reps/0/booked"), told(loaded));
    assertEquals(
        "\"booked\" says another sum than the weeks",
        loaded.problems().getFirst().message().value());
    var deals =
        "\"booked\": 117, \"deals\": [{\"account\": \"X\", \"value\": 116, \"closed\":"
            + " \"2026-11-18\"}],";
    assertEquals(List.of("W202 /reps/0/booked"), told(read(QUARTER.replace("BOOK", deals))));
  }

  @Test
  void deals_that_count_are_held_against_the_weeks_of_any_unit() throws IOException {
    var deals = "\"deals\": [{\"account\": \"X\", \"value\": 90, \"closed\": \"2026-11-18\"}],";
    var loaded = read(QUARTER.replace(", \"unit\": \"money\"", "").replace("BOOK", deals));
    assertEquals(List.of("W202 /reps/0/deals"), told(loaded));
    assertEquals(
        "\"deals\" add up to another sum than the weeks",
        loaded.problems().getFirst().message().value());
  }

  @Test
  void a_whole_week_at_the_end_of_the_period_explains_no_difference() throws IOException {
    var cut = QUARTER.replace("BOOK", "\"booked\": 130,");
    assertEquals(List.of(), told(read(cut)));
    var whole = cut.replace("2026-10-01", "2026-09-28");
    assertEquals(List.of("W202 /reps/0/booked"), told(read(whole)));
  }

  @Test
  void without_weekly_values_all_deals_of_the_period_count() throws IOException {
    var file =
        """
        {"schemaVersion": 1, "team": "T",
         "period": {"start": "2026-10-01", "end": "2026-10-31"}, "kpis": [{"id": "calls"}],
         "reps": [{"id": "r1", "name": "A", "booked": BOOKED,
           "deals": [{"account": "X", "value": 7, "closed": "2026-10-31"}]}]}
        """;
    assertEquals(List.of(), told(read(file.replace("BOOKED", "7"))));
    assertEquals(List.of("W202 /reps/0/booked"), told(read(file.replace("BOOKED", "8"))));
  }

  @Test
  void warnings_of_bookings_stand_in_the_order_of_the_file() throws IOException {
    var twice = "{\"account\": \"X\", \"value\": 1, \"closed\": \"2026-11-18\"}";
    var book = "\"booked\": 9, \"deals\": [" + twice + ", " + twice + "],";
    var loaded = read(QUARTER.replace("BOOK", book).replace("2026-11-20", "2026-11-18"));
    assertEquals(List.of("W202 /reps/0/booked", "W204 /reps/0/deals/1"), told(loaded));
  }

  @Test
  void no_more_than_fifty_warnings_are_shown_and_the_others_counted() throws IOException {
    var reps = new StringBuilder();
    for (int at = 0; at < 70; at++) {
      reps.append(at == 0 ? "" : ",\n").append("{\"id\": \"r").append(at);
      reps.append("\", \"name\": \"R").append(at).append("\", \"booked\": 9, \"deals\": []}");
    }
    var loaded =
        read(
            "{\"schemaVersion\": 1, \"team\": \"T\", \"kpis\": [{\"id\": \"calls\"}], "
                + "\"period\": {\"start\": \"2026-10-01\", \"end\": \"2026-12-31\"},\n\"reps\": ["
                + reps
                + "]}");
    assertEquals(50, loaded.problems().size());
    assertEquals("/reps/49/booked", loaded.problems().getLast().pointer().value());
    assertEquals(20, loaded.more());
  }

  private void agreeing(String book) throws IOException {
    assertEquals(List.of(), told(read(QUARTER.replace("BOOK", book))), book);
  }

  private Loaded<Team> read(String json) throws IOException {
    var file = folder.resolve("team.json");
    Files.writeString(file, json);
    return TeamInput.load(file).loaded();
  }

  private static List<String> told(Loaded<Team> loaded) {
    return loaded.problems().stream().map(one -> one.code() + " " + one.pointer()).toList();
  }
}

package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.journal.Logged;

class LogsTest {
  @Test
  void logs_of_one_team_stay_in_their_order_and_teams_stand_by_time() {
    var one = List.of(log("a2", "2026-11-30"), log("a1", "2027-11-23"), log("a0", "2026-11-16"));
    var other = List.of(log("b1", "2026-12-07"), log("b0", "2026-11-23"));
    var mids = Logs.merged(List.of(one, List.of(), other)).stream().map(Logged::mid).toList();
    assertEquals(List.of("b1", "a2", "a1", "b0", "a0"), mids);
  }

  private static Logged log(String mid, String day) {
    var opened = Instant.parse(day + "T17:00:00Z");
    return new Logged(
        Path.of(mid),
        mid,
        Optional.empty(),
        Optional.of(opened),
        Optional.empty(),
        0,
        List.of(),
        false,
        0,
        List.of());
  }
}

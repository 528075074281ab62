package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import scrumline.Samples;
import scrumline.intake.Place;
import scrumline.intake.Problem;
import scrumline.intake.TeamFile;
import scrumline.journal.line.LogLine;
import scrumline.numbers.Review;
import scrumline.scrum.Event;
import scrumline.scrum.Morning;
import scrumline.team.Team;

/// Bytes as a team file: they end in a team or in problems, each with a place that is in the file;
/// a team that is taken comes back out of a journal as it was.
final class TeamFiles {
  private static final int MOST_PROBLEMS = 50;

  private TeamFiles() {}

  static void take(byte[] input) {
    var loaded = TeamFile.read(input, "team.json", ZoneOffset.UTC);
    assertEquals(loaded.isRefused(), loaded.errors() > 0);
    assertTrue(loaded.problems().size() <= MOST_PROBLEMS);
    String[] lines = new String(input, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1);
    loaded.problems().forEach(problem -> isInTheFile(problem, lines));
    loaded.value().ifPresent(TeamFiles::comesBack);
  }

  private static void isInTheFile(Problem problem, String[] lines) {
    assertTrue(!problem.message().isEmpty() && !problem.code().isEmpty());
    switch (problem.place().orElse(null)) {
      case Place.Text(int line, int column) -> {
        assertTrue(line >= 1 && line <= lines.length, problem::where);
        assertTrue(column >= 1 && column <= lines[line - 1].length() + 1, problem::where);
      }
      case Place.Table _, Place.Workbook _ -> throw new AssertionError(problem.where());
      case null -> assertTrue(problem.code().startsWith("E0"), problem::where);
    }
  }

  private static void comesBack(Team team) {
    var reloaded = new Event.TeamReloaded(Morning.NINE, team);
    byte[] line = LogLine.of("k3f9q2", 7, 0, reloaded);
    var read = LogLine.read(line, 0, line.length);
    assertEquals(new LogLine.Fact("k3f9q2", 7, 0, reloaded), read);
    Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
  }
}

package scrumline.numbers.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;
import scrumline.team.Week;

/// A team in the second quarter of 2026, read on Monday 2026-05-18 and on week 2026-W20, also where
/// nobody has a value for it. The week ends on 2026-05-15: 33 of the quarter's 65 workdays have
/// passed.
final class SpringTeam {
  static final LocalDate MONDAY = LocalDate.of(2026, 5, 18);
  private static final Week WEEK = Week.parse("2026-W20").orElseThrow();

  private static final String FILE =
      """
      {"schemaVersion": 1, "team": "Spring",
       "period": {"label": "Q2", "start": "2026-04-01", "end": "2026-06-30"},
       "kpis": [{"id": "calls", "label": "Calls"}, {"id": "won", "label": "Won"}],
       "funnel": {"steps": ["calls", "won"], "won": "won"},
       "reps": [%s]}
      """;

  private final List<String> reps = new ArrayList<>();

  /// Closed a deal of 100 on each of the days; `more` are further fields, each with a comma before.
  SpringTeam closed(String id, List<String> days, String more) {
    String deals =
        days.stream()
            .map("{\"account\": \"x\", \"value\": 100, \"closed\": \"%s\"}"::formatted)
            .collect(Collectors.joining(", "));
    return rep(id, "\"deals\": [" + deals + "]" + more);
  }

  /// Won so many in weeks written as `2026-W07:6`.
  SpringTeam won(String id, List<String> weeks, String more) {
    String values =
        weeks.stream()
            .map(week -> week.split(":"))
            .map(week -> "{\"week\": \"%s\", \"values\": {\"won\": %s}}".formatted((Object[]) week))
            .collect(Collectors.joining(", "));
    return rep(id, "\"weeks\": [" + values + "]" + more);
  }

  private SpringTeam rep(String id, String fields) {
    reps.add("{\"id\": \"%s\", \"name\": \"%s\", %s}".formatted(id, id, fields));
    return this;
  }

  Review review() {
    var file = FILE.formatted(String.join(", ", reps)).getBytes(UTF_8);
    var loaded = TeamFile.read(file, "spring.json", ZoneOffset.UTC);
    var team = loaded.value().orElseThrow(() -> new AssertionError(loaded.problems()));
    return Review.of(team, MONDAY, Optional.of(WEEK), List.of());
  }
}

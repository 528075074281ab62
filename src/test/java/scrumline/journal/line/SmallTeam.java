package scrumline.journal.line;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import scrumline.team.Agenda;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Unit;

/// The team of the small scrum: it has a KPI, as every team file has one, and nothing else.
public final class SmallTeam {
  private SmallTeam() {}

  public static Team team() {
    return new Team(
        Optional.empty(),
        SafeText.of("Northline West"),
        SafeText.of("Dana Whitfield"),
        Optional.empty(),
        Optional.empty(),
        ZoneId.of("America/Vancouver"),
        Optional.empty(),
        Optional.empty(),
        Agenda.DEFAULT,
        List.of(visits()),
        Optional.empty(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Kpi visits() {
    return new Kpi(
        "visits",
        SafeText.of("Visits"),
        Kpi.Kind.LEADING,
        Unit.COUNT,
        Optional.of(Goal.of(Goal.Op.AT_LEAST, 120)),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }
}

package scrumline.team;

import java.time.LocalDate;
import java.util.Optional;

/// A KPI goal that manager and rep agreed to change, from one week on (inclusive), until a week
/// (inclusive) or until it is changed again. `before` is the goal's value that it replaced.
public record Adjustment(
    String rep,
    String kpi,
    double before,
    Goal goal,
    Week from,
    Optional<Week> until,
    SafeText why,
    LocalDate agreed) {

  public boolean holdsIn(Week week) {
    return !week.isBefore(from) && until.map(last -> !week.isAfter(last)).orElse(true);
  }
}

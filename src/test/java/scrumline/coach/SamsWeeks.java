package scrumline.coach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import scrumline.Samples;
import scrumline.scrum.Teams;
import scrumline.team.Plan;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// The sample, in which Sam has other weeks.
final class SamsWeeks {
  static final Week LAST = Week.lastCompleteOn(Samples.MONDAY);

  private SamsWeeks() {}

  /// Of one KPI, the last value for the week under review.
  static Map<Week, WeekNumbers> of(String kpi, double... values) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    for (int at = 0; at < values.length; at++) {
      var week = LAST.plus(at + 1L - values.length);
      weeks.put(week, new WeekNumbers(week, Map.of(kpi, values[at]), Optional.empty()));
    }
    return weeks;
  }

  static Rep bare(Rep rep) {
    return changed(rep, Map.of(), List.of());
  }

  /// The sample, in which Sam has these weeks, this plan, and no list of deals.
  static Team team(Map<Week, WeekNumbers> weeks, List<Plan> plan) {
    return Teams.ofReps(
        Samples.northlineWest().reps().stream()
            .map(rep -> rep.id().equals("r07") ? changed(rep, weeks, plan) : rep)
            .toList());
  }

  private static Rep changed(Rep rep, Map<Week, WeekNumbers> weeks, List<Plan> plan) {
    return new Rep(
        rep.id(),
        rep.name(),
        rep.role(),
        rep.quota(),
        rep.booked(),
        OptionalDouble.empty(),
        rep.averageDeal(),
        rep.updated(),
        rep.ramp(),
        rep.absences(),
        rep.goals(),
        new TreeMap<>(weeks),
        rep.leads(),
        rep.quotes(),
        Optional.empty(),
        Optional.of(plan));
  }
}

package scrumline.codec;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// What the values of a team are read against: its manager and zone, the KPIs by id in their order,
/// the reps, as far as they have been read, and what the list that is being read has `seen`.
record Known(
    Findings findings,
    SafeText manager,
    ZoneId zone,
    Map<String, Kpi> kpis,
    List<Rep> reps,
    Set<Object> seen) {

  /// Nothing yet. `zone` is that of a team that names none.
  static Known nothing(Findings findings, ZoneId zone) {
    return new Known(findings, SafeText.EMPTY, zone, Map.of(), List.of(), new HashSet<>());
  }

  /// For a value that the program itself wrote, by itself.
  static Known alone() {
    return nothing(Findings.refusing(), ZoneOffset.UTC);
  }

  Known with(SafeText manager, ZoneId zone) {
    return new Known(findings, manager, zone, kpis, reps, seen);
  }

  Known withKpis(Map<String, Kpi> kpis) {
    return new Known(findings, manager, zone, kpis, reps, seen);
  }

  Known withReps(List<Rep> reps) {
    return new Known(findings, manager, zone, kpis, reps, seen);
  }

  /// For a list, of which nothing was seen yet.
  Known inList() {
    return new Known(findings, manager, zone, kpis, reps, new HashSet<>());
  }

  Values values() {
    return new Values(findings);
  }

  /// Complains if no KPI has this id; not if the team has no KPIs at all, which another finding
  /// says.
  void needKpi(String id, int start, int end) {
    if (!kpis.isEmpty() && !kpis.containsKey(id)) {
      findings.wrong(
          Mistake.UNKNOWN_KPI,
          start,
          end,
          "no KPI is called " + Finding.quoted(id),
          findings.named(kpis.keySet(), id));
    }
  }

  /// Complains where no rep has this id; not where there are none at all, which was said already.
  void needRep(String id, Json at) {
    if (!reps.isEmpty() && reps.stream().noneMatch(rep -> rep.id().equals(id))) {
      findings.wrong(
          Mistake.UNKNOWN_REP,
          at,
          "no rep is called " + findings.quoted(id),
          findings.suggestion(reps.stream().map(Rep::id).toList(), id));
    }
  }
}

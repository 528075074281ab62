package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrumline.team.Agenda;
import scrumline.team.ClosedDeal;
import scrumline.team.Deal;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// The team file that somebody could have written on a day of a history: everybody who closed a
/// deal in the quarter before, with their quotas and the deals that they had closed by then.
final class PastTeam {
  private PastTeam() {}

  /// Their names are their ids.
  static Team of(DealHistory history, CalendarQuarter quarter, LocalDate day) {
    var reps =
        history.there(quarter).stream()
            .map(
                owner ->
                    rep(
                        owner,
                        history.quota(owner, quarter),
                        history.between(owner, LocalDate.MIN, day)))
            .toList();
    var label = SafeText.of(quarter.toString());
    var period =
        new Period(
            label,
            quarter.start(),
            quarter.end(),
            Collections.unmodifiableSortedSet(new TreeSet<>()),
            Optional.empty());
    return new Team(
        Optional.empty(),
        label,
        Team.UNNAMED_MANAGER,
        Optional.empty(),
        Optional.empty(),
        ZoneOffset.UTC,
        Optional.of(day),
        Optional.of(period),
        Agenda.DEFAULT,
        List.of(),
        Optional.empty(),
        reps,
        Set.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Rep rep(SafeText owner, double quota, List<ClosedDeal> deals) {
    var closed = deals.stream().map(deal -> new Deal(owner, deal.value(), deal.closed())).toList();
    return new Rep(
        owner.value(),
        owner,
        Optional.empty(),
        OptionalDouble.of(quota),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(closed),
        Optional.empty());
  }
}

package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import scrumline.team.ClosedDeal;
import scrumline.team.SafeText;

/// Deals of some people over some years, each person's in the order of their days.
///
/// The calendar quarter in which it begins is whole if there is a deal in its first seven days, and
/// the one in which it ends if there is one in its last seven.
public record DealHistory(Map<SafeText, List<ClosedDeal>> owners) {
  /// In any order.
  public static DealHistory of(List<ClosedDeal> deals) {
    var owners = new TreeMap<SafeText, List<ClosedDeal>>();
    for (var deal : deals) {
      owners.computeIfAbsent(deal.owner(), _ -> new ArrayList<>()).add(deal);
    }
    owners.values().forEach(own -> own.sort(Comparator.comparing(ClosedDeal::closed)));
    return new DealHistory(owners);
  }

  /// The whole quarters that have a whole quarter before them.
  public List<CalendarQuarter> quarters() {
    var quarters = new ArrayList<CalendarQuarter>();
    if (!owners.isEmpty()) {
      var last = lastWhole();
      for (var at = firstWhole().next(); at.compareTo(last) <= 0; at = at.next()) {
        quarters.add(at);
      }
    }
    return quarters;
  }

  /// Who closed a deal in the quarter before, and so is known to be there.
  List<SafeText> there(CalendarQuarter quarter) {
    return owners.keySet().stream()
        .filter(owner -> !between(owner, quarter.previous()).isEmpty())
        .toList();
  }

  /// Who closed a deal in the quarter and none in the one before.
  List<SafeText> newcomers(CalendarQuarter quarter) {
    return owners.keySet().stream()
        .filter(owner -> !between(owner, quarter).isEmpty())
        .filter(owner -> between(owner, quarter.previous()).isEmpty())
        .toList();
  }

  double money(SafeText owner, CalendarQuarter quarter) {
    return sum(between(owner, quarter));
  }

  /// What is to be booked in a quarter: the last that the history tells of the quarter, else of the
  /// time before; else what the same person booked in the quarter before.
  double quota(SafeText owner, CalendarQuarter quarter) {
    var told =
        between(owner, LocalDate.MIN, quarter.end()).stream()
            .map(ClosedDeal::quota)
            .filter(OptionalDouble::isPresent)
            .toList();
    return told.isEmpty() ? money(owner, quarter.previous()) : told.getLast().getAsDouble();
  }

  /// Both ends included.
  List<ClosedDeal> between(SafeText owner, LocalDate first, LocalDate last) {
    return owners.getOrDefault(owner, List.of()).stream()
        .filter(deal -> !deal.closed().isBefore(first) && !deal.closed().isAfter(last))
        .toList();
  }

  static double sum(List<ClosedDeal> deals) {
    return deals.stream().mapToDouble(ClosedDeal::value).sum();
  }

  private List<ClosedDeal> between(SafeText owner, CalendarQuarter quarter) {
    return between(owner, quarter.start(), quarter.end());
  }

  private CalendarQuarter firstWhole() {
    var first =
        owners.values().stream()
            .map(own -> own.getFirst().closed())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    var quarter = CalendarQuarter.of(first);
    return first.isAfter(quarter.start().plusDays(PastPeriod.SLACK_DAYS))
        ? quarter.next()
        : quarter;
  }

  private CalendarQuarter lastWhole() {
    var last =
        owners.values().stream()
            .map(own -> own.getLast().closed())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    var quarter = CalendarQuarter.of(last);
    return last.isBefore(quarter.end().minusDays(PastPeriod.SLACK_DAYS))
        ? quarter.previous()
        : quarter;
  }
}

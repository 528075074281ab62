package scrumline.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scrumline.team.Rep;

/// Everything that is read of one rep. `daysPresent` are those of the week under input. `onTime`:
/// the numbers were updated on the Friday of the week or later (in the team's time zone), where the
/// file says when and the rep was there, and no visible KPI with a goal is missing. `kpis` are the
/// visible ones, in the team's order; `quarter` is there where the team has a period, `funnel`
/// where it has one.
public record RepNumbers(
    Rep rep,
    int daysPresent,
    boolean onTime,
    List<KpiReading> kpis,
    Optional<Quarter> quarter,
    Optional<FunnelReading> funnel) {

  static RepNumbers of(ReviewInput input, Rep rep) {
    var weeks = input.weeks(rep);
    var kpis =
        input.team().visibleKpis().stream()
            .map(kpi -> KpiReading.of(weeks, kpi, input.week()))
            .toList();
    var quarter = input.team().period().map(period -> Quarter.of(input, period, weeks));
    var perWeek = quarter.map(Quarter::dealsPerWeek).orElse(Figure.absent("no period"));
    int days = weeks.days().in(input.week());
    boolean complete = kpis.stream().noneMatch(KpiReading::missing);
    return new RepNumbers(
        rep,
        days,
        complete && (days == 0 || isUpdated(input, rep)),
        kpis,
        quarter,
        FunnelReading.of(weeks, input.week(), perWeek));
  }

  /// The reading of a visible KPI.
  public Optional<KpiReading> kpi(String id) {
    return kpis.stream().filter(reading -> reading.kpi().id().equals(id)).findFirst();
  }

  /// A file that does not say when is taken at its word.
  private static boolean isUpdated(ReviewInput input, Rep rep) {
    LocalDate friday = input.week().friday();
    return rep.updated()
        .map(at -> at.atZoneSameInstant(input.team().zone()).toLocalDate())
        .map(day -> !day.isBefore(friday))
        .orElse(true);
  }
}

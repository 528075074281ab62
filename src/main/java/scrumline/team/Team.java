package scrumline.team;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A sales team as its file tells it. Its `id` stays when its name changes; a file without one has
/// an id that is made of the name when its first log is begun.
public record Team(
    Optional<String> id,
    SafeText name,
    SafeText manager,
    Optional<SafeText> strategy,
    Optional<Currency> currency,
    ZoneId zone,
    Optional<LocalDate> asOf,
    Optional<Period> period,
    Agenda agenda,
    List<Kpi> kpis,
    Optional<Funnel> funnel,
    List<Rep> reps,
    Set<Share> share,
    List<OpenItem> openItems,
    List<CoachingRule> coachingRules,
    List<SafeText> phrasing) {

  /// Who gives the resources in a file that names no manager.
  public static final SafeText UNNAMED_MANAGER = SafeText.of("Manager");

  public Optional<Rep> rep(String id) {
    return reps.stream().filter(rep -> rep.id().equals(id)).findFirst();
  }

  /// The reps by id, in the order of the file: for callers that look up many of them.
  public Map<String, Rep> byId() {
    var found = new LinkedHashMap<String, Rep>();
    reps.forEach(rep -> found.putIfAbsent(rep.id(), rep));
    return found;
  }

  /// What each of the reps is called in the room, by rep id: the first word of the name, and where
  /// several share it, an initial or the whole name with it.
  public Map<String, SafeText> shortNames() {
    return ShortNames.of(reps);
  }

  /// What `rep` is called in the room.
  public SafeText shortName(Rep rep) {
    return ShortNames.of(rep, reps);
  }

  public Optional<Kpi> kpi(String id) {
    return kpis.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
  }

  /// The steps of the funnel, from input to outcome; none without a funnel.
  public List<Kpi> funnelSteps() {
    return funnel.stream()
        .flatMap(one -> one.steps().stream())
        .flatMap(id -> kpi(id).stream())
        .toList();
  }

  /// The KPI that the quota counts where that is things and no money; nothing without a period.
  public Optional<Kpi> countedResult() {
    return period
        .flatMap(Period::result)
        .flatMap(this::kpi)
        .filter(kpi -> kpi.unit() == Unit.COUNT);
  }

  /// The last week that anybody has a value in.
  public Optional<Week> newestWeek() {
    return reps.stream()
        .flatMap(rep -> rep.weeks().values().stream())
        .filter(numbers -> !numbers.isEmpty())
        .map(WeekNumbers::week)
        .max(Comparator.naturalOrder());
  }

  public List<Kpi> visibleKpis() {
    return kpis.stream().filter(kpi -> !kpi.hidden()).toList();
  }
}

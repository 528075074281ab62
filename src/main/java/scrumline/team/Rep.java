package scrumline.team;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/// A sales rep and everything that the team file says of them. Blocks that the file does not have
/// (leads, quotes, deals, plan) are absent, which is not the same as empty.
public record Rep(
    String id,
    SafeText name,
    Optional<SafeText> role,
    OptionalDouble quota,
    OptionalDouble booked,
    OptionalDouble pipeline,
    OptionalDouble averageDeal,
    Optional<OffsetDateTime> updated,
    Optional<Ramp> ramp,
    List<Absence> absences,
    Map<String, List<GoalStep>> goals,
    SortedMap<Week, WeekNumbers> weeks,
    Optional<Leads> leads,
    Optional<List<Quote>> quotes,
    Optional<List<Deal>> deals,
    Optional<List<Plan>> plan) {

  /// The value of a KPI in a week as the file has it; absent where the week or the KPI is.
  public OptionalDouble value(String kpi, Week week) {
    var numbers = weeks.get(week);
    return numbers == null ? OptionalDouble.empty() : numbers.value(kpi);
  }

  /// What people are called in the room: the first word of the name.
  public SafeText shortName() {
    String full = name.value();
    int space = full.indexOf(' ');
    return space < 0 ? name : SafeText.of(full.substring(0, space));
  }
}

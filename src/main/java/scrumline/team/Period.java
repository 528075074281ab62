package scrumline.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/// The time that a quota is for, both ends included. `result` is the id of the KPI that counts to
/// the quota.
public record Period(
    SafeText label,
    LocalDate start,
    LocalDate end,
    SortedSet<LocalDate> holidays,
    Optional<String> result) {

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}

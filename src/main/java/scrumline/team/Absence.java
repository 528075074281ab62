package scrumline.team;

import java.time.LocalDate;
import java.util.Optional;

/// Days on which a rep is away, both ends included. `why` is private.
public record Absence(LocalDate from, LocalDate to, Optional<SafeText> why) {
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}

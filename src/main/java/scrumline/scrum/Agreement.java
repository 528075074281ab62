package scrumline.scrum;

import java.time.LocalDate;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.SafeText;

/// What manager and rep agreed. The id is `<scrum date>/<number>` and never used twice. What will
/// be done keeps the `rule` that spoke in the rep's turn when it was agreed.
public sealed interface Agreement {
  String id();

  /// The rep in whose turn it was agreed, by id.
  String rep();

  /// Something that the manager, or somebody the manager asks, will provide.
  record Resource(
      String id, String rep, SafeText owner, SafeText text, LocalDate due, Optional<String> rule)
      implements Agreement {

    /// One that no question led to.
    public Resource(String id, String rep, SafeText owner, SafeText text, LocalDate due) {
      this(id, rep, owner, text, due, Optional.empty());
    }
  }

  /// Something that a rep will do.
  record Commitment(
      String id, String rep, SafeText owner, SafeText text, LocalDate due, Optional<String> rule)
      implements Agreement {

    /// One that no question led to.
    public Commitment(String id, String rep, SafeText owner, SafeText text, LocalDate due) {
      this(id, rep, owner, text, due, Optional.empty());
    }
  }

  /// A KPI goal that will be another for a while.
  record KpiAdjustment(String id, Adjustment adjustment) implements Agreement {
    @Override
    public String rep() {
      return adjustment.rep();
    }
  }
}

package scrumline.coach;

import java.util.List;
import scrumline.numbers.Trend;
import scrumline.team.Deal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// Something that went well for one rep, worth a sentence in front of everybody.
public sealed interface Win {
  Rep rep();

  /// Closed in the week under review. `listed` are those of them that the file has by account, the
  /// largest first; it may be empty where the file has the count alone.
  record DealsWon(Rep rep, int deals, List<Deal> listed) implements Win {
    public DealsWon {
      listed = List.copyOf(listed);
    }
  }

  /// A goal that was met, and was not in the last week before in which it was judged.
  record BackAtGoal(Rep rep, Kpi kpi) implements Win {}

  /// A goal that was met in so many weeks in a row.
  record Streak(Rep rep, Kpi kpi, int weeks) implements Win {}

  /// A commitment of an earlier scrum that is done.
  record PromiseKept(Rep rep, SafeText text) implements Win {}

  /// So many things done of those planned for the week; `first` is private, since plans name
  /// accounts.
  record PlanDone(Rep rep, int things, SafeText first) implements Win {}

  /// A KPI of which more is better, above the rep's own past.
  record KpiUp(Rep rep, Kpi kpi, Trend trend) implements Win {}
}

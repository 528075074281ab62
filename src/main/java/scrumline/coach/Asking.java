package scrumline.coach;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.team.Came;
import scrumline.team.OpenItem;
import scrumline.team.Spoken;

/// All that a question depends on.
///
/// - `chance` of reaching the quota, 0 to 1; empty while no forecast is there
/// - `items` are this rep's that earlier scrums left open, `came` their resources that came lately
/// - `spoken` for this rep in the last scrums of an earlier date, the newest first; two are enough
/// - `silent` are the ids of rules that an open agreement of this rep came from
/// - `earlier` is what was asked in this scrum of the reps before this one, in the agenda's order
/// - `askedOfAll` are the ids of the KPIs that the team is asked about as a whole
public record Asking(
    Review review,
    RepNumbers rep,
    OptionalDouble chance,
    List<OpenItem> items,
    List<Came> came,
    List<Spoken> spoken,
    Set<String> silent,
    List<Spoken> earlier,
    Set<String> askedOfAll) {
  private static final int LATELY = 2;

  public Asking {
    items = List.copyOf(items);
    came = List.copyOf(came);
    spoken = List.copyOf(spoken);
    silent = Set.copyOf(silent);
    earlier = List.copyOf(earlier);
    askedOfAll = Set.copyOf(askedOfAll);
  }

  /// What spoke in the two last scrums, the newest first.
  List<Spoken> lately() {
    return spoken.subList(0, Math.min(LATELY, spoken.size()));
  }
}

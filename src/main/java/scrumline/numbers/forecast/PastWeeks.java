package scrumline.numbers.forecast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Review;
import scrumline.team.Week;

/// The team's deals in its last `count` complete weeks: up to 26, from the first of which anything
/// is known of any rep. By rep id, in the order of the file.
record PastWeeks(int count, Map<String, OwnWeeks> reps) {
  private static final int MOST = 26;

  static PastWeeks of(Review review, List<KnownDeals> team) {
    var weeks = weeks(first(team.stream()), review.week());
    var listedSince = first(team.stream().filter(KnownDeals::isListed));
    var reps = new LinkedHashMap<String, OwnWeeks>();
    for (var known : team) {
      var own = OwnWeeks.of(known, review.weeks(known.rep()), weeks, listedSince);
      reps.put(known.rep().id(), own);
    }
    return new PastWeeks(weeks.size(), reps);
  }

  private static Optional<Week> first(Stream<KnownDeals> team) {
    return team.flatMap(known -> known.first().stream()).min(Comparator.naturalOrder());
  }

  private static List<Week> weeks(Optional<Week> first, Week last) {
    return first
        .map(week -> RepWeeks.upTo(last, (int) Math.min(MOST, week.until(last) + 1)))
        .orElse(List.of());
  }
}

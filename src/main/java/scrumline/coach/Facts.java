package scrumline.coach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import scrumline.team.Team;

/// By which names a rule can ask for what. `ID.trend` and the like ask for the reading of one KPI
/// (see `KpiFacts`).
final class Facts {
  private static final Map<String, Function<Subject, Fact>> ALL =
      joined(
          List.of(
              RepFacts.ALL,
              GoalFacts.ALL,
              ItemFacts.ALL,
              QuotaFacts.ALL,
              QuoteFacts.ALL,
              FunnelFacts.ALL));

  /// What may be named where everybody reads it; never money, a count to go, pace, win rate,
  /// coverage, a trend, or what somebody has not told.
  private static final Set<String> FOR_ALL =
      Set.of(
          "name",
          "week",
          "judged",
          "notMet",
          "daysPresent",
          "shortDays",
          "openQuotes",
          "firstStep.kpi",
          "rising.kpi",
          "rate.from",
          "rate.to",
          "behind.kpi",
          "behind.ask",
          "owed.text",
          "came.text",
          "plan.next",
          "period",
          "span",
          "end",
          "deals",
          "deals.own",
          "quotes",
          "open.quotes",
          "open.own");

  private Facts() {}

  /// All names but those of KPIs.
  static Set<String> names() {
    return ALL.keySet();
  }

  /// Whether everybody may read `name` of a rep.
  static boolean isForAll(String name, Team team) {
    return FOR_ALL.contains(name) || KpiFacts.isForAll(name, team);
  }

  /// Whether a file may ask for `name` in a team.
  static boolean knows(String name, Team team) {
    return ALL.containsKey(name) || KpiFacts.knows(name, team);
  }

  /// What there is to look at under a name; nothing to look at where no figure has it.
  static Fact of(Subject subject, String name) {
    var known = ALL.get(name);
    return known != null ? known.apply(subject) : KpiFacts.of(subject, name);
  }

  private static Map<String, Function<Subject, Fact>> joined(
      List<Map<String, Function<Subject, Fact>>> parts) {
    var all = new HashMap<String, Function<Subject, Fact>>();
    parts.forEach(all::putAll);
    return Map.copyOf(all);
  }
}

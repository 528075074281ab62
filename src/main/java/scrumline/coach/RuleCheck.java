package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import scrumline.team.CoachingRule;
import scrumline.team.Team;

/// What is to be said about a team's own coaching rules: those that cannot be used, and words that
/// police. `number` is the rule's place in its list, from 0; `field` the part of it, as files name
/// it.
public record RuleCheck(int number, String field, boolean isUnused, String message, String help) {

  private static final String FORM =
      "conditions are like \"calls.trend <= -10 and winRateN >= 10\", or \"always\"";

  /// All findings, in the order of the file.
  public static List<RuleCheck> of(Team team) {
    var found = new ArrayList<RuleCheck>();
    var phrasing = Phrasing.of(team);
    for (int at = 0; at < team.coachingRules().size(); at++) {
      var rule = team.coachingRules().get(at);
      for (String problem : Rule.problems(rule, team)) {
        found.add(new RuleCheck(at, field(rule, problem), true, problem, FORM));
      }
      found.addAll(words(phrasing, at, "opening", rule.opening().value()));
      found.addAll(words(phrasing, at, "question", rule.question().value()));
    }
    return List.copyOf(found);
  }

  private static List<RuleCheck> words(Phrasing phrasing, int number, String field, String text) {
    return phrasing.all(text).stream()
        .map(
            one ->
                new RuleCheck(
                    number, field, false, "\"" + one.said() + "\" polices", one.instead()))
        .toList();
  }

  /// Where the name that the problem quotes stands.
  private static String field(CoachingRule rule, String problem) {
    String name = problem.replaceFirst(".*\"(.*)\".*", "$1");
    if (problem.startsWith("everybody") || rule.question().value().contains("{" + name)) {
      return "question";
    }
    return rule.opening().value().contains("{" + name) ? "opening" : "when";
  }
}

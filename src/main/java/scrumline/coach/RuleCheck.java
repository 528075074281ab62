package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import scrumline.team.Team;

/// What is to be said about one of a team's own coaching rules; `number` is its place in the list,
/// from 0.
public record RuleCheck(int number, Fault fault) {

  /// All findings, in the order of the file.
  public static List<RuleCheck> of(Team team) {
    var found = new ArrayList<RuleCheck>();
    for (int at = 0; at < team.coachingRules().size(); at++) {
      int number = at;
      RuleFaults.of(team.coachingRules().get(at), team)
          .forEach(fault -> found.add(new RuleCheck(number, fault)));
    }
    return List.copyOf(found);
  }
}

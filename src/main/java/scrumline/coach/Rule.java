package scrumline.coach;

import java.util.List;
import java.util.Optional;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// A coaching rule that was understood: when all its conditions hold, it says its opening and asks
/// its question.
record Rule(String id, List<Condition> conditions, Template opening, Template question) {

  /// Empty where the rule cannot be used in a team; `RuleFaults` says why.
  static Optional<Rule> of(CoachingRule written, Team team) {
    return RuleFaults.of(written, team).isEmpty()
        ? Optional.of(
            new Rule(
                written.id(),
                Condition.read(written.when().value()),
                new Template(written.opening().value()),
                new Template(written.question().value())))
        : Optional.empty();
  }

  /// What to say, where the rule holds and every figure that its text needs is there.
  Optional<Prompt> about(Subject subject) {
    for (var condition : conditions) {
      if (!condition.holds(subject)) {
        return Optional.empty();
      }
    }
    var because = conditions.stream().map(condition -> condition.because(subject)).toList();
    return opening
        .fill(subject)
        .flatMap(
            said ->
                question
                    .fill(subject)
                    .map(asked -> new Prompt(id, SafeText.of(said), SafeText.of(asked), because)));
  }
}

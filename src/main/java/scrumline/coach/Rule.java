package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// A coaching rule that was understood: when all its conditions hold, it says its opening and asks
/// its question.
record Rule(String id, List<Condition> conditions, Template opening, Template question) {

  /// Empty where the rule cannot be used in a team; `problems` says why.
  static Optional<Rule> of(CoachingRule written, Team team) {
    return problems(written, team).isEmpty() ? Optional.of(read(written)) : Optional.empty();
  }

  /// What keeps a rule of a team from being used, each in one sentence.
  static List<String> problems(CoachingRule written, Team team) {
    Rule rule;
    try {
      rule = read(written);
    } catch (IllegalArgumentException notRead) {
      return List.of(String.valueOf(notRead.getMessage()));
    }
    var problems = new ArrayList<String>();
    for (String name : rule.names()) {
      if (!Subject.knows(name, team)) {
        problems.add("no figure is called \"" + name + "\"");
      }
    }
    for (String name : rule.question.names()) {
      if (Subject.knows(name, team) && !Subject.isForAll(name, team)) {
        problems.add("everybody reads the question, and \"" + name + "\" is for the manager");
      }
    }
    return problems;
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    conditions.forEach(condition -> names.addAll(condition.names()));
    names.addAll(opening.names());
    names.addAll(question.names());
    return names.stream().distinct().toList();
  }

  private static Rule read(CoachingRule written) {
    return new Rule(
        written.id(),
        Condition.read(written.when().value()),
        new Template(written.opening().value()),
        new Template(written.question().value()));
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

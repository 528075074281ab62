package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// A coaching rule that was understood: when it holds, it says its opening and asks its question in
/// one of its wordings.
record Rule(
    String id, When when, Template opening, List<Template> questions, List<Template> again) {

  /// Empty where the rule cannot be used in a team; `RuleFaults` says why.
  static Optional<Rule> of(CoachingRule written, Team team) {
    return RuleFaults.of(written, team).isEmpty()
        ? Optional.of(
            new Rule(
                written.id(),
                When.read(written.when().value()),
                new Template(written.opening().value()),
                templates(written.questions()),
                templates(written.again())))
        : Optional.empty();
  }

  private static List<Template> templates(List<SafeText> texts) {
    return texts.stream().map(text -> new Template(text.value())).toList();
  }

  /// What can be said, where the rule holds and every figure that its text needs is there.
  Optional<Holding> about(Subject subject) {
    var because = when.because(subject);
    var said = because.flatMap(_ -> opening.fill(subject));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var fresh = wordings(questions, 0, subject);
    var more = wordings(again, questions.size(), subject);
    return fresh.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holding(id, said.get(), fresh, isTeams(fresh), more, because.get()));
  }

  /// Whether the first wording is one that a team wrote for this very KPI.
  private boolean isTeams(List<Variant> fresh) {
    return questions.getFirst().isOneName() && fresh.getFirst().place() == 0;
  }

  private static List<Variant> wordings(List<Template> texts, int first, Subject subject) {
    var all = new ArrayList<Variant>();
    for (int at = 0; at < texts.size(); at++) {
      int place = first + at;
      texts.get(at).fill(subject).ifPresent(text -> all.add(new Variant(place, text)));
    }
    return List.copyOf(all);
  }
}

package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.team.CoachingRule;

/// Who knows what to ask next: the rules that every team has. A team's own are read first, each
/// list from the top, and the first rule that holds fills opening and question together.
public record Coach(List<CoachingRule> rules) {
  /// The last of `rules` must always hold.
  public Coach {
    rules = List.copyOf(rules);
    if (rules.isEmpty() || !Condition.read(rules.getLast().when().value()).isEmpty()) {
      throw new IllegalArgumentException("the last rule must always hold");
    }
  }

  /// What to say and to ask in a rep's turn.
  public Prompt prompt(Review review, RepNumbers rep) {
    var subject = new Subject(review, rep);
    var all = new ArrayList<>(review.team().coachingRules());
    all.addAll(rules);
    return all.stream()
        .flatMap(written -> Rule.of(written, review.team()).stream())
        .flatMap(rule -> rule.about(subject).stream())
        .findFirst()
        .orElseThrow();
  }
}

package scrumline.coach;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.team.CoachingRule;
import scrumline.team.Team;

/// Who knows what to ask next: the rules that every team has. A team's own are read first, each
/// list from the top, and the first rule that holds fills opening and question together.
public final class Coach {
  private final List<CoachingRule> rules;
  private volatile Understood last = new Understood(null, List.of());

  /// The rules of one team that can be used. Rules are words, and reading them with every frame
  /// would be noticed.
  private record Understood(@Nullable Team team, List<Rule> rules) {}

  /// The last of `rules` must always hold.
  public Coach(List<CoachingRule> rules) {
    this.rules = List.copyOf(rules);
    if (rules.isEmpty() || !Condition.read(rules.getLast().when().value()).isEmpty()) {
      throw new IllegalArgumentException("the last rule must always hold");
    }
  }

  public List<CoachingRule> rules() {
    return rules;
  }

  /// What to say and to ask in a rep's turn.
  public Prompt prompt(Review review, RepNumbers rep) {
    var subject = new Subject(review, rep);
    return usable(review.team()).stream()
        .flatMap(rule -> rule.about(subject).stream())
        .findFirst()
        .orElseThrow();
  }

  private List<Rule> usable(Team team) {
    var known = last;
    if (known.team != team) {
      var all = Stream.concat(team.coachingRules().stream(), rules.stream());
      known = new Understood(team, all.flatMap(one -> Rule.of(one, team).stream()).toList());
      last = known;
    }
    return known.rules;
  }
}

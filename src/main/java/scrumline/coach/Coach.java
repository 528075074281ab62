package scrumline.coach;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scrumline.scrum.Question;
import scrumline.team.CoachingRule;
import scrumline.team.Team;

/// Who knows what to ask next: the rules that every team has. A team's own are read first, each
/// list from the top.
public final class Coach {
  private final List<CoachingRule> rules;
  private volatile Understood last = new Understood(null, List.of());

  /// The rules of one team that can be used. Rules are words, and reading them with every frame
  /// would be noticed.
  private record Understood(@Nullable Team team, List<Rule> rules) {}

  /// The last of `rules` must always hold, and speaks where no other does.
  public Coach(List<CoachingRule> rules) {
    this.rules = List.copyOf(rules);
    if (rules.isEmpty() || !When.read(rules.getLast().when().value()).isAlways()) {
      throw new IllegalArgumentException("the last rule must always hold");
    }
  }

  public List<CoachingRule> rules() {
    return rules;
  }

  /// What to say and to ask in a rep's turn; the same for the same `asking`. Of the rules that hold
  /// the first speaks that spoke for this rep in neither of the last two scrums; where all of them
  /// did, the one whose turn is longest ago. The last rule speaks where no other can.
  public Question ask(Asking asking) {
    var subject = new Subject(asking);
    var all = usable(asking.review().team());
    var holding =
        all.subList(0, all.size() - 1).stream()
            .flatMap(rule -> rule.about(subject).stream())
            .toList();
    var able = holding.stream().filter(one -> !asking.silent().contains(one.rule())).toList();
    var speaking =
        able.stream()
            .filter(one -> one.lastSpoken(asking).isEmpty())
            .findFirst()
            .or(() -> able.stream().max(comparingInt(one -> one.lastSpoken(asking).getAsInt())))
            .or(() -> all.getLast().about(subject))
            .orElseThrow();
    return speaking.said(asking, Others.words(speaking, holding, asking));
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

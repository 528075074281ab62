package scrumline.coach;

import java.util.List;
import scrumline.scrum.Question;
import scrumline.team.SafeText;

/// One neutral sentence about what is on the screen, for the manager's eyes, and one open question
/// for everybody. `rule` is the id of the rule that gave it, `because` the figures that the rule
/// looked at, such as `calls trend −19 % ≤ −10 %`; none where it always holds.
public record Prompt(String rule, SafeText opening, SafeText question, List<String> because) {
  static Prompt of(Question asked) {
    return new Prompt(asked.rule(), asked.opening(), asked.question(), asked.because());
  }
}

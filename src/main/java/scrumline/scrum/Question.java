package scrumline.scrum;

import java.util.List;
import scrumline.team.SafeText;
import scrumline.team.Spoken;

/// What is asked in somebody's turn. `opening` is a sentence for the manager's eyes and may be
/// empty; `question` is for everybody and stands by itself. `rule` is the id of the rule that
/// speaks, `wording` as in [Spoken]. `because` says in sentences, for the manager's eyes, what the
/// rule looked at.
public record Question(
    String rule, int wording, SafeText opening, SafeText question, List<String> because) {
  public Question {
    because = List.copyOf(because);
  }

  public Spoken spoken() {
    return new Spoken(rule, wording);
  }
}

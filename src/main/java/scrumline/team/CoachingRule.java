package scrumline.team;

import java.util.List;

/// A rule for what to ask: when it holds, what to say and what to ask. `when` is interpreted by the
/// room `coach`. `opening` may be empty. `questions` are one or more wordings of the same question;
/// `again` those for somebody who heard the rule lately, and there need not be any.
public record CoachingRule(
    String id, SafeText when, SafeText opening, List<SafeText> questions, List<SafeText> again) {
  public CoachingRule {
    questions = List.copyOf(questions);
    again = List.copyOf(again);
  }
}

package scrumline.journal.line;

import java.time.Instant;
import java.util.List;
import scrumline.scrum.Event;
import scrumline.scrum.Question;
import scrumline.team.SafeText;

/// The fields of the question that was decided for a rep's turn.
final class QuestionForm {
  private QuestionForm() {}

  static void write(Event.Asked asked, DataOut out) {
    var question = asked.question();
    out.string("rep", asked.rep())
        .string("rule", question.rule())
        .whole("wording", question.wording())
        .text("opening", question.opening())
        .text("question", question.question())
        .strings("because", question.because());
    asked.item().ifPresent(item -> out.string("item", item));
  }

  static Event.Asked read(Instant at, DataIn in) {
    return new Event.Asked(at, in.string("rep"), question(in), in.optionalString("item"));
  }

  private static Question question(DataIn in) {
    return new Question(
        in.string("rule"),
        (int) in.whole("wording"),
        in.text("opening"),
        in.text("question"),
        because(in));
  }

  /// Shown in a terminal, so that whatever a file says is made safe first.
  private static List<String> because(DataIn in) {
    return in.strings("because").stream().map(words -> SafeText.of(words).value()).toList();
  }
}

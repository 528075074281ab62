package scrumline.screen.view;

import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.Shown;
import scrumline.screen.text.Key;
import scrumline.scrum.Event;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Recorded;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.scrum.Wording;
import scrumline.team.SafeText;
import scrumline.team.Section;

/// Names for keys, slots and things that were done, as the footer says them.
public final class Words {
  private Words() {}

  /// How a key is called in a sentence.
  public static String name(Key key) {
    return switch (key) {
      case Key.Letter(String text) -> text.equals(" ") ? "Space" : SafeText.of(text).value();
      case Key.Ctrl(char letter) -> "Ctrl-" + letter;
      case Key.Alt(char letter) -> "Alt-" + letter;
      case Key.Pasted _ -> "Pasted text";
      case Key.Click _ -> "A click";
      case Key.Wheel _ -> "The wheel";
      case Key.Named named -> named(named);
    };
  }

  private static String named(Key.Named key) {
    return switch (key) {
      case ENTER -> "Enter";
      case ESC -> "Esc";
      case TAB -> "Tab";
      case BACK_TAB -> "Shift-Tab";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case WORD_LEFT -> "Ctrl-←";
      case WORD_RIGHT -> "Ctrl-→";
      case HOME -> "Home";
      case END -> "End";
      case PAGE_UP -> "PgUp";
      case PAGE_DOWN -> "PgDn";
      case BACKSPACE -> "Backspace";
      case DELETE -> "Delete";
      case F1 -> "F1";
      case F9 -> "F9";
      case OTHER -> "This key";
    };
  }

  /// What an undo would take back.
  static String done(Recorded<Event> fact, Scrum scrum) {
    return switch (fact.value()) {
      case Event.Started _ -> "start";
      case Event.Entered e -> "to " + slot(e.slot(), scrum);
      case Event.Paused _ -> "pause";
      case Event.Unpaused _ -> "go on";
      case Event.Extended e -> (e.by().isNegative() ? "−" : "+") + e.by().abs().toSeconds() + " s";
      case Event.MarkedAway e -> person(e.rep(), scrum) + " away";
      case Event.MarkedPresent e -> person(e.rep(), scrum) + " present";
      case Event.MovedLater e -> person(e.rep(), scrum) + " later";
      case Event.MovedAfterCall e -> e.reps().isEmpty() ? "all stay" : "the move";
      case Event.Agreed e -> Wording.letter(e.agreement()) + " agreed";
      case Event.Settled e -> "item " + Wording.outcome(e.outcome());
      case Event.Helped _ -> "the answer";
      case Event.Redated _ -> "item moved";
      case Event.Given e -> "item to " + person(e.rep(), scrum);
      case Event.NothingNew e -> "nothing new";
      case Event.NoteMarked _ -> "note";
      case Event.Noted _ -> "note";
      case Event.Rated _ -> "rating";
      case Event.Closed _ -> "close";
      case Event.ByProgram _ -> "";
    };
  }

  public static String slot(Slot slot, Scrum scrum) {
    return slot.rep()
        .map(rep -> person(rep, scrum))
        .orElseGet(() -> scrum.section(slot).map(Section::label).orElse(SafeText.EMPTY).value());
  }

  /// ` 70 %`; nothing where there is no share to tell, or of a `goal` that is written as 0.
  static String ofGoal(Figure share, String goal) {
    boolean isZero = goal.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
    return share.isKnown() && !isZero ? " " + share.text(Shown::percent) : "";
  }

  /// `away`, never why, or `after the call`, where a rep has no turn in it.
  public static Optional<String> out(String rep, Scrum scrum) {
    if (scrum.queue().away().contains(rep)) {
      return Optional.of("away");
    }
    return Optional.of("after the call").filter(_ -> scrum.queue().afterCall().contains(rep));
  }

  /// What a rep is called in the room.
  public static String person(String rep, Scrum scrum) {
    return scrum
        .team()
        .rep(rep)
        .map(one -> scrum.team().shortName(one).value())
        .orElseGet(() -> LeftOpen.name(rep, scrum).value());
  }
}

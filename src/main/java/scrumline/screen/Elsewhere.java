package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.Chair;

/// Why a key does nothing on a page, and what to do about it. What is done on some other page is a
/// row here like those of a key table, so that the palette has every action there is.
final class Elsewhere {
  private Elsewhere() {}

  /// What `page` says to a key that it has no use for.
  static String why(Page page, Key key, Scene scene) {
    String name = Words.name(key);
    if (isHereInSmall(page, name)) {
      return name + " does nothing here; " + name.toLowerCase(Locale.ROOT) + " does.";
    }
    if (has(page, Key.Named.ESC)) {
      return name + " does nothing here. Esc goes back.";
    }
    return has(page, Key.letter(':'))
        ? rows(page).stream()
            .filter(use -> use.isFor(key))
            .findFirst()
            .flatMap(use -> use.step().apply(scene).said())
            .orElseGet(() -> plain(key, name))
        : name + " does nothing here. " + offered(page);
  }

  private static boolean has(Page page, Key key) {
    return page.keys().stream().anyMatch(use -> use.isFor(key));
  }

  private static boolean isHereInSmall(Page page, String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return !small.equals(name) && has(page, new Key.Letter(small));
  }

  /// The keys of a page that waits for one of them.
  private static String offered(Page page) {
    var words = new ArrayList<String>();
    for (var use : page.keys()) {
      boolean isAsked = use.place() == Footer.Place.ALWAYS;
      words.addAll(isAsked ? List.of(use.shown() + " " + use.word()) : List.of());
    }
    return String.join(", ", words) + ".";
  }

  private static String plain(Key key, String name) {
    return switch (key) {
      case Key.Letter _ -> name + " does nothing here. ? shows the keys.";
      case Key.Pasted _ -> "There is no line to paste into here.";
      case Key.Ctrl _, Key.Alt _ -> typing(name);
      case Key.Click _, Key.Wheel _ -> name + " does nothing here.";
      case Key.Named named -> plain(named, name);
    };
  }

  private static String plain(Key.Named key, String name) {
    return switch (key) {
      case ESC -> "Nothing is open over this page. q leaves.";
      case UP, DOWN, TAB, BACK_TAB, PAGE_UP, PAGE_DOWN -> "There is no list to move in here.";
      case LEFT, RIGHT, ENTER, F1, F9, OTHER -> name + " does nothing here. ? shows the keys.";
      case WORD_LEFT, WORD_RIGHT, HOME, END, BACKSPACE, DELETE -> typing(name);
    };
  }

  private static String typing(String name) {
    return name + " is for a line that is being typed.";
  }

  /// What is done on other pages, each row saying why it is not done on `page`.
  static List<Use> rows(Page page) {
    var rows = new ArrayList<Use>();
    for (var use : RoomKeys.captures(page)) {
      rows.add(row(page, use, Elsewhere::turn));
    }
    rows.add(row(page, letters("123456789", "1–9", "item", "One of last time's items"), LAST_TIME));
    if (!has(page, Key.letter('x'))) {
      rows.add(row(page, letters("x", "x", "away", "Who is away"), Elsewhere::away));
    }
    rows.add(row(page, letters("w", "w", "why", "Why this question"), Elsewhere::turn));
    rows.add(row(page, enter("next step", "Next step of the conversation"), CONVERSATION));
    rows.add(row(page, letters("e", "e", "export", "Write the meeting log"), Elsewhere::wrapUp));
    rows.add(row(page, letters("y", "y", "copy", "Copy what was agreed"), Elsewhere::wrapUp));
    rows.add(row(page, letters("0", "1–9 0", "rate", "Rate the scrum"), Elsewhere::wrapUp));
    rows.add(row(page, enter("close the scrum", "The end of the scrum"), Elsewhere::wrapUp));
    rows.add(row(page, enter("my notes", "The private notes of marked turns"), NOTES));
    return rows;
  }

  private static Use letters(String letters, String shown, String word, String sentence) {
    return Use.of(letters, word, sentence, _ -> Step.home()).shownAs(shown);
  }

  private static Use enter(String word, String sentence) {
    return Use.of(List.of(Key.Named.ENTER), "Enter", word, _ -> Step.home()).telling(sentence);
  }

  private static Use row(Page page, Use use, Function<Scene, String> why) {
    return use.instead(scene -> Step.to(page).saying(why.apply(scene)));
  }

  private static final Function<Scene, String> LAST_TIME =
      scene -> inTurn(scene, "Last time's items are settled in a rep's turn");

  private static final Function<Scene, String> CONVERSATION =
      scene -> inTurn(scene, "→ goes on; Enter is for the steps of a rep's turn");

  private static final Function<Scene, String> NOTES =
      _ -> "Notes are written when the scrum is closed and nobody else looks on.";

  /// Why what belongs to a rep's turn cannot be done in none.
  static String turn(Scene scene) {
    return inTurn(scene, Chair.OF_A_TURN);
  }

  private static String inTurn(Scene scene, String running) {
    return switch (scene.scrum().talk().state()) {
      case LOBBY -> "The scrum has not begun. → starts it; this is for a rep's turn.";
      case RUNNING, PAUSED -> running;
      case OVER -> "The scrum is closed; what was agreed is in its log.";
    };
  }

  private static String away(Scene scene) {
    return switch (scene.scrum().talk().state()) {
      case LOBBY -> "Who is away is marked in the lobby.";
      case RUNNING, PAUSED -> "x alone marks nobody away; :away and Enter does.";
      case OVER -> "The scrum is closed.";
    };
  }

  private static String wrapUp(Scene scene) {
    return switch (scene.scrum().talk().state()) {
      case LOBBY -> "The scrum has not begun. This is for its wrap-up.";
      case RUNNING, PAUSED -> "This is for the wrap-up; / and its name goes there.";
      case OVER -> "The scrum is closed.";
    };
  }
}

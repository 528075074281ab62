package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.NotSaved;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Note;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;

/// Asks before the program ends while a scrum runs, and says whether everything is on the disk.
public record LeavePage(Page under) implements Page {
  @Override
  public Block draw(Scene scene) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Ink.NAME, "Leave now?"));
    lines.add(Line.EMPTY);
    lines.add(Line.of(sentence(scene)));
    lines.add(Line.EMPTY);
    lines.add(Line.of(Ink.KEY, "Enter").and(" leaves    ").and(Ink.KEY, "Esc").and(" goes back"));
    return Note.of(scene, PageFooter.of(this, scene), lines);
  }

  static String sentence(Scene scene) {
    if (scene.notSaved().isPresent()) {
      return lost(scene.notSaved().get(), scene);
    }
    if (scene.savedUpTo() < scene.scrum().seq()) {
      return "The last steps are being saved; leaving waits for that.";
    }
    return switch (scene.scrum().talk().state()) {
      case LOBBY -> "The scrum has not begun. The next start opens the lobby again.";
      case RUNNING, PAUSED -> "Everything is saved. The next start offers to continue right here.";
      case OVER -> "The scrum is closed and its log is complete.";
    };
  }

  private static String lost(NotSaved notSaved, Scene scene) {
    return switch (notSaved) {
      case NotSaved.InMemory _ ->
          "Not saved: leaving would lose " + NotSaved.what(scene.itemsNotSaved()) + ".";
      case NotSaved.UntilRestart(String where, _) ->
          "Not saved: the scrum is only in " + where + ", gone at a restart.";
    };
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            new Use(
                List.of(Key.Named.ENTER, Key.letter('y'), Key.letter('q'), new Key.Ctrl('C')),
                "Enter",
                "leave",
                "Leave the program",
                Footer.Place.ALWAYS,
                this::leave),
            new Use(
                List.of(Key.Named.ESC, Key.letter('n')),
                "Esc",
                "go back",
                "Back to where you were",
                Footer.Place.ALWAYS,
                _ -> Step.to(under))));
  }

  Step leave(Scene scene) {
    var step = Step.to(this);
    var typed = under.unsaved(scene);
    step = typed.map(step::and).orElse(step);
    return under.left(scene).map(step::and).orElse(step).and(Effect.Ask.QUIT);
  }

  @Override
  public Optional<Event> left(Scene scene) {
    return under.left(scene);
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

package scrumline.screen;

import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Note;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.team.Counted;

/// The disk refuses, and what can be done about it. The scrum goes on meanwhile.
public record NotSavedPage(Page under) implements Page {
  @Override
  public Block draw(Scene scene) {
    long waiting = scene.scrum().seq() - scene.savedUpTo();
    String entries = Counted.of(waiting, "entry of this scrum is", "entries of this scrum are");
    String why = scene.notSaved().orElse("everything is saved again");
    return Note.of(
        scene,
        PageFooter.of(this, scene),
        List.of(
            Line.of(Ink.NOTICE, "Not saved: " + why),
            Line.EMPTY,
            Line.of(entries + " in memory only. Nothing else is lost."),
            Line.of("The scrum can go on. Keep the program open until they are saved."),
            Line.EMPTY,
            Line.of(Ink.KEY, "r").and(" tries again"),
            Line.of(Ink.KEY, "e").and(" saves the whole scrum in another folder"),
            Line.of(Ink.KEY, "Esc").and(" goes back to the scrum")));
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            Use.of("r", "retry", "Try to save again", _ -> Step.to(under).and(Effect.Ask.RETRY)),
            Use.of(
                "e",
                "elsewhere",
                "Save the whole scrum in another folder",
                _ -> Step.to(under).and(Effect.Ask.SAVE_ELSEWHERE)),
            Use.of(List.of(Key.Named.ESC), "Esc", "go back", _ -> Step.to(under))));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

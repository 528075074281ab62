package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.NotSaved;
import scrumline.screen.view.Note;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;

/// The disk refuses, and what can be done about it. The scrum goes on meanwhile.
public record NotSavedPage(Page under) implements Page {
  @Override
  public Block draw(Scene scene) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Ink.NOTICE, title(scene)));
    lines.add(Line.EMPTY);
    lines.add(Line.of(meaning(scene)));
    lines.add(Line.of("The scrum can go on; every step tries the disk again."));
    lines.add(Line.EMPTY);
    lines.add(Line.of(Ink.KEY, "r").and(" tries again at once"));
    lines.add(Line.of(Ink.KEY, "e").and(" saves the whole scrum in the folder you started in"));
    lines.add(Line.of(Ink.KEY, "Esc").and(" goes back to the scrum"));
    return Note.of(scene, PageFooter.of(this, scene), lines);
  }

  private static String title(Scene scene) {
    return scene.notSaved().map(NotSavedPage::reason).orElse("Everything is saved again.");
  }

  private static String reason(NotSaved notSaved) {
    return switch (notSaved) {
      case NotSaved.InMemory(String why) -> "Not saved: " + why + ".";
      case NotSaved.UntilRestart _ -> "Not saved: the disk of the logs does not take it.";
    };
  }

  private static String meaning(Scene scene) {
    return scene.notSaved().map(it -> meaning(it, scene)).orElse("You can go on and leave.");
  }

  private static String meaning(NotSaved notSaved, Scene scene) {
    return switch (notSaved) {
      case NotSaved.InMemory _ ->
          "Only in memory: "
              + NotSaved.what(scene.itemsNotSaved())
              + ". Keep the program open until all is saved.";
      case NotSaved.UntilRestart(String where) ->
          "The scrum is kept in " + where + ", which a restart of this computer empties.";
    };
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
                "Save the whole scrum in the folder you started in",
                _ -> Step.to(under).and(Effect.Ask.SAVE_ELSEWHERE)),
            Use.of(List.of(Key.Named.ESC), "Esc", "go back", _ -> Step.to(under))));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

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

/// The disk refuses, and what can be done about it. The scrum goes on meanwhile. The page stays
/// open while a try fails, so that the next thing can be tried.
public record NotSavedPage(Page under) implements Page {
  private static final Key RETRY = Key.letter('r');
  private static final Key ELSEWHERE = Key.letter('e');

  @Override
  public Block draw(Scene scene) {
    var lines = new ArrayList<Line>();
    var notSaved = scene.notSaved();
    notSaved.ifPresentOrElse(it -> tell(it, scene, lines), () -> tellThatAllIsSaved(lines));
    lines.add(Line.of(Ink.KEY, "Esc").and(" goes back to the scrum"));
    boolean isTold = scene.said().isPresent() && scene.said().equals(tried(scene));
    var rest = isTold ? scene.silent() : scene;
    return Note.of(rest, PageFooter.of(this, rest), lines);
  }

  private static Optional<String> tried(Scene scene) {
    return scene.notSaved().flatMap(NotSaved::tried);
  }

  private static void tellThatAllIsSaved(List<Line> lines) {
    lines.add(Line.of(Ink.NOTICE, "Everything is saved again."));
    lines.add(Line.EMPTY);
    lines.add(Line.of("You can go on and leave."));
    lines.add(Line.EMPTY);
  }

  private static void tell(NotSaved notSaved, Scene scene, List<Line> lines) {
    lines.add(Line.of(Ink.NOTICE, reason(notSaved)));
    notSaved.tried().ifPresent(words -> lines.add(Line.of(words)));
    lines.add(Line.EMPTY);
    lines.add(Line.of(meaning(notSaved, scene)));
    lines.add(Line.of("The scrum can go on; the disk is tried again every few seconds."));
    lines.add(Line.EMPTY);
    lines.add(Line.of(Ink.KEY, "r").and(" tries again at once"));
    lines.add(Line.of(Ink.KEY, "e").and(" saves the whole scrum in the folder you started in"));
  }

  private static String reason(NotSaved notSaved) {
    return switch (notSaved) {
      case NotSaved.InMemory(String why, _) -> "Not saved: " + why + ".";
      case NotSaved.UntilRestart _ -> "Not saved: the disk of the logs does not take it.";
    };
  }

  private static String meaning(NotSaved notSaved, Scene scene) {
    return switch (notSaved) {
      case NotSaved.InMemory _ ->
          "Only in memory: "
              + NotSaved.what(scene.itemsNotSaved())
              + ". Keep the program open until all is saved.";
      case NotSaved.UntilRestart(String where, _) ->
          "The scrum is kept in " + where + ", which a restart of this computer empties.";
    };
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            Use.of("r", "retry", "Try to save again", scene -> ask(Effect.Ask.RETRY, scene)),
            Use.of(
                "e",
                "elsewhere",
                "Save the whole scrum in the folder you started in",
                scene -> ask(Effect.Ask.SAVE_ELSEWHERE, scene)),
            Use.of(List.of(Key.Named.ESC), "Esc", "go back", _ -> Step.to(under))));
  }

  /// Where all was saved meanwhile there is nothing to try.
  private Step ask(Effect.Ask what, Scene scene) {
    return scene.notSaved().isPresent()
        ? Step.to(this).and(what)
        : Step.to(under).saying("Everything is saved.");
  }

  @Override
  public List<Use> listed(Scene scene) {
    return Page.super.listed(scene).stream()
        .filter(use -> scene.notSaved().isPresent() || !use.isFor(RETRY) && !use.isFor(ELSEWHERE))
        .toList();
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

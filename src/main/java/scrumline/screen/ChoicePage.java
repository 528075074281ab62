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
import scrumline.team.Audience;

/// The second step towards the private view: nobody shows money by one wrong key.
public record ChoicePage(Page under) implements Page {
  @Override
  public Block draw(Scene scene) {
    return Note.of(
        scene,
        PageFooter.of(this, scene),
        List.of(
            Line.of(Ink.NOTICE, "Money and notes will be visible in this window."),
            Line.EMPTY,
            Line.of(Ink.KEY, "Enter").and(" shows them    ").and(Ink.KEY, "Esc").and(" does not")));
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            Use.of(List.of(Key.Named.ENTER), "Enter", "show the private view", this::show),
            Use.of(List.of(Key.Named.ESC), "Esc", "stay in the team view", _ -> Step.to(under))));
  }

  private Step show(Scene scene) {
    return Step.to(under).and(new Effect.Show(Audience.MANAGER));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

package scrumline.screen;

import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Scene;
import scrumline.screen.view.WrapUpView;
import scrumline.scrum.Draft;
import scrumline.team.Rep;
import scrumline.team.Sight;

/// After the end: what was agreed stays to be read, the log can be taken along, and the manager's
/// private notes are written when nobody else sees the window.
public record ClosedPage(int from) implements Page {
  @Override
  public Block draw(Scene scene) {
    return view(scene).draw(PageFooter.of(this, scene), from);
  }

  private static WrapUpView view(Scene scene) {
    var head =
        Block.of(
            Line.EMPTY,
            Line.of("  ").and(Ink.NAME, "CLOSED"),
            Line.of("  Thank you, everybody."),
            Line.EMPTY);
    return new WrapUpView(scene, head, rated(scene));
  }

  private static Line rated(Scene scene) {
    var rating = scene.scrum().minutes().rating();
    return Line.of(
        "  "
            + rating.map(one -> "rated " + one.value() + " of 10 · ").orElse("")
            + complete(scene));
  }

  private static String complete(Scene scene) {
    return scene.savedUpTo() >= scene.scrum().seq() ? "the log is complete" : "saving the log …";
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.quiet(
        this,
        List.of(
            Use.of(List.of(Key.Named.ENTER), "Enter", "my notes", this::notes)
                .telling("Write the private notes of the turns that were marked"),
            RoomKeys.export(this),
            RoomKeys.copyLog(this),
            Use.of("q", "leave", "Leave", scene -> Step.to(new LeavePage(this))),
            Use.of(List.of(Key.Named.UP), "↑", "up", scene -> scroll(-1, scene)).inHelp(),
            Use.of(List.of(Key.Named.DOWN), "↓", "down", scene -> scroll(1, scene)).inHelp()));
  }

  /// In the team view the answer is the same whether there is anything to write or not.
  private Step notes(Scene scene) {
    if (!scene.sees(Sight.PRIVATE)) {
      return Step.to(this).saying("Stop sharing first; then :private and Enter, and Enter again.");
    }
    return unwritten(scene)
        .map(rep -> Step.to(CapturePage.of(this, scene, rep, Draft.Kind.NOTE)))
        .orElse(Step.to(this).saying("No turn is marked for a note that is not written yet."));
  }

  private static Optional<String> unwritten(Scene scene) {
    var minutes = scene.scrum().minutes();
    return scene.scrum().team().reps().stream()
        .map(Rep::id)
        .filter(rep -> minutes.marked(rep) && minutes.notes(rep).isEmpty())
        .findFirst();
  }

  private Step scroll(int by, Scene scene) {
    int next = view(scene).scrolled(from, by);
    var step = Step.to(new ClosedPage(next));
    return next == from ? step.saying("These are all agreements.") : step;
  }
}

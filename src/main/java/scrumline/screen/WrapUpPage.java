package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Scene;
import scrumline.screen.view.SectionTitle;
import scrumline.screen.view.WrapUpView;

/// The end: everything that was agreed is read back, and the scrum is rated and closed. `from` is
/// the first agreement that is shown.
public record WrapUpPage(int from) implements Page {
  @Override
  public Block draw(Scene scene) {
    return view(scene).draw(PageFooter.of(this, scene), from);
  }

  private static WrapUpView view(Scene scene) {
    var head = ClockFace.head(scene, Block.of(SectionTitle.of(scene)));
    return new WrapUpView(scene, head, rating(scene));
  }

  private static Line rating(Scene scene) {
    var start = Line.of(Ink.HEADING, "  HOW GOOD WAS THIS SCRUM?  ");
    return scene
        .scrum()
        .minutes()
        .rating()
        .map(one -> start.and(Ink.NAME, one.value() + " of 10"))
        .orElse(
            start
                .and(Ink.KEY, "1")
                .and(" … ")
                .and(Ink.KEY, "9")
                .and(", ")
                .and(Ink.KEY, "0")
                .and(" is ten"));
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(
        this,
        List.of(
            Use.of(List.of(Key.Named.ENTER), "Enter", "close the scrum", this::close),
            RoomKeys.export(this),
            RoomKeys.copyLog(this).inHelp(),
            Use.named("rate", "Rate the scrum from 1 to 10", this::askRating).shownAs("1–9 0"),
            Use.of(List.of(Key.Named.UP), "↑", "up", scene -> scroll(-1, scene)).inHelp(),
            Use.of(List.of(Key.Named.DOWN), "↓", "down", scene -> scroll(1, scene)).inHelp()));
  }

  private Step close(Scene scene) {
    return Step.home().doing(scene.chair().close());
  }

  private Step askRating(Scene scene) {
    return Step.to(this).saying("A digit rates the scrum; 0 is ten.");
  }

  private Step scroll(int by, Scene scene) {
    int next = view(scene).scrolled(from, by);
    var step = Step.to(new WrapUpPage(next));
    return next == from ? step.saying("These are all agreements.") : step;
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    boolean digit = key instanceof Key.Letter(String text) && text.matches("[0-9]");
    if (!digit) {
      return Page.super.otherwise(key, scene);
    }
    int number = Integer.parseInt(((Key.Letter) key).text());
    return Step.move(this, scene.chair().rate(number == 0 ? 10 : number));
  }
}

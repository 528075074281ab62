package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.AfterCall;
import scrumline.scrum.Event;
import scrumline.scrum.Move;
import scrumline.scrum.Wording;

/// Which turns do not fit into the call any more, and the choice: they move to after it, or
/// everybody stays and it ends later. Whose turn was moved comes back from here; `chosen` is which
/// of them.
public record AfterCallPage(Page under, int chosen) implements Page {
  static final Key KEY = Key.letter('f');

  private static final int INDENT = 4;

  static Use use(Page under) {
    String sentence = "Which turns still fit, and which move to after the call";
    return Use.of("f", "after the call", sentence, open(under)).inHelp();
  }

  private static Function<Scene, Step> open(Page under) {
    return scene -> {
      boolean isNothing = choice(scene).turns().isEmpty() && moved(scene).isEmpty();
      return isNothing
          ? Step.to(under).saying(choice(scene).whyNot())
          : Step.to(new AfterCallPage(under, 0));
    };
  }

  private static AfterCall choice(Scene scene) {
    return new AfterCall(scene.scrum(), scene.now());
  }

  private static List<String> moved(Scene scene) {
    return scene.scrum().queue().moved();
  }

  @Override
  public Block draw(Scene scene) {
    var title = Block.of(Line.of("  ").and(Ink.NAME, "AFTER THE CALL"));
    var head = ClockFace.head(scene, title);
    return Frame.of(
        scene, PageFooter.of(this, scene), head.above(unfit(scene)).above(already(scene)));
  }

  private static Block unfit(Scene scene) {
    var turns = choice(scene).turns();
    if (turns.isEmpty()) {
      return Block.of(Line.of("  " + choice(scene).whyNot()), Line.EMPTY);
    }
    String over = Wording.time(scene.clock().over());
    String ends = Wording.hour(scene.local(scene.clock().ends()).toLocalTime());
    return Block.of(
            Line.of("  Even with the shortest turns we run " + over + " over."),
            Line.EMPTY,
            choice("Enter", "moves to after the call:"))
        .above(names(scene, turns))
        .above(Line.EMPTY)
        .above(choice("Esc", "keeps everybody, and we end at " + ends))
        .above(Line.EMPTY);
  }

  private static Line choice(String key, String words) {
    return Line.of("  ").and(Ink.KEY, key).and(" " + words);
  }

  private static Block names(Scene scene, List<String> reps) {
    var names = reps.stream().map(rep -> Line.of(Words.person(rep, scene.scrum()))).toList();
    return Flow.of(Line.EMPTY, INDENT, names, scene.columns());
  }

  private Block already(Scene scene) {
    var moved = moved(scene);
    if (moved.isEmpty()) {
      return Block.EMPTY;
    }
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Ink.HEADING, "  MOVED").and("  ").and(Ink.KEY, "x").and(" brings back"));
    for (int at = 0; at < moved.size(); at++) {
      boolean isChosen = at == row(moved);
      var mark = Line.of(isChosen ? Ink.KEY : Ink.PLAIN, isChosen ? "  ▸ " : "    ");
      lines.add(mark.and(Words.person(moved.get(at), scene.scrum())));
    }
    return new Block(lines);
  }

  private int row(List<String> moved) {
    return Math.min(chosen, moved.size() - 1);
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            Use.of(List.of(Key.Named.ENTER), "Enter", "move them", this::move)
                .telling("Move the turns that do not fit to after the call"),
            Use.of(List.of(Key.Named.ESC), "Esc", "as it is", this::keep)
                .telling("Everybody who is left stays, and the scrum ends later"),
            Use.of("x", "bring back", "The chosen turn comes back into the call", this::bringBack),
            Use.of(List.of(Key.Named.UP), "↑", "up", scene -> by(-1, scene)).inHelp(),
            Use.of(List.of(Key.Named.DOWN), "↓", "down", scene -> by(1, scene)).inHelp()));
  }

  private Step move(Scene scene) {
    return Step.move(under, choice(scene).move());
  }

  private Step keep(Scene scene) {
    return switch (choice(scene).keep()) {
      case Move.Made(Event event) -> Step.to(under).and(event);
      case Move.Refused _ -> Step.to(under);
    };
  }

  private Step bringBack(Scene scene) {
    var moved = moved(scene);
    return moved.isEmpty()
        ? Step.to(this).saying("No turn was moved.")
        : Step.move(this, scene.chair().awayOrPresent(moved.get(row(moved))));
  }

  private Step by(int rows, Scene scene) {
    int last = Math.max(0, moved(scene).size() - 1);
    return Step.to(new AfterCallPage(under, Math.clamp(chosen + rows, 0, last)));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.scrum.Outcome;
import scrumline.team.Rep;

/// What became of one of last time's items: a number chose it, one letter says it. Number 0 asks
/// which one.
public record ItemPage(Page under, int number) implements Page {
  private static final int OFTEN = 2;
  private static final String TRAVELLED =
      "This one has travelled with us. Shrink it, swap it, or drop it?";

  static Function<Scene, Step> ask(Page under) {
    return scene -> open(under, scene, 0);
  }

  /// Opens item `number` of the rep whose turn it is, or says that there is none.
  static Step open(Page under, Scene scene, int number) {
    int items = scene.scrum().current().map(rep -> items(scene, rep)).orElse(0);
    if (items == 0) {
      return Step.to(under).saying("Nothing is open from last time here.");
    }
    return number > items
        ? Step.to(under).saying("There is no item " + number + ".")
        : Step.to(new ItemPage(under, number));
  }

  private static int items(Scene scene, Rep rep) {
    return scene.scrum().itemsOf(rep.id()).size();
  }

  @Override
  public Block draw(Scene scene) {
    var items =
        scene.scrum().current().map(rep -> scene.scrum().itemsOf(rep.id())).orElse(List.of());
    boolean asks = number == 0;
    String text = asks ? "which item? 1–" + items.size() : items.get(number - 1).text().value();
    var prompt = Line.of(Ink.KEY, " " + (asks ? "" : number + " ") + "▸ ").and(text);
    var choices = Line.of("   ");
    for (var use : asks ? List.<Use>of() : letters()) {
      choices = choices.and(Ink.KEY, use.shown()).and(" " + use.word() + "   ");
    }
    boolean travelled = !asks && scene.isPrivate() && items.get(number - 1).carried() >= OFTEN;
    var asked = Line.of(Ink.QUESTION, travelled ? "   " + TRAVELLED : "");
    var bottom = Block.of(prompt, asked, choices);
    return TurnView.draw(scene, this, TurnPage.stage(under), bottom);
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<>(letters());
    own.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    return WindowKeys.after(this, own);
  }

  private List<Use> letters() {
    return List.of(
        choice("d", "done", "It is done", Outcome.DONE),
        choice("m", "not yet", "Not yet; it stays open", Outcome.MISSED),
        choice("c", "carry", "Take it to the next scrum", Outcome.CARRIED),
        choice("x", "drop", "It is not needed any more", Outcome.DROPPED));
  }

  private Use choice(String letter, String word, String sentence, Outcome outcome) {
    return Use.of(letter, word, sentence, scene -> settle(scene, outcome));
  }

  private Step settle(Scene scene, Outcome outcome) {
    Optional<String> rep = scene.scrum().current().map(Rep::id);
    return number == 0
        ? Step.to(this).saying("First the number of the item.")
        : Step.move(under, scene.chair().settle(rep.orElse(""), number, outcome));
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    boolean digit = key instanceof Key.Letter(String text) && text.matches("[1-9]");
    return digit
        ? open(under, scene, Integer.parseInt(((Key.Letter) key).text()))
        : Page.super.otherwise(key, scene);
  }
}

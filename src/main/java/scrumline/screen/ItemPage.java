package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.LastTime;
import scrumline.screen.view.Scene;
import scrumline.screen.view.TurnView;
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.team.OpenItem;
import scrumline.team.Sight;

/// What became of one of last time's items: a number chose it, one letter says it. Number 0 asks
/// which one; ↑ and ↓ reach those that no single digit names.
public record ItemPage(Page under, int number) implements Page {
  private static final int OFTEN = 2;
  private static final String TRAVELLED =
      "This one has travelled with us. Shrink it, swap it, or drop it?";

  /// The row of a key table for the numbers, which all lead here.
  static Use use(Page under) {
    String sentence = "Last time's items: done, moved to, no longer needed";
    return Use.named("items", sentence, scene -> open(under, scene, 0)).shownAs("1–9");
  }

  /// Opens the item whose number was pressed; empty where the key is no such digit.
  static Optional<Step> numbered(Page under, Key key, Scene scene) {
    boolean digit = key instanceof Key.Letter(String text) && text.matches("[1-9]");
    return digit
        ? Optional.of(open(under, scene, Integer.parseInt(((Key.Letter) key).text())))
        : Optional.empty();
  }

  /// Opens item `number` of those that numbers are about now, or says that there is none.
  static Step open(Page under, Scene scene, int number) {
    int items = LastTime.now(scene).size();
    if (items == 0) {
      return Step.to(under).saying("Nothing is open from last time here.");
    }
    return number > items
        ? Step.to(under).saying("There is no item " + number + ".")
        : Step.to(page(under, scene, number));
  }

  private static Page page(Page under, Scene scene, int number) {
    boolean isOurs = number == 0 || !LastTime.isUnclaimed(scene, number);
    return isOurs ? new ItemPage(under, number) : new WhosePage(under, number, -1);
  }

  @Override
  public Block draw(Scene scene) {
    return draw(scene, this, Block.of(prompt(scene), asked(scene), choices()));
  }

  /// `bottom` is what is asked on `page`, which is about this item.
  Block draw(Scene scene, Page page, Block bottom) {
    return scene.scrum().current().isPresent()
        ? TurnView.draw(
            scene, PageFooter.of(page, scene), TurnPage.stage(under), Optional.empty(), bottom)
        : OpeningPage.draw(scene, page, bottom);
  }

  Line prompt(Scene scene) {
    int all = LastTime.now(scene).size();
    return item(scene)
        .map(item -> Line.of(Ink.KEY, " " + number + " ▸ ").and(said(item, scene)))
        .orElse(Line.of(Ink.KEY, " ▸ ").and("which item? 1–" + all + ", or ↓"));
  }

  /// In a turn it is said whose it is where that is not the rep.
  private static String said(OpenItem item, Scene scene) {
    boolean isTurn = scene.scrum().current().isPresent();
    return isTurn ? LastTime.owned(item, scene.scrum()) : item.text().value();
  }

  private Line asked(Scene scene) {
    boolean travelled =
        scene.sees(Sight.PRIVATE) && item(scene).filter(one -> one.carried() >= OFTEN).isPresent();
    return Line.of(Ink.QUESTION, travelled ? "   " + TRAVELLED : "");
  }

  private Line choices() {
    var choices = Line.of("   ");
    for (var use : number == 0 ? List.<Use>of() : letters()) {
      choices = choices.and(Ink.KEY, use.shown()).and(" " + use.word() + "   ");
    }
    return choices;
  }

  Optional<OpenItem> item(Scene scene) {
    var items = LastTime.now(scene);
    boolean isThere = number >= 1 && number <= items.size();
    return isThere ? Optional.of(items.get(number - 1)) : Optional.empty();
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<>(letters());
    own.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    own.add(
        Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↓", "next item", scene -> move(1, scene))
            .inHelp());
    own.add(
        Use.of(List.of(Key.Named.UP, Key.Named.BACK_TAB), "↑", "item before", s -> move(-1, s))
            .inHelp());
    return WindowKeys.after(this, own);
  }

  private List<Use> letters() {
    return List.of(
        choice("d", "done", "It is done", Outcome.DONE),
        Use.of("m", "moved to", "It moves to another day; by when?", this::moved),
        choice("x", "no longer needed", "It is not needed any more", Outcome.DROPPED));
  }

  private Use choice(String letter, String word, String sentence, Outcome outcome) {
    return Use.of(letter, word, sentence, scene -> settle(scene, outcome));
  }

  private Step settle(Scene scene, Outcome outcome) {
    return item(scene)
        .map(item -> Step.move(under, scene.chair().settle(item.id(), outcome)))
        .orElseGet(this::which);
  }

  private Step moved(Scene scene) {
    return item(scene).map(_ -> Step.to(MovedPage.of(this))).orElseGet(this::which);
  }

  private Step which() {
    return Step.to(this).saying("First the number of the item.");
  }

  private Step move(int by, Scene scene) {
    int all = LastTime.now(scene).size();
    int next = Math.clamp(number + by, 1, Math.max(1, all));
    var step = Step.to(page(under, scene, next));
    return next == number ? step.saying("There is no item " + (number + by) + ".") : step;
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    var other = numbered(under, key, scene).filter(step -> step.said().isEmpty());
    boolean same = other.flatMap(Step::page).filter(this::equals).isPresent();
    return same
        ? Step.to(this).saying("This is item " + number + ".")
        : other.orElseGet(() -> none(key, scene));
  }

  private Step none(Key key, Scene scene) {
    return numbered(this, key, scene).orElseGet(() -> Page.super.otherwise(key, scene));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

package scrumline.screen.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Wording;
import scrumline.team.Listed;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Sight;

/// Open items in the opening, `most` of a kind at most, indented by so many columns: what the
/// manager owes, and in the private view what is nobody's.
public record OpeningItems(Scene scene, int most, int indent) {

  /// What the manager has promised to people of the team.
  public Block owed(Line heading) {
    var owed = LastTime.promises(scene.scrum());
    var block = owed.isEmpty() ? Block.of(Line.of("nothing is open from my side")) : items(owed);
    return Block.of(heading).beside(indent, block);
  }

  /// Items of reps whom the team file no longer has, for the manager's eyes.
  public Block whose() {
    var unclaimed = LeftOpen.unclaimed(scene.scrum());
    return scene.sees(Sight.PRIVATE) && !unclaimed.isEmpty()
        ? Block.of(Line.of(Ink.HEADING, "  WHOSE ARE THESE?"))
            .above(items(unclaimed).indent(indent))
        : Block.EMPTY;
  }

  private Block items(List<OpenItem> items) {
    var numbered = LastTime.now(scene);
    var sorted = openFirst(items);
    int shown = sorted.size() > most ? most - 1 : sorted.size();
    var block = Block.EMPTY;
    for (var item : sorted.subList(0, shown)) {
      block = block.above(item(item, numbered.indexOf(item) + 1));
    }
    int more = sorted.size() - shown;
    return more == 0
        ? block
        : block.above(Line.of(Ink.FAINT, Listed.more(more) + ", by their numbers"));
  }

  /// What is still open comes first, so that a low window hides none of it behind what is done.
  private List<OpenItem> openFirst(List<OpenItem> all) {
    return all.stream().sorted(Comparator.comparing(item -> isSettled(item))).toList();
  }

  private boolean isSettled(OpenItem item) {
    var minutes = scene.scrum().minutes();
    return minutes.became(item.id()).isPresent() || minutes.given().containsKey(item.id());
  }

  private Block item(OpenItem item, int number) {
    var key = Line.of(Ink.KEY, number + " ");
    int columns = scene.columns() - indent;
    var scrum = scene.scrum();
    boolean isOurs = scrum.team().rep(item.rep()).isPresent();
    String whose = Words.person(item.rep(), scrum) + ": " + item.text();
    String whole = isOurs ? whose : LastTime.unclaimed(item, scrum).value();
    var said = SafeText.of(whole + LastTime.weeks(scene, item));
    var text = Flow.text(key, key.width(), Ink.PLAIN, said, columns);
    var tail = tail(item);
    var last = text.lines().getLast();
    var longer = tail.width() == 0 ? last : last.and(Ink.FAINT, " · ").and(tail);
    boolean fits = longer.width() < columns;
    return fits ? text.tall(text.height() - 1).above(longer) : text.above(tail);
  }

  /// What became of it meanwhile, or else when it is due.
  private Line tail(OpenItem item) {
    return scene
        .scrum()
        .minutes()
        .became(item.id())
        .map(fact -> outcome(fact.seq(), Wording.became(fact.value())))
        .or(() -> given(item))
        .orElseGet(() -> Line.of(Ink.FAINT, item.due().map(Wording::day).orElse("")));
  }

  private Optional<Line> given(OpenItem item) {
    return Optional.ofNullable(scene.scrum().minutes().given().get(item.id()))
        .map(fact -> outcome(fact.seq(), "to " + Words.person(fact.value(), scene.scrum())));
  }

  private Line outcome(long seq, String word) {
    return Agreed.sign(scene, seq).and(Ink.SAVED, word);
  }
}

package scrumline.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Stack;
import scrumline.screen.view.AgendaTable;
import scrumline.screen.view.Agreed;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.LastTime;
import scrumline.screen.view.Scene;
import scrumline.screen.view.SectionTitle;
import scrumline.screen.view.Thanks;
import scrumline.screen.view.Words;
import scrumline.scrum.Clock;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Section;
import scrumline.team.Week;

/// How a scrum begins: what the manager owes first, thanks for the numbers, the strategy, the KPI
/// changes in force, the agenda. In a low window the last ones go first.
public record OpeningPage() implements Page {
  private static final int INDENT = 14;
  private static final int ROWS_A_PROMISE = 4;

  /// Where the agenda begins in a large window.
  private static final int ASIDE = 116;

  @Override
  public Block draw(Scene scene) {
    return draw(scene, this, Block.EMPTY);
  }

  /// `bottom` is what is being asked, in the rows above the footer.
  static Block draw(Scene scene, Page page, Block bottom) {
    var head = ClockFace.head(scene, Block.of(SectionTitle.of(scene)));
    int room = Frame.room(scene) - head.height() - bottom.height();
    var parts =
        new Stack()
            .add(owed(scene, Math.max(2, room / ROWS_A_PROMISE)), 6, true)
            .add(whose(scene, Math.max(2, room / ROWS_A_PROMISE)), 5, true)
            .add(
                Thanks.of(scene, heading("THANK YOU"), Math.max(1, room / ROWS_A_PROMISE)), 4, true)
            .add(strategy(scene), 3, true)
            .add(changes(scene), 2, true)
            .add(scene.isLarge() ? Block.EMPTY : agenda(scene), 1, true);
    var body = parts.fit(room);
    var whole = scene.isLarge() ? body.beside(ASIDE, AgendaTable.of(scene)).tall(room) : body;
    return Frame.of(scene, PageFooter.of(page, scene), head.above(whole).above(bottom));
  }

  private static Block owed(Scene scene, int most) {
    var owed = LastTime.promises(scene.scrum());
    var block =
        owed.isEmpty()
            ? Block.of(Line.of("nothing is open from my side"))
            : items(scene, owed, most);
    return Block.of(heading("I OWE YOU")).beside(INDENT, block);
  }

  /// Items of reps whom the team file no longer has, for the manager's eyes.
  private static Block whose(Scene scene, int most) {
    var unclaimed = LeftOpen.unclaimed(scene.scrum());
    return scene.isPrivate() && !unclaimed.isEmpty()
        ? Block.of(Line.of(Ink.HEADING, "  WHOSE ARE THESE?"))
            .above(items(scene, unclaimed, most).indent(INDENT))
        : Block.EMPTY;
  }

  private static Block items(Scene scene, List<OpenItem> items, int most) {
    var numbered = LastTime.now(scene);
    var sorted = openFirst(items, scene.scrum());
    int shown = sorted.size() > most ? most - 1 : sorted.size();
    var block = Block.EMPTY;
    for (var item : sorted.subList(0, shown)) {
      block = block.above(item(scene, item, numbered.indexOf(item) + 1));
    }
    int more = sorted.size() - shown;
    return more == 0
        ? block
        : block.above(Line.of(Ink.FAINT, "and " + more + " more, by their numbers"));
  }

  /// What is still open comes first, so that a low window hides none of it behind what is done.
  private static List<OpenItem> openFirst(List<OpenItem> all, Scrum scrum) {
    return all.stream().sorted(Comparator.comparing(item -> isSettled(item, scrum))).toList();
  }

  private static boolean isSettled(OpenItem item, Scrum scrum) {
    var minutes = scrum.minutes();
    return minutes.outcome(item.id()).isPresent() || minutes.given().containsKey(item.id());
  }

  private static Block item(Scene scene, OpenItem item, int number) {
    var key = Line.of(Ink.KEY, number + " ");
    int columns = scene.columns() - INDENT;
    var scrum = scene.scrum();
    boolean isOurs = scrum.team().rep(item.rep()).isPresent();
    String whose = Words.person(item.rep(), scrum) + ": " + item.text();
    String whole = isOurs ? whose : LastTime.unclaimed(item, scrum).value();
    var said = SafeText.of(whole + LastTime.weeks(scene, item));
    var text = Flow.text(key, key.width(), Ink.PLAIN, said, columns);
    var tail = tail(scene, item);
    var last = text.lines().getLast();
    var longer = tail.width() == 0 ? last : last.and(Ink.FAINT, " · ").and(tail);
    boolean fits = longer.width() < columns;
    return fits ? text.tall(text.height() - 1).above(longer) : text.above(tail);
  }

  /// What became of it meanwhile, or else when it is due.
  private static Line tail(Scene scene, OpenItem item) {
    return scene
        .scrum()
        .minutes()
        .outcome(item.id())
        .map(fact -> outcome(scene, fact.seq(), Wording.outcome(fact.value())))
        .or(() -> given(scene, item))
        .orElseGet(() -> Line.of(Ink.FAINT, item.due().map(Wording::day).orElse("")));
  }

  private static Optional<Line> given(Scene scene, OpenItem item) {
    return Optional.ofNullable(scene.scrum().minutes().given().get(item.id()))
        .map(fact -> outcome(scene, fact.seq(), "to " + Words.person(fact.value(), scene.scrum())));
  }

  private static Line outcome(Scene scene, long seq, String word) {
    return Agreed.sign(scene, seq).and(Ink.SAVED, word);
  }

  private static Block strategy(Scene scene) {
    return scene
        .scrum()
        .team()
        .strategy()
        .map(strategy -> text(scene, "STRATEGY", Ink.QUESTION, strategy))
        .orElse(Block.EMPTY);
  }

  /// The goals that were agreed to be others in the week that begins.
  private static Block changes(Scene scene) {
    var now = Week.of(scene.scrum().opening().date());
    var facts = scene.review().changes(now).stream().map(one -> change(scene, one)).toList();
    return Flow.of(heading("KPI CHANGES"), INDENT, facts, scene.columns());
  }

  private static Line change(Scene scene, Adjustment one) {
    var scrum = scene.scrum();
    String whose = Words.person(one.rep(), scrum) + ": ";
    return Line.of(whose + Wording.adjustment(one, scrum.team(), scene.showsMoney()));
  }

  private static Block agenda(Scene scene) {
    var scrum = scene.scrum();
    var facts = new ArrayList<Line>();
    for (var section : scrum.team().agenda().sections()) {
      var slots = scrum.slots().stream().filter(one -> one.section().equals(section.id()));
      slots.findFirst().ifPresent(slot -> facts.add(box(scene, section, slot)));
    }
    String total = Wording.time(scrum.team().agenda().total());
    facts.add(Line.of(Ink.FAINT, "in all " + total));
    return Flow.of(heading("AGENDA"), INDENT, facts, scene.columns());
  }

  /// `Reps 10:00, 1:15 each`.
  private static Line box(Scene scene, Section section, Slot slot) {
    String whole = Wording.time(Times.planned(scene.scrum(), section));
    String each = Wording.time(Clock.planned(scene.scrum(), slot));
    return Line.of(section.label() + " " + whole)
        .and(Ink.FAINT, slot.isTurn() ? ", " + each + " each" : "");
  }

  private static Block text(Scene scene, String heading, Ink ink, SafeText text) {
    return Flow.text(heading(heading), INDENT, ink, text, scene.columns());
  }

  private static Line heading(String words) {
    return Line.of(Ink.HEADING, "  " + words).fit(INDENT);
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of(ItemPage.use(this)));
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return ItemPage.numbered(this, key, scene).orElseGet(() -> Page.super.otherwise(key, scene));
  }
}

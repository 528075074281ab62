package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Stack;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.OpeningItems;
import scrumline.screen.view.Scene;
import scrumline.screen.view.SectionTitle;
import scrumline.screen.view.Thanks;
import scrumline.screen.view.Words;
import scrumline.scrum.Clock;
import scrumline.scrum.Slot;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
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
    var items = new OpeningItems(scene, Math.max(2, room / ROWS_A_PROMISE), INDENT);
    var parts =
        new Stack()
            .add(items.owed(heading("I OWE YOU")), 6, true)
            .add(items.whose(), 5, true)
            .add(newest(scene), 4, true)
            .add(Thanks.of(scene, heading("NUMBERS"), Math.max(1, room / ROWS_A_PROMISE)), 4, true)
            .add(strategy(scene), 3, true)
            .add(changes(scene), 2, true)
            .add(scene.isLarge() ? Block.EMPTY : agenda(scene), 1, true);
    var body = parts.fit(room);
    var whole = scene.isLarge() ? body.beside(ASIDE, AgendaTable.of(scene)).tall(room) : body;
    return Frame.of(scene, PageFooter.of(page, scene), head.above(whole).above(bottom));
  }

  /// Which week is looked at, where the file has no values yet for the last one.
  private static Block newest(Scene scene) {
    return scene
        .newest()
        .map(said -> text(scene, "WEEK", Ink.PLAIN, SafeText.of(said + ".")))
        .orElse(Block.EMPTY);
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
    return Line.of(whose + Wording.adjustment(one, scrum.team(), scene.eyes()));
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

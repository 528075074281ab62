package scrumline.screen.view;

import java.util.List;
import java.util.Optional;
import scrumline.coach.Conversation;
import scrumline.numbers.RepNumbers;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Stack;
import scrumline.team.Columns;
import scrumline.team.Kpi;
import scrumline.team.Plan;
import scrumline.team.SafeText;
import scrumline.team.Sight;
import scrumline.team.Week;

/// What stands between the clock of a turn and what is agreed: the numbers, what is left of last
/// time, the question. `about` is the KPI whose goal is being typed; `isAsked` while a line is
/// typed at all. The larger the window, the more of it keeps its place from rep to rep.
record TurnMiddle(
    Scene scene, RepNumbers numbers, Optional<Kpi> about, Conversation stage, boolean isAsked) {
  /// How much of a large private window is for the figures and the question, and what is beside
  /// them.
  private static final int MAIN = 106;

  private static final int ASIDE = 52;

  /// The cells of a row that its heading and the edge take.
  private static final int NEXT = 13;

  Block draw(int rows) {
    if (!hasAside()) {
      return stack(rows, quarter(scene).second());
    }
    var main = new TurnMiddle(scene.within(MAIN), numbers, about, stage, isAsked);
    return main.stack(rows, Block.EMPTY).beside(MAIN, aside(rows));
  }

  private boolean hasAside() {
    return scene.sees(Sight.PRIVATE) && scene.isLarge();
  }

  /// From top to bottom. What is open with customers stands here or aside.
  private Block stack(int rows, Block open) {
    var table = new KpiTable(scene, numbers, Math.max(3, rows - (scene.isAiry() ? 15 : 2)));
    var first = quarter(scene).first().tall(Math.max(keeps(), quarter(scene).first().height()));
    int items = scene.isAiry() ? 5 : scene.isTall() && !scene.sees(Sight.PRIVATE) ? 3 : 2;
    boolean noted = table.notes(1).height() > 0;
    return new Stack()
        .add(table.draw(about), 9, false)
        .add(sharesRow() ? Block.EMPTY : notes(table), noted ? 8 : 4, false)
        .add(airy(first), 6, first.tall(Math.min(1, first.height())), 7)
        .add(sharesRow() ? notedOrNext(table) : Block.EMPTY, noted ? 8 : 4, false)
        .add(keepsPlaces() ? open.tall(Math.max(1, open.height())) : open, 4, false)
        .add(keepsPlaces() && scene.sees(Sight.PRIVATE) ? plan().tall(1) : plan(), 3, false)
        .add(sharesRow() ? Block.EMPTY : keeps(next()), 2, false)
        .add(airy(LastTime.of(scene, rep(), items)), 5, LastTime.of(scene, rep(), 1), 8)
        .add(question(), isAsked ? 1 : isLow() ? 6 : 7, true)
        .fit(rows);
  }

  /// A row of its own, whether it has something to say or not, where there are many.
  private Block keeps(Block next) {
    return keepsPlaces() && !scene.sees(Sight.PRIVATE) ? next.tall(1) : next;
  }

  private boolean keepsPlaces() {
    return scene.isTall();
  }

  /// Where a shared window is of middling height, one row under the counts is for a goal that was
  /// agreed to be another, and else for what comes next.
  private boolean sharesRow() {
    return !scene.sees(Sight.PRIVATE) && !keepsPlaces() && scene.rows() >= 24;
  }

  private Block notedOrNext(KpiTable table) {
    return table.notes(1).height() > 0 ? notes(table) : next().tall(1);
  }

  /// How many rows the way to the quota has whether it needs them or not.
  private int keeps() {
    return !keepsPlaces() ? 0 : !scene.sees(Sight.PRIVATE) ? 1 : scene.isAiry() ? 4 : 3;
  }

  /// In a low shared window the numbers come before the question, which everybody hears.
  private boolean isLow() {
    return scene.rows() < 24 && !scene.sees(Sight.PRIVATE);
  }

  private Block notes(KpiTable table) {
    var notes = table.notes(1);
    boolean keeps =
        !scene.isAiry() && (keepsPlaces() || !scene.sees(Sight.PRIVATE)) && scene.rows() >= 24;
    return keeps ? notes.tall(1) : notes;
  }

  private Block airy(Block block) {
    return scene.isAiry() && block.height() > 0 ? Block.of(Line.EMPTY).above(block) : block;
  }

  private QuarterLines quarter(Scene part) {
    return new QuarterLines(part, numbers);
  }

  private String rep() {
    return numbers.rep().id();
  }

  /// The funnel, the leads and the quotes that were left alone the longest, each in its place.
  private Block aside(int rows) {
    var part = scene.within(ASIDE);
    var fixed =
        FunnelTable.tall(numbers, part)
            .tall(2 + scene.scrum().team().funnelSteps().size())
            .above(Line.EMPTY)
            .above(LeadLadder.tall(numbers, ASIDE).tall(3))
            .above(Line.EMPTY);
    return fixed.above(new QuoteList(part, numbers).start(rows - fixed.height())).tall(rows);
  }

  private Block plan() {
    if (!scene.sees(Sight.PRIVATE)) {
      return Block.EMPTY;
    }
    var week = scene.scrum().opening().week();
    var list = plans(week);
    if (list.isEmpty()) {
      return Block.EMPTY;
    }
    var open = list.stream().filter(one -> !one.done()).map(Plan::activity).toList();
    var line =
        Line.of(Ink.HEADING, "  PLAN " + week.shortName() + "  ")
            .and((list.size() - open.size()) + " of " + list.size() + " done");
    return Block.of(open.isEmpty() ? line : line.and(Ink.FAINT, " · open: " + open.getFirst()));
  }

  /// `NEXT  Quote the three visited sites`: the first row of the coming week's plan, in front of
  /// everybody where there is room.
  private Block next() {
    var coming = scene.scrum().opening().week().plus(1);
    var first = plans(coming).stream().filter(one -> !one.done()).findFirst();
    return scene.sees(Sight.PRIVATE) || first.isEmpty()
        ? Block.EMPTY
        : Block.of(
            Line.of(Ink.HEADING, "  NEXT      ")
                .and(Columns.cut(first.get().activity().value(), scene.columns() - NEXT)));
  }

  private List<Plan> plans(Week week) {
    return numbers.rep().plan().orElse(List.of()).stream()
        .filter(one -> one.week().equals(week))
        .toList();
  }

  private Block question() {
    var prompt = scene.question(numbers);
    var asked = stage.asks(prompt.question());
    if (!scene.sees(Sight.PRIVATE)) {
      return spoken(asked);
    }
    boolean opens = stage == Conversation.LOOK && !prompt.opening().isEmpty();
    var said = opens ? SafeText.of(prompt.opening() + " " + asked) : asked;
    var rail = Line.of("  ");
    for (var one : Conversation.values()) {
      boolean here = one == stage;
      rail = rail.and(one.ordinal() == 0 ? "" : " ─ ");
      rail = rail.and(here ? Ink.NAME : Ink.FAINT, (here ? "❯ " : "") + one.words());
    }
    return Block.of(rail.ending(keys(), scene.columns())).above(spoken(said));
  }

  /// What the keys of the question do.
  private Line keys() {
    var helped =
        scene.isAskedWhetherItHelped()
            ? Line.of(Ink.KEY, "y").and(Ink.FAINT, " did it help? ")
            : Line.EMPTY;
    return scene.isWide()
        ? helped.and(Ink.KEY, " w").and(Ink.FAINT, " why this question ")
        : helped;
  }

  private Block spoken(SafeText words) {
    return Flow.text(Line.EMPTY, 2, Ink.QUESTION, words, scene.columns());
  }
}

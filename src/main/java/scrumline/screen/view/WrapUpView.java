package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Recorded;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;
import scrumline.team.Counted;
import scrumline.team.Listed;
import scrumline.team.Rep;
import scrumline.team.Section;
import scrumline.team.Sight;

/// What was agreed, read back with the manager's part first, and where the time went: under a
/// heading of the page's own, and above its last line.
public record WrapUpView(Scene scene, Block head, Line last) {
  /// Where the times begin in a large window.
  private static final int ASIDE = 116;

  /// `from` is the first agreement that is shown.
  public Block draw(Footer footer, int from) {
    var body =
        head.above(Line.of(Ink.HEADING, "  WE AGREED"))
            .above(agreed(from))
            .above(Line.EMPTY)
            .above(times());
    var whole = scene.isLarge() ? head.above(beside(from)) : body;
    return Frame.of(scene, footer, whole.above(Line.EMPTY).above(last));
  }

  /// What was agreed, and at its right where the time went, a section a row.
  private Block beside(int from) {
    var agreed = Block.of(Line.of(Ink.HEADING, "  WE AGREED"), Line.EMPTY).above(agreed(from));
    return agreed.beside(ASIDE, TimesTable.of(scene));
  }

  /// The first agreement to show after going `by` rows from `from`; the same where there are no
  /// more.
  public int scrolled(int from, int by) {
    int most = Math.max(0, readBack().size() - rows());
    return Math.clamp(Math.clamp(from, 0, most) + by, 0, most);
  }

  /// How many agreements there is room for.
  private int rows() {
    int below = scene.isLarge() ? 4 : times().height() + 4;
    return Math.max(2, Frame.room(scene) - head.height() - below);
  }

  private Block agreed(int from) {
    var lines = readBack();
    int rows = rows();
    if (lines.isEmpty()) {
      return Block.of(Line.of(Ink.FAINT, "  nothing new this time")).tall(rows);
    }
    int first = scrolled(from, 0);
    var shown = new ArrayList<>(lines.subList(first, Math.min(lines.size(), first + rows)));
    int hidden = lines.size() - shown.size();
    if (hidden > 0) {
      shown.set(shown.size() - 1, Line.of(Ink.FAINT, "  " + Listed.more(hidden + 1) + ": ↓ ↑"));
    }
    return new Block(shown).tall(rows);
  }

  private List<Line> readBack() {
    var manager = scene.scrum().team().manager();
    int cells = scene.isLarge() ? ASIDE - 1 : scene.columns();
    var mine = new ArrayList<Line>();
    var others = new ArrayList<Line>();
    for (Recorded<Agreement> agreement : scene.scrum().minutes().agreements()) {
      boolean isMine =
          agreement.value() instanceof Agreement.Resource one && one.owner().equals(manager);
      (isMine ? mine : others).add(Agreed.named(scene, agreement, cells));
    }
    mine.addAll(others);
    nothingNew().ifPresent(mine::add);
    afterCall().ifPresent(mine::add);
    return mine;
  }

  /// That nothing new was agreed, in one line; with whom is for the manager.
  private Optional<Line> nothingNew() {
    var all = scene.scrum().minutes().nothingNew();
    var reps = scene.scrum().team().reps().stream().map(Rep::id).filter(all::containsKey).toList();
    long last = reps.stream().mapToLong(all::get).max().orElse(0);
    String turns = Counted.of(reps.size(), "turn");
    return scene.sees(Sight.PRIVATE)
        ? named("Nothing new agreed", reps, last)
        : Optional.of(said("Nothing new agreed in " + turns, last)).filter(_ -> !reps.isEmpty());
  }

  /// Whose turn was moved to after the call, in one line.
  private Optional<Line> afterCall() {
    var scrum = scene.scrum();
    long seq = 0;
    for (var fact : scrum.history()) {
      seq = fact.value() instanceof Event.MovedAfterCall ? fact.seq() : seq;
    }
    return named("After the call", scrum.queue().moved(), seq);
  }

  /// Reps by id, in one line; `seq` is the number of the event that was the last to say so.
  private Optional<Line> named(String what, List<String> reps, long seq) {
    var names = reps.stream().map(rep -> Words.person(rep, scene.scrum())).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(said(what + ": " + String.join(", ", names), seq));
  }

  private Line said(String words, long seq) {
    return Line.of("  ").and(Agreed.sign(scene, seq)).and("–  " + words);
  }

  /// For each section what it took of what was planned; pauses and gaps apart.
  private Block times() {
    var scrum = scene.scrum();
    var facts = new ArrayList<Line>();
    for (Section section : scrum.team().agenda().sections()) {
      String spent = Wording.time(Times.spent(scrum, section, scene.now()));
      String planned = Wording.time(Times.planned(scrum, section));
      facts.add(Line.of(section.label() + " " + spent).and(Ink.FAINT, " of " + planned));
    }
    String talked = Wording.time(scrum.talk().talked(scene.now()));
    String total = Wording.time(scrum.team().agenda().total());
    facts.add(Line.of("in all " + talked).and(Ink.FAINT, " of " + total));
    TimesTable.apart(scene)
        .forEach((what, time) -> facts.add(Line.of(what + " " + Wording.time(time))));
    return Flow.of(Line.of(Ink.HEADING, "  TIME"), 8, facts, scene.columns());
  }
}

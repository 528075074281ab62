package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.export.Format;
import scrumline.scrum.Agreement;
import scrumline.scrum.Draft;
import scrumline.scrum.Recorded;
import scrumline.scrum.Talk;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;
import scrumline.team.Rep;
import scrumline.team.Section;

/// The end: everything that was agreed is read back, the manager's part first, and the scrum is
/// rated and closed. `from` is the first agreement that is shown.
public record WrapUpPage(int from) implements Page {
  @Override
  public Block draw(Scene scene) {
    var head = ClockFace.head(scene, title(scene));
    var times = times(scene);
    var body =
        head.above(Line.of(Ink.HEADING, "  WE AGREED"))
            .above(agreed(scene, rows(scene)))
            .above(Line.EMPTY)
            .above(times)
            .above(Line.EMPTY)
            .above(rating(scene));
    return Frame.of(scene, this, body);
  }

  /// How many agreements there is room for.
  private static int rows(Scene scene) {
    int around = ClockFace.head(scene, title(scene)).height() + times(scene).height() + 4;
    return Math.max(2, Frame.room(scene) - around);
  }

  private static Block title(Scene scene) {
    boolean over = isOver(scene);
    String words = over ? "CLOSED" : SectionPage.title(scene).toString().strip();
    var name = Line.of("  ").and(Ink.NAME, words);
    return over ? Block.of(name, Line.of("  Thank you, everybody.")) : Block.of(name);
  }

  private Block agreed(Scene scene, int rows) {
    var lines = readBack(scene);
    if (lines.isEmpty()) {
      return Block.of(Line.of(Ink.FAINT, "  nothing new this time")).tall(rows);
    }
    int first = Math.clamp(from, 0, Math.max(0, lines.size() - rows));
    var shown = new ArrayList<>(lines.subList(first, Math.min(lines.size(), first + rows)));
    int hidden = lines.size() - shown.size();
    if (hidden > 0) {
      shown.set(shown.size() - 1, Line.of(Ink.FAINT, "  and " + (hidden + 1) + " more: ↓ ↑"));
    }
    return new Block(shown).tall(rows);
  }

  private Step scroll(int by, Scene scene) {
    int last = Math.max(0, scene.scrum().minutes().agreements().size() - rows(scene));
    int first = Math.clamp(from, 0, last);
    int next = Math.clamp(first + by, 0, last);
    var step = Step.to(new WrapUpPage(next));
    return next == first ? step.saying("These are all agreements.") : step;
  }

  private static List<Line> readBack(Scene scene) {
    var scrum = scene.scrum();
    var manager = scrum.team().manager();
    var mine = new ArrayList<Line>();
    var others = new ArrayList<Line>();
    for (Recorded<Agreement> agreement : scrum.minutes().agreements()) {
      boolean isMine =
          agreement.value() instanceof Agreement.Resource one && one.owner().equals(manager);
      (isMine ? mine : others).add(Agreed.line(scene, agreement, true));
    }
    mine.addAll(others);
    return mine;
  }

  /// For each section what it took of what was planned.
  private static Block times(Scene scene) {
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
    return Flow.of(Line.of(Ink.HEADING, "  TIME"), 8, facts, scene.columns());
  }

  private static Line rating(Scene scene) {
    var rating = scene.scrum().minutes().rating();
    if (isOver(scene)) {
      String rated = rating.map(one -> "rated " + one.value() + " of 10 · ").orElse("");
      return Line.of("  " + rated + "the log is complete.");
    }
    var start = Line.of(Ink.HEADING, "  HOW GOOD WAS THIS SCRUM?  ");
    return rating
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

  private static boolean isOver(Scene scene) {
    return scene.scrum().talk().state() == Talk.State.OVER;
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(
        this,
        List.of(
            Use.of(List.of(Key.Named.ENTER), "Enter", "close the scrum", this::close),
            Use.of("e", "export", "Write the meeting log as Markdown", this::export),
            Use.of("y", "copy", "Copy the meeting log to the clipboard", this::copy).inHelp(),
            Use.named("rate", "Rate the scrum from 1 to 10", this::askRating).shownAs("1–9 0"),
            Use.of(List.of(Key.Named.UP), "↑", "up", scene -> scroll(-1, scene)).inHelp(),
            Use.of(List.of(Key.Named.DOWN), "↓", "down", scene -> scroll(1, scene)).inHelp()));
  }

  /// Closes the scrum; once it is closed, asks for the notes of the turns that were marked.
  private Step close(Scene scene) {
    if (!isOver(scene)) {
      return Step.move(this, scene.chair().close());
    }
    var rep = unwritten(scene);
    if (rep.isEmpty()) {
      return Step.to(this).saying("Everything is done. q leaves, e exports the log.");
    }
    return scene.isPrivate()
        ? Step.to(CapturePage.of(this, scene, rep.get(), Draft.Kind.NOTE))
        : Step.to(this).saying("Notes are marked. Stop sharing, then :private to write them.");
  }

  private static Optional<String> unwritten(Scene scene) {
    var minutes = scene.scrum().minutes();
    return scene.scrum().team().reps().stream()
        .map(Rep::id)
        .filter(rep -> minutes.marked(rep) && minutes.notes(rep).isEmpty())
        .findFirst();
  }

  private Step export(Scene scene) {
    return Step.to(this).and(Effect.Ask.EXPORT);
  }

  private Step copy(Scene scene) {
    var text = Format.MARKDOWN.forTeam(scene.scrum());
    return Step.to(this).and(new Effect.Copy(text)).saying("Copied, if the terminal allows it.");
  }

  private Step askRating(Scene scene) {
    return Step.to(this).saying("A digit rates the scrum; 0 is ten.");
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    boolean digit = key instanceof Key.Letter(String text) && text.matches("[0-9]");
    if (!digit || isOver(scene)) {
      return Page.super.otherwise(key, scene);
    }
    int number = Integer.parseInt(((Key.Letter) key).text());
    return Step.move(this, scene.chair().rate(number == 0 ? 10 : number));
  }
}

package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Readable;
import scrumline.screen.text.Warnings;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Frame;
import scrumline.screen.view.People;
import scrumline.screen.view.Scene;
import scrumline.scrum.Clock;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;
import scrumline.team.Counted;

/// Where people gather: no clock runs. `row` is the name that attendance keys are about; `told` is
/// what a person must know before the scrum begins, the most important first.
public record LobbyPage(int row, List<String> told) implements Page {
  /// From so many rows on, how the order of the turns came about is told above the names.
  private static final int ROWS_WITH_ORDER = 11;

  public LobbyPage {
    told = List.copyOf(told);
  }

  public LobbyPage(int row) {
    this(row, List.of());
  }

  @Override
  public Block draw(Scene scene) {
    var team = scene.scrum().team();
    var title = Block.of(Line.of(Ink.NAME, "Good to see you. We start " + when(scene) + "."));
    if (team.strategy().isPresent()) {
      var strategy = team.strategy().get();
      title =
          title
              .above(Line.EMPTY)
              .above(Flow.text(Line.EMPTY, 0, Ink.QUESTION, strategy, scene.columns() - 2));
    }
    var newest = scene.newest().map(said -> Line.of(Ink.FAINT, said + "."));
    title = newest.isPresent() ? title.above(newest.get()) : title;
    var head = Block.of(Line.EMPTY).above(title.indent(2)).above(Line.EMPTY);
    int spare = Frame.room(scene) - head.height() - ROWS_WITH_ORDER;
    head =
        told.isEmpty()
            ? head
            : head.above(Warnings.of(told, spare, scene.columns())).above(Line.EMPTY);
    boolean isRoomy = Frame.room(scene) - head.height() >= ROWS_WITH_ORDER;
    head = isRoomy ? head.above(Line.of("  ").and(People.order(scene))).above(Line.EMPTY) : head;
    var people = people(scene, Frame.room(scene) - head.height());
    return Frame.of(
        scene,
        PageFooter.of(this, scene),
        head.above(people.beside(scene.columns() / 2, agenda(scene))));
  }

  private static String when(Scene scene) {
    return scene
        .start()
        .filter(planned -> planned.minutesTo(scene.now()) > 0)
        .map(planned -> "at " + hour(scene, planned))
        .orElse("when everybody is here");
  }

  private static String hour(Scene scene, PlannedStart planned) {
    return Wording.hour(scene.local(planned.at()).toLocalTime());
  }

  /// At least three names, however low the window is.
  private Block people(Scene scene, int rows) {
    var list = new People(scene.within(scene.columns() / 2), row).draw(Math.max(3, rows - 1));
    return Block.of(Line.of(Ink.HEADING, "  HERE TODAY")).above(list);
  }

  private static Block agenda(Scene scene) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Ink.HEADING, "AGENDA"));
    long turns = scene.scrum().slots().stream().filter(slot -> slot.isTurn()).count();
    for (var section : scene.scrum().team().agenda().sections()) {
      var slot =
          scene.scrum().slots().stream()
              .filter(one -> one.section().equals(section.id()))
              .findFirst();
      var time = slot.map(one -> Clock.planned(scene.scrum(), one));
      String each = time.map(Wording::time).orElse("–");
      boolean shared = section.isPerRep() && turns > 0;
      String whole = Wording.time(Times.planned(scene.scrum(), section));
      var row = Line.of(section.label().value()).fit(11).and(Line.of(whole).right(6));
      lines.add(shared ? row.and(Ink.FAINT, "  " + each + " each") : row);
    }
    var total = Wording.time(scene.scrum().team().agenda().total());
    lines.add(Line.of(Ink.FAINT, "in all").fit(11).and(Line.of(Ink.FAINT, total).right(6)));
    boolean isShort = Clock.plansShortTurns(scene.scrum());
    lines.add(Line.of(Ink.FAINT, isShort ? "turns are under 0:45" : ""));
    lines.addAll(starts(scene));
    lines.add(Line.of(Ink.FAINT, Readable.line(scene.size())));
    return new Block(lines);
  }

  private static List<Line> starts(Scene scene) {
    var byHand = Line.of("starts on ").and(Ink.KEY, "→");
    if (scene.start().isEmpty()) {
      return List.of(byHand);
    }
    var planned = scene.start().get();
    String hour = hour(scene, planned);
    long minutes = planned.minutesTo(scene.now());
    return minutes == 0
        ? List.of(Line.of(Ink.FAINT, hour + " has passed"), byHand)
        : List.of(
            Line.of("starts at " + hour).and(Ink.FAINT, ", in " + minutes(minutes)),
            Line.of(Ink.KEY, "→").and(Ink.FAINT, " starts at once"));
  }

  /// `a minute`, `4 minutes`, `2 h 5 min`.
  private static String minutes(long minutes) {
    return minutes < 100
        ? Counted.inSentence(minutes, "minute")
        : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /// The rep that the keys `x` and `l` are about.
  Optional<String> chosen(Scene scene) {
    var order = scene.scrum().queue().order();
    return order.isEmpty()
        ? Optional.empty()
        : Optional.of(order.get(Math.min(row, order.size() - 1)));
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.quiet(
        this,
        List.of(
            new Use(
                List.of(Key.Named.RIGHT, Key.Named.PAGE_DOWN),
                "→",
                "start",
                "Start the scrum, and with it the clock",
                Footer.Place.ALWAYS,
                scene -> Step.home().doing(scene.chair().next())),
            Use.of(List.of(Key.Named.UP), "↑", "up", scene -> move(-1, scene)).inHelp(),
            new Use(
                List.of(Key.Named.DOWN, Key.Named.TAB),
                "↑ ↓",
                "choose",
                "Choose a name",
                Footer.Place.ALWAYS,
                scene -> move(1, scene)),
            Use.of("x", "away or here", "The chosen rep is away, or here again", this::attend),
            Use.of("l", "later", "The chosen rep's turn is the last one", this::later)
                .whereItFits()));
  }

  @Override
  public Optional<Page> choosing(int at) {
    return Optional.of(on(at));
  }

  private Step move(int by, Scene scene) {
    int last = Math.max(0, scene.scrum().queue().order().size() - 1);
    return Step.to(on(Math.clamp(row + by, 0, last)));
  }

  /// The same with another name chosen.
  LobbyPage on(int other) {
    return new LobbyPage(other, told);
  }

  private Step attend(Scene scene) {
    return chosen(scene)
        .map(rep -> Step.move(this, scene.chair().awayOrPresent(rep)))
        .orElse(Step.to(this).saying("There is nobody in the team file."));
  }

  private Step later(Scene scene) {
    return chosen(scene)
        .map(rep -> Step.move(this, scene.chair().later(rep)))
        .orElse(Step.to(this).saying("There is nobody in the team file."));
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return key == Key.Named.ENTER
        ? Step.to(this).saying("→ starts the scrum, and with it the clock.")
        : Page.super.otherwise(key, scene);
  }
}

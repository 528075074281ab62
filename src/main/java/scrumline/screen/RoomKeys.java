package scrumline.screen;

import static scrumline.screen.text.Key.Named.LEFT;
import static scrumline.screen.text.Key.Named.PAGE_DOWN;
import static scrumline.screen.text.Key.Named.PAGE_UP;
import static scrumline.screen.text.Key.Named.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import scrumline.export.Format;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.scrum.Chair;
import scrumline.scrum.Draft;
import scrumline.scrum.Move;
import scrumline.scrum.Scrum;
import scrumline.team.Rep;
import scrumline.team.Sight;

/// The keys that are the same on every page of a scrum, as rows of the key table.
final class RoomKeys {
  private RoomKeys() {}

  /// Keys of a section or turn, with the page's own ones first.
  static List<Use> with(Page page, List<Use> own) {
    var uses = new ArrayList<>(own);
    uses.addAll(steering(page));
    uses.add(away(page));
    uses.addAll(people(page));
    uses.addAll(screens(page));
    uses.addAll(WindowKeys.of(page));
    return Use.once(uses);
  }

  /// Keys of a page that was opened over `under`.
  static List<Use> over(Page under, Page page, List<Use> own) {
    boolean noClock = under instanceof LobbyPage || under instanceof ClosedPage;
    var uses = new ArrayList<>(own);
    captures(page).forEach(use -> uses.add(use.inHelp()));
    return noClock ? quiet(page, own) : with(page, uses);
  }

  /// Keys where no clock runs, before and after: those that steer one say so, and the footer is
  /// silent about them.
  static List<Use> quiet(Page page, List<Use> own) {
    var uses = new ArrayList<>(own);
    steering(page).forEach(use -> uses.add(use.inHelp()));
    uses.addAll(people(page));
    uses.addAll(screens(page));
    uses.addAll(WindowKeys.of(page));
    return Use.once(uses);
  }

  static Use export(Page page) {
    return Use.of(
        "e",
        "export",
        "Write the meeting log as Markdown",
        _ -> Step.to(page).and(Effect.Ask.EXPORT));
  }

  static Use copyLog(Page page) {
    return Use.of(
        "y",
        "copy",
        "Copy the meeting log to the clipboard",
        scene ->
            Step.to(page)
                .and(new Effect.Copy(Format.forTeam(scene.scrum())))
                .saying("Copied, if the terminal allows it."));
  }

  /// What can be agreed in a rep's turn.
  static List<Use> captures(Page page) {
    return List.of(
        capture(page, 'c', "commit", "Write down what the rep will do", Draft.Kind.COMMITMENT),
        capture(page, 'r', "resource", "Write down what you will provide", Draft.Kind.RESOURCE),
        capture(page, 'k', "KPI", "Agree on another KPI goal for a while", Draft.Kind.KPI),
        Use.of("n", Use.NOTE, "Private note; in team view the turn is marked for one", notes(page))
            .whereItFits(),
        Use.of(
            "a", "nothing new", "Note that nothing new is agreed", move(page, Chair::nothingNew)),
        ItemPage.use(page));
  }

  private static List<Use> steering(Page page) {
    return List.of(
        new Use(
            List.of(RIGHT, PAGE_DOWN),
            "← →",
            "turn",
            "Next turn or section; in the lobby, start",
            Footer.Place.ALWAYS,
            go(Chair::next)),
        new Use(
            List.of(LEFT, PAGE_UP),
            "←",
            "turn before",
            "Previous turn or section",
            Footer.Place.HELP_ONLY,
            go(Chair::previous)),
        new Use(
            List.of(Key.letter(' ')),
            "space",
            "pause",
            "Pause and go on, the whole scrum",
            Footer.Place.WHERE_IT_FITS,
            move(page, Chair::pauseOrGoOn)),
        Use.of("+=", "30 s more", "Give this box 30 seconds", extend(page, 1))
            .shownAs("+")
            .inHelp(),
        Use.of("-−", "30 s less", "Take 30 seconds from this box", extend(page, -1))
            .shownAs("−")
            .inHelp(),
        Use.of("u", "undo", "Take back the last thing done, step by step", undo()).inHelp());
  }

  /// While the scrum goes on nobody is sent away by one key, which is pressed too easily for
  /// another: a number that is no item, and then `x`.
  private static Use away(Page page) {
    return Use.named("away", "This rep is away, or present again", rep(page, Chair::awayOrPresent));
  }

  private static List<Use> people(Page page) {
    return List.of(
        Use.of("l", "later", "Move this rep to the end of the queue", rep(page, Chair::later))
            .inHelp(),
        AfterCallPage.use(page),
        Use.named("people", "Who is here: away, back again, later", PeoplePage.from(page)),
        Use.of("/", "jump", "Jump to a name", scene -> Step.to(JumpPage.over(page))).inHelp());
  }

  private static List<Use> screens(Page page) {
    return List.of(
        Use.of("t", "team", "The team screen, and back", _ -> TeamPage.over(page)).inHelp(),
        Use.of("d", "detail", "This rep's weeks, funnel and quotes, and back", detail(page))
            .inHelp());
  }

  private static Function<Scene, Step> detail(Page page) {
    return scene -> DetailPage.over(page, scene);
  }

  private static Use capture(
      Page page, char letter, String word, String sentence, Draft.Kind kind) {
    return Use.of(
        Character.toString(letter), word, sentence, scene -> CapturePage.open(page, scene, kind));
  }

  private static Function<Scene, Step> notes(Page page) {
    return scene ->
        scene.sees(Sight.PRIVATE)
            ? CapturePage.open(page, scene, Draft.Kind.NOTE)
            : quietly(page, scene.chair().markNote());
  }

  /// In team view a note changes nothing on the window.
  private static Step quietly(Page page, Move move) {
    return switch (move) {
      case Move.Made(var event) -> Step.to(page).and(event);
      case Move.Refused _ -> Step.to(page);
    };
  }

  private static Function<Scene, Step> undo() {
    return scene -> Step.home().doing(scene.chair().undo(scene.undoable()));
  }

  private static Function<Scene, Step> extend(Page page, int sign) {
    return scene -> Step.move(page, scene.chair().extend(Chair.STEP.multipliedBy(sign)));
  }

  private static Function<Scene, Step> move(Page page, Function<Chair, Move> what) {
    return scene -> Step.move(page, what.apply(scene.chair()));
  }

  private static Function<Scene, Step> go(Function<Chair, Move> what) {
    return scene -> Step.home().doing(what.apply(scene.chair()));
  }

  private static Function<Scene, Step> rep(Page page, BiFunction<Chair, String, Move> what) {
    return scene -> {
      var rep = current(scene.scrum());
      return rep.isEmpty()
          ? PeoplePage.open(page, scene)
          : Step.home().doing(what.apply(scene.chair(), rep.get()));
    };
  }

  private static Optional<String> current(Scrum scrum) {
    return scrum.current().map(Rep::id);
  }
}

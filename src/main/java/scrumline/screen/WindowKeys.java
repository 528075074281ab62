package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.team.Audience;
import scrumline.team.Sight;

/// The keys that concern the window and the program and not the scrum.
final class WindowKeys {
  private WindowKeys() {}

  /// On pages where letters are keys.
  static List<Use> of(Page page) {
    var uses = new ArrayList<Use>();
    uses.add(Use.of("v", "team view", "To the team view, at once", view(page)).inHelp());
    uses.add(Use.of("b", "blank", "Blank the window; any key comes back", blank(page)).inHelp());
    uses.add(
        Use.of(":", "palette", "Every action by name", scene -> Step.to(PalettePage.over(page)))
            .inHelp());
    uses.add(Use.of("?", "keys", "This list; Enter runs a line of it", help(page)).inHelp());
    uses.add(Use.of("q", "leave", "Leave; the scrum can be continued", leave(page)).inHelp());
    uses.add(Use.of("!", "not saved", "What to do when the disk refuses", notSaved(page)).inHelp());
    uses.add(Use.named("private", "Show money and notes in this window", reveal(page)));
    uses.addAll(everywhere(page));
    return uses;
  }

  /// In a window that only looks on. It leaves at once, since nothing can be lost there.
  static List<Use> lookingOn(Page page) {
    var uses = new ArrayList<Use>();
    uses.add(
        new Use(
            List.of(Key.letter('q'), new Key.Ctrl('C')),
            "q",
            "leave",
            "Leave this window; the scrum goes on in its own",
            Footer.Place.ALWAYS,
            _ -> Step.to(page).and(Effect.Ask.QUIT)));
    for (var use : of(page)) {
      boolean isOfTheRunWindow =
          use.isFor(Key.letter('q')) || use.isFor(Key.letter('!')) || use.isFor(new Key.Ctrl('S'));
      if (!isOfTheRunWindow && !use.isFor(new Key.Ctrl('C'))) {
        uses.add(use);
      }
    }
    return uses;
  }

  /// On pages that ask something, after the few keys of their own.
  static List<Use> after(Page page, List<Use> own) {
    var uses = new ArrayList<>(own);
    uses.add(Use.of("?", "keys", "This list; Enter runs a line of it", help(page)).inHelp());
    uses.add(Use.of("b", "blank", "Blank the window; any key comes back", blank(page)).inHelp());
    uses.addAll(everywhere(page));
    return uses;
  }

  /// On all pages, text fields too.
  static List<Use> everywhere(Page page) {
    return List.of(
        key(Key.Named.F1, "F1", "keys", "The list of keys, from a text field too", help(page)),
        key(Key.Named.F9, "F9", "blank", "Blank the window, from a text field too", blank(page)),
        key(new Key.Ctrl('C'), "Ctrl-C", "leave", "Leave; twice leaves at once", leave(page)),
        key(
            new Key.Ctrl('Z'),
            "Ctrl-Z",
            "suspend",
            "Hand the terminal to the shell; fg comes back",
            scene -> Step.to(page).and(Effect.Ask.SUSPEND)),
        key(
            new Key.Ctrl('L'),
            "Ctrl-L",
            "repaint",
            "Paint the window anew",
            scene -> Step.to(page).and(Effect.Ask.REPAINT)),
        key(
            new Key.Ctrl('S'),
            "Ctrl-S",
            "save",
            "Nothing to do: everything is saved as you go",
            scene -> Step.to(page).saying(saved(scene))));
  }

  private static String saved(Scene scene) {
    return scene
        .notSaved()
        .map(it -> it.sentence(scene.itemsNotSaved()))
        .orElse("Everything is saved as you go.");
  }

  private static Use key(
      Key key, String shown, String word, String sentence, Function<Scene, Step> step) {
    return new Use(List.of(key), shown, word, sentence, Footer.Place.HELP_ONLY, step);
  }

  private static Function<Scene, Step> help(Page page) {
    return scene -> keeping(page, scene, new HelpPage(page, 0));
  }

  static Function<Scene, Step> leave(Page page) {
    return scene -> keeping(page, scene, new LeavePage(page));
  }

  static Function<Scene, Step> blank(Page page) {
    return scene -> keeping(page, scene, new BlankPage()).and(new Event.Blanked(scene.now()));
  }

  /// To another page, with what was typed on this one written down first.
  private static Step keeping(Page page, Scene scene, Page next) {
    var step = Step.to(next);
    return page.unsaved(scene).map(step::and).orElse(step);
  }

  /// To the team view at once; never the other way round by one key.
  private static Function<Scene, Step> view(Page page) {
    return scene ->
        scene.sees(Sight.PRIVATE)
            ? Step.to(page).and(new Effect.Show(Audience.TEAM))
            : Step.to(page)
                .saying("This is the team view. :private and Enter shows the other one.");
  }

  private static Function<Scene, Step> reveal(Page page) {
    return scene ->
        scene.sees(Sight.PRIVATE)
            ? Step.to(page).saying("This is the private view already.")
            : Step.to(new ChoicePage(page));
  }

  private static Function<Scene, Step> notSaved(Page page) {
    return scene ->
        scene.notSaved().isEmpty()
            ? Step.to(page).saying("Everything is saved.")
            : Step.to(new NotSavedPage(page));
  }
}

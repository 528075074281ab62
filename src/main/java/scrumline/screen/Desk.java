package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.text.Readable;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.team.Audience;

/// What a person has before them in one window, and the one place that knows what a key, an effect,
/// a small window and a blank do. `over` is what is opened over the window's home; `said` is the
/// sentence that the last key caused. The scene that is handed in shows `view`.
public record Desk(Home home, Optional<Page> over, Audience view, Optional<String> said) {
  private static final Key CTRL_C = new Key.Ctrl('C');

  /// A desk after a key, and what is asked of the shell, in the order given.
  public record Answer(Desk desk, List<Effect.Request> asked) {}

  public static Desk of(Home home, Audience view) {
    return new Desk(home, Optional.empty(), view, Optional.empty());
  }

  public Desk at(Home other) {
    return new Desk(other, over, view, said);
  }

  public Desk showing(Page page) {
    return new Desk(home, Optional.of(page), view, said);
  }

  public Desk in(Audience other) {
    return new Desk(home, over, other, said);
  }

  public Desk saying(Optional<String> sentence) {
    return new Desk(home, over, view, sentence);
  }

  /// Everything that is opened is closed, and only the team view comes back.
  public Desk hidden() {
    return new Desk(home, Optional.empty(), Audience.TEAM, said);
  }

  /// What the disk had refused is saved: the page about that is closed, where it is open.
  public Desk saved() {
    return over.isPresent() && over.get() instanceof NotSavedPage(Page under)
        ? showing(under)
        : this;
  }

  /// The page that the keys are for, in a window that is large enough for it.
  public Page page(Scene scene) {
    return over.orElseGet(() -> home.page(scene));
  }

  public Block draw(Scene scene) {
    return visible(scene).draw(scene);
  }

  /// A key, after which the sentence that the one before it caused is gone.
  public Answer press(Key key, Scene scene) {
    var quiet = saying(Optional.empty());
    return home.looksOn() && key.equals(CTRL_C)
        ? new Answer(quiet, List.of(Effect.Ask.QUIT))
        : quiet.after(visible(scene).press(key, scene));
  }

  /// The page is woken, as it asked for.
  public Answer woken(Scene scene) {
    return after(page(scene).woken(scene));
  }

  /// What was typed and is nowhere else yet.
  public Optional<Event> unsaved(Scene scene) {
    return home.looksOn() ? Optional.empty() : page(scene).unsaved(scene);
  }

  /// What it means to the scrum that the program is left from here.
  public Optional<Event> left(Scene scene) {
    return home.looksOn() ? Optional.empty() : page(scene).left(scene);
  }

  /// The page that is drawn, which in a small window is one calm line over it.
  Page visible(Scene scene) {
    var page = page(scene);
    return Readable.isTooSmall(scene.size()) ? new SmallPage(page) : page;
  }

  private Answer after(Step step) {
    var desk = new Desk(home, step.page().filter(page -> !isHome(page)), view, said);
    var asked = new ArrayList<Effect.Request>();
    for (var effect : step.effects()) {
      switch (effect) {
        case Effect.Say(String sentence) -> desk = desk.saying(Optional.of(sentence));
        case Effect.Show(Audience other) -> desk = desk.in(other);
        case Effect.Happened _ when home.looksOn() -> {}
        case Effect.Request request -> asked.add(request);
      }
    }
    return new Answer(desk, List.copyOf(asked));
  }

  /// The home of a window that looks on may be another one each time.
  private boolean isHome(Page page) {
    return home instanceof Home.LookingOn(Page its) && its.getClass() == page.getClass();
  }
}

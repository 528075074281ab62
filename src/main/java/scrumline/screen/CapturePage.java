package scrumline.screen;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Field;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Editor;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;
import scrumline.screen.view.TurnView;
import scrumline.screen.view.TypedLine;
import scrumline.screen.view.Understood;
import scrumline.screen.view.Words;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Move;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// One line that is typed for a rep, with what will be understood shown under it. `kept` is the
/// text that the journal has as a draft; `typedAt` and `since` are the last key and the first one
/// that is not kept yet; `stem` is what was typed of a name that Tab completed.
public record CapturePage(
    Page under,
    String rep,
    Draft.Kind kind,
    Field field,
    String kept,
    Instant typedAt,
    Optional<Instant> since,
    String stem)
    implements Page {

  /// A draft is written down when nobody has typed for this long …
  static final Duration PAUSE = Duration.ofSeconds(2);

  /// … or when somebody has typed for this long.
  static final Duration TYPING = Duration.ofSeconds(4);

  /// Opens the line for the rep whose turn it is, with the draft where there is one.
  static Step open(Page under, Scene scene, Draft.Kind kind) {
    return scene
        .scrum()
        .current()
        .map(rep -> Step.to(of(under, scene, rep.id(), kind)))
        .orElse(Step.to(under).saying(Elsewhere.turn(scene)));
  }

  static CapturePage of(Page under, Scene scene, String rep, Draft.Kind kind) {
    String text =
        scene.scrum().minutes().draft(rep, kind).map(draft -> draft.text().value()).orElse("");
    return new CapturePage(
        under, rep, kind, Field.of(text), text, scene.now(), Optional.empty(), "");
  }

  @Override
  public Block draw(Scene scene) {
    var read = Understood.of(scene, line());
    var editor = Editor.draw(scene, line(), read);
    var footer = PageFooter.of(this, scene);
    return scene.scrum().current().isPresent()
        ? TurnView.draw(scene, footer, TurnPage.stage(under), read.kpi(), editor)
        : Frame.of(scene, footer, Block.of(Line.EMPTY).above(editor));
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(Use.of(List.of(Key.Named.ENTER), "Enter", "save", this::save));
    uses.add(Use.of(List.of(Key.Named.ESC), "Esc", "close, keeping the draft", this::close));
    if (kind == Draft.Kind.KPI) {
      uses.add(Use.of(List.of(Key.Named.UP), "↑ ↓", "more or less", scene -> by(1, scene)));
      uses.add(Use.of(List.of(Key.Named.DOWN), "↓", "less", scene -> by(-1, scene)).inHelp());
      uses.add(Use.of(List.of(Key.Named.TAB), "Tab", "proposed goal", this::propose).inHelp());
    }
    if (kind == Draft.Kind.COMMITMENT || kind == Draft.Kind.RESOURCE) {
      uses.add(Use.of(List.of(Key.Named.TAB), "Tab", "complete an @name", this::name).inHelp());
    }
    if (kind == Draft.Kind.COMMITMENT) {
      uses.add(Use.of(List.of(Key.Named.DOWN), "↓", "take from the plan", this::fromPlan));
    }
    uses.addAll(WindowKeys.everywhere(this));
    return uses;
  }

  private Step save(Scene scene) {
    return switch (Understood.of(scene, line()).move()) {
      case Move.Made(Event event) -> forgetting(Step.to(under).and(event), scene);
      case Move.Refused(String why) -> Step.to(this).saying(why);
    };
  }

  /// What was a draft is an agreement now.
  private Step forgetting(Step step, Scene scene) {
    var nothing = new Event.Drafted(scene.now(), new Draft(rep, kind, SafeText.EMPTY));
    boolean drafted = scene.scrum().minutes().draft(rep, kind).isPresent();
    return drafted ? step.and(nothing) : step;
  }

  private Step close(Scene scene) {
    var step = Step.to(under);
    return unsaved(scene).map(step::and).orElse(step);
  }

  private Step by(int sign, Scene scene) {
    return Understood.withNumber(scene, line(), sign)
        .map(text -> Step.to(typed(Field.of(text), scene)))
        .orElse(Step.to(this).saying("Type the KPI first; then ↑ and ↓ change its goal."));
  }

  private Step propose(Scene scene) {
    return Understood.withProposal(scene, line())
        .map(text -> Step.to(typed(Field.of(text), scene)))
        .orElse(Step.to(this).saying("There is no proposal for this; ↑ and ↓ change the goal."));
  }

  TypedLine line() {
    return new TypedLine(rep, kind, field, stem);
  }

  private Step name(Scene scene) {
    String nobody =
        field.word().startsWith("@")
            ? "Nobody here is called " + SafeText.of(field.word()) + "."
            : "Tab completes an @name: type @ and its first letters.";
    return line()
        .completion(scene)
        .next()
        .map(next -> Step.to(typed(next.field(), next.stem(), scene)))
        .orElse(Step.to(this).saying(nobody));
  }

  /// The next of the rep's plans that are not done, one after the other.
  private Step fromPlan(Scene scene) {
    var plans = scene.scrum().team().rep(rep).flatMap(Rep::plan).orElse(List.of());
    var week = scene.scrum().opening().week();
    var open =
        plans.stream()
            .filter(plan -> plan.week().isAfter(week) && !plan.done())
            .map(plan -> plan.activity().value())
            .toList();
    if (open.isEmpty()) {
      return Step.to(this).saying("There is no plan for the coming week to take over.");
    }
    String next = open.get((open.indexOf(field.text()) + 1) % open.size());
    return Step.to(typed(Field.of(next), scene));
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return field
        .after(key)
        .map(next -> told(next, Step.to(typed(next, scene))))
        .orElse(Step.to(this).saying(Words.name(key) + " does nothing in this line."));
  }

  private static Step told(Field next, Step step) {
    return next.isFull() ? step.saying("The line is full: " + Field.MOST + " letters.") : step;
  }

  private CapturePage typed(Field next, Scene scene) {
    return typed(next, "", scene);
  }

  private CapturePage typed(Field next, String stem, Scene scene) {
    var first = Optional.of(since.orElse(scene.now()));
    return new CapturePage(under, rep, kind, next, kept, scene.now(), first, stem);
  }

  @Override
  public Optional<Instant> wakeAt() {
    var pause = typedAt.plus(PAUSE);
    return since.map(first -> first.plus(TYPING)).map(at -> at.isBefore(pause) ? at : pause);
  }

  @Override
  public Step woken(Scene scene) {
    boolean early = wakeAt().map(at -> scene.now().isBefore(at)).orElse(true);
    if (early) {
      return Step.to(this);
    }
    String text = field.text();
    var kept = new CapturePage(under, rep, kind, field, text, typedAt, Optional.empty(), stem);
    var step = Step.to(kept);
    return unsaved(scene).map(step::and).orElse(step);
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return field.text().equals(kept)
        ? Optional.empty()
        : Optional.of(
            new Event.Drafted(scene.now(), new Draft(rep, kind, SafeText.of(field.text()))));
  }
}

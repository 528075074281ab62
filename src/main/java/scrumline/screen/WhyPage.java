package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.FunnelTable;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.Question;
import scrumline.team.Audience;
import scrumline.team.CoachingRule;
import scrumline.team.Rep;
import scrumline.team.Sight;

/// Why this question: the rule that gave it, the figures that the rule looked at, and where the gap
/// comes from. Private.
public record WhyPage(Page under) implements Page {
  private static final int INDENT = 13;

  /// In the team view the answer is where it can be read.
  static Step open(Page under, Scene scene) {
    if (!scene.sees(Sight.PRIVATE)) {
      return Step.to(under).saying("Why this question: in private view.");
    }
    return Step.to(scene.scrum().current().isPresent() ? new WhyPage(under) : under);
  }

  @Override
  public Block draw(Scene scene) {
    var rep = scene.scrum().current();
    if (rep.isEmpty() || !scene.sees(Sight.PRIVATE)) {
      return under.draw(scene);
    }
    var numbers = scene.review().rep(rep.get());
    var prompt = scene.question(numbers);
    var title = Line.of("  ").and(Ink.NAME, "WHY THIS QUESTION");
    var body =
        ClockFace.head(scene, Block.of(title, whose(scene, rep.get(), prompt)))
            .above(said(scene, prompt))
            .above(Line.EMPTY)
            .above(looked(prompt))
            .above(Line.EMPTY)
            .above(funnel(scene, numbers))
            .above(steps(scene, numbers));
    return Frame.of(scene, PageFooter.of(this, scene), body);
  }

  private static Line whose(Scene scene, Rep rep, Question prompt) {
    boolean own =
        scene.scrum().team().coachingRules().stream()
            .map(CoachingRule::id)
            .anyMatch(prompt.rule()::equals);
    String rule = (own ? "our team's rule " : "rule ") + prompt.rule();
    return Line.of("  ").and(Ink.FAINT, rep.name() + " · " + rule);
  }

  private static Block said(Scene scene, Question prompt) {
    return Flow.text(heading("SAYS"), INDENT, Ink.PLAIN, prompt.opening(), scene.columns())
        .above(
            Flow.text(heading("ASKS"), INDENT, Ink.QUESTION, prompt.question(), scene.columns()));
  }

  private static Block looked(Question prompt) {
    var lines = new ArrayList<Line>();
    prompt.because().forEach(words -> lines.add(Line.of(words)));
    if (lines.isEmpty()) {
      lines.add(Line.of("nothing: this rule always holds"));
    }
    return Block.of(heading("LOOKED AT")).beside(INDENT, new Block(lines));
  }

  /// The figures behind it, where there is room.
  private static Block steps(Scene scene, RepNumbers numbers) {
    var table = FunnelTable.of(numbers, scene.within(110));
    boolean tells = scene.isTall() && table.height() > 0;
    return tells ? Block.of(Line.EMPTY).above(table) : Block.EMPTY;
  }

  /// Which links of the funnel fell, and how much of each step the quota takes.
  private static Block funnel(Scene scene, RepNumbers numbers) {
    return numbers
        .funnel()
        .map(
            funnel ->
                Flow.of(heading("LESS FROM"), INDENT, shares(funnel), scene.columns())
                    .above(Flow.of(heading("QUOTA"), INDENT, needed(funnel), scene.columns())))
        .orElse(Block.EMPTY);
  }

  private static List<Line> shares(FunnelReading funnel) {
    var split = funnel.gapSplit();
    var shares = new ArrayList<Line>();
    if (!split.isNoticed()) {
      return List.of(Line.of(Ink.FAINT, "about as much as usual"));
    }
    for (GapSplit.Share share : split.shares()) {
      String from = share.link().from().map(step -> " from " + step.inSentence()).orElse("");
      String words = share.link().to().inSentence() + from + " " + Shown.share(share.share());
      shares.addAll(share.share() > 0 ? List.of(Line.of(words)) : List.of());
    }
    return shares;
  }

  private static List<Line> needed(FunnelReading funnel) {
    var needed = new ArrayList<Line>();
    int last = funnel.needed().size() - 1;
    for (int at = 0; at <= last; at++) {
      var step = funnel.needed().get(at);
      boolean known = step.perWeek().isKnown();
      String takes = needed.isEmpty() ? "each week " : "";
      String count = takes + step.perWeek().text(at == last ? Shown::coverage : Shown::count);
      if (known) {
        needed.add(Line.of(count + " " + step.kpi().inSentence()));
      }
    }
    return needed;
  }

  private static Line heading(String words) {
    return Line.of(Ink.HEADING, "  " + words);
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<Use>();
    own.add(Use.of(List.of(Key.Named.ESC, Key.letter('w')), "Esc", "back", _ -> Step.to(under)));
    own.add(Use.of("v", "team view", "To the team view, at once", _ -> hide()));
    RoomKeys.captures(under).forEach(use -> own.add(use.inHelp()));
    return RoomKeys.with(this, own);
  }

  private Step hide() {
    return Step.to(under).and(new Effect.Show(Audience.TEAM));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}

package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.FunnelLink;
import scrumline.numbers.GapSplit;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Rounding;
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
import scrumline.team.Listed;
import scrumline.team.Rep;
import scrumline.team.SafeText;
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
            .above(because(scene, prompt))
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
    var asks = Flow.text(heading("ASKS"), INDENT, Ink.QUESTION, prompt.question(), scene.columns());
    String opening = prompt.opening().value();
    return opening.isEmpty() ? asks : text(scene, heading("SAYS"), opening).above(asks);
  }

  /// What the rule looked at, a sentence after the other.
  private static Block because(Scene scene, Question prompt) {
    var sentences = Block.EMPTY;
    for (var words : prompt.because()) {
      var heading = sentences.height() == 0 ? heading("BECAUSE") : Line.EMPTY;
      sentences = sentences.above(text(scene, heading, words));
    }
    return sentences;
  }

  private static Block text(Scene scene, Line heading, String words) {
    return Flow.text(heading, INDENT, Ink.PLAIN, SafeText.of(words), scene.columns());
  }

  /// The figures behind it, where there is room.
  private static Block steps(Scene scene, RepNumbers numbers) {
    var table = FunnelTable.of(numbers, scene.within(110));
    boolean tells = scene.isTall() && table.height() > 0;
    return tells ? Block.of(Line.EMPTY).above(table) : Block.EMPTY;
  }

  /// Which links of the funnel fell.
  private static Block funnel(Scene scene, RepNumbers numbers) {
    return numbers
        .funnel()
        .map(funnel -> text(scene, heading("WHAT FELL"), fell(funnel.gapSplit())))
        .orElse(Block.EMPTY);
  }

  /// `Of what fell in four weeks, 49 % is calls and 26 % is quotes sent from conversations.`
  private static String fell(GapSplit split) {
    var parts =
        split.shares().stream()
            .filter(share -> Rounding.percent(share.share()) > 0)
            .map(share -> Shown.share(share.share()) + " is " + what(share.link()))
            .toList();
    return split.isNoticed()
        ? "Of what fell in the last four weeks, " + Listed.of(parts) + "."
        : "Nothing in the funnel fell by more than chance explains.";
  }

  private static String what(FunnelLink link) {
    String to = link.to().inSentence();
    return link.from().map(step -> to + " out of " + step.inSentence()).orElse(to);
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

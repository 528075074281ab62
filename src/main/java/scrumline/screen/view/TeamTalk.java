package scrumline.screen.view;

import java.util.List;
import scrumline.coach.TeamQuestion;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Kpi;
import scrumline.team.Listed;
import scrumline.team.SafeText;

/// What the team talks about in its section: what is hard for most, and whether the numbers that it
/// watches are those of the strategy.
record TeamTalk(Scene scene) {
  private static final int INDENT = 12;

  /// Where no goal is hard for so many, nothing.
  Block question() {
    return TeamQuestion.of(scene.review())
        .map(one -> Flow.text(Line.EMPTY, 2, Ink.QUESTION, one.question(), scene.columns()))
        .orElse(Block.EMPTY);
  }

  /// The strategy, and the KPIs that the file says what they are for; the reasons themselves stand
  /// under each KPI in the detail. Nothing where either is missing.
  Block strategy() {
    var team = scene.scrum().team();
    var carry = team.visibleKpis().stream().filter(kpi -> kpi.why().isPresent()).toList();
    return carry.isEmpty()
        ? Block.EMPTY
        : team.strategy()
            .map(strategy -> strategy + " · carried by " + Listed.of(labels(carry)))
            .map(words -> Flow.text(heading(), INDENT, Ink.PLAIN, SafeText.of(words), columns()))
            .orElse(Block.EMPTY);
  }

  private static List<SafeText> labels(List<Kpi> kpis) {
    return kpis.stream().map(Kpi::label).toList();
  }

  private int columns() {
    return scene.columns();
  }

  private static Line heading() {
    return Line.of(Ink.HEADING, "  STRATEGY");
  }
}

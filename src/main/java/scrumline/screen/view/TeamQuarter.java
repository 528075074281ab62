package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.LargestDeal;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamTotals;
import scrumline.numbers.words.QuotaWords;
import scrumline.numbers.words.ToGoWords;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Deal;
import scrumline.team.Sight;

/// The way of all together to the sum of their quotas, in words: deals to go for everybody; money
/// and pace for the manager.
record TeamQuarter(Scene scene, TeamTotals totals) {
  private static final int INDENT = 12;
  private static final int LEAST_FACT = 4;

  /// The quarter in at most so many rows, and whose pace one deal makes.
  Block draw(int quarterRows, int paceRows) {
    return scene.sees(Sight.PRIVATE) ? whole(quarterRows).above(paces(paceRows)) : shared();
  }

  private Block shared() {
    var facts = new ArrayList<Line>();
    totals.quarter().ifPresent(quarter -> shared(facts, quarter));
    return flow(heading(scene.period()), facts);
  }

  /// Counts of all together; how many were closed where nothing is to be said of those to go. What
  /// is to go for a team of one would stand under a name.
  private void shared(List<Line> facts, QuotaProgress quarter) {
    var team = scene.scrum().team();
    if (scene.sees(Sight.MONEY)) {
      standing(facts, quarter);
    }
    boolean isOne = team.reps().size() == 1;
    ToGoWords.of(team, totals, quarter)
        .forAll()
        .filter(_ -> !isOne)
        .or(() -> ToGoWords.closed(team, totals.closed()))
        .ifPresent(said -> facts.add(Line.of(said + ", all of us")));
  }

  private Block whole(int rows) {
    var facts = new ArrayList<Line>();
    totals.quarter().ifPresent(quarter -> whole(facts, quarter));
    return inRows(heading(scene.period()), facts, rows);
  }

  private void whole(List<Line> facts, QuotaProgress quarter) {
    var team = scene.scrum().team();
    var words = QuotaWords.of(team, quarter);
    standing(facts, quarter);
    add(facts, words.pace().map(pace -> pace + without()));
    add(facts, words.gap());
    add(facts, words.need());
    add(facts, words.coverage(Figure.absent("not asked of all together")));
    add(facts, ToGoWords.of(team, totals, quarter).forManager());
  }

  private void standing(List<Line> facts, QuotaProgress quarter) {
    for (String fact : QuotaWords.of(scene.scrum().team(), quarter).standing()) {
      facts.add(Line.of(facts.isEmpty() ? Ink.NAME : Ink.PLAIN, fact));
    }
  }

  /// `, 0.89 without the one $120k deal`.
  private String without() {
    return totals
        .largest()
        .filter(LargestDeal::isSaid)
        .flatMap(largest -> without(totals.paceWithoutLargest(), largest, "the one "))
        .orElse("");
  }

  /// `Tom 1.34, 0.61 without the $120k deal`, for each pace that one deal makes.
  private Block paces(int rows) {
    var said = new ArrayList<Line>();
    var known = scene.scrum().team().byId();
    var shortNames = scene.scrum().team().shortNames();
    for (String id : scene.scrum().queue().order()) {
      Optional.ofNullable(known.get(id))
          .flatMap(rep -> scene.review().rep(rep).quarter())
          .filter(quarter -> quarter.largest().isSaid() && quarter.pace().isKnown())
          .filter(quarter -> quarter.progress().stage().looksAhead())
          .flatMap(
              quarter ->
                  without(quarter.largest().paceWithout(), quarter.largest(), "the ")
                      .map(words -> quarter.pace().text(Shown::pace) + words))
          .ifPresent(words -> said.add(Line.of(shortNames.get(id) + " " + words)));
    }
    return inRows(heading("PACE"), said, rows);
  }

  /// As many of the facts as `rows` rows have room for.
  private Block inRows(Line heading, List<Line> facts, int rows) {
    var block = flow(heading, facts);
    int most = Math.min(facts.size() - 1, rows * scene.columns() / LEAST_FACT);
    for (int kept = most; block.height() > rows && kept > 0; kept--) {
      var fewer = new ArrayList<>(facts.subList(0, kept));
      fewer.add(Line.of(Ink.FAINT, (facts.size() - kept) + " more in a larger window"));
      block = flow(heading, fewer);
    }
    return block.tall(Math.min(rows, block.height()));
  }

  private Block flow(Line heading, List<Line> facts) {
    return Flow.of(heading, INDENT, facts, scene.columns());
  }

  private Optional<String> without(Figure pace, LargestDeal largest, String which) {
    return largest
        .deal()
        .map(Deal::value)
        .filter(_ -> pace.isKnown())
        .map(deal -> which + Shown.of(scene.scrum().team()).money(deal) + " " + oneDeal())
        .map(deal -> ", " + pace.text(Shown::pace) + " without " + deal);
  }

  private String oneDeal() {
    return FunnelWords.of(scene.scrum().team()).deal().one();
  }

  private static void add(List<Line> facts, Optional<String> fact) {
    fact.map(Line::of).ifPresent(facts::add);
  }

  private static Line heading(String words) {
    return Line.of(Ink.HEADING, "  " + words);
  }
}

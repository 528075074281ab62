package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import scrumline.numbers.Figure;
import scrumline.numbers.LargestDeal;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.QuotaWords;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamTotals;
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
    if (scene.sees(Sight.MONEY)) {
      totals.quarter().ifPresent(quarter -> booked(facts, quarter));
    }
    toGo().ifPresent(facts::add);
    return flow(heading("QUARTER"), facts);
  }

  private Block whole(int rows) {
    var facts = new ArrayList<Line>();
    totals
        .quarter()
        .ifPresent(
            quarter -> {
              booked(facts, quarter);
              add(facts, quarter.pace(), value -> "pace " + Shown.pace(value) + without());
              add(facts, quarter.gap(), value -> "gap " + money(value));
              add(facts, quarter.needPerWeek(), _ -> need(quarter));
              add(facts, quarter.coverage(), value -> "coverage " + Shown.coverage(value));
            });
    toGo().ifPresent(facts::add);
    return inRows(heading("QUARTER"), facts, rows);
  }

  private void booked(List<Line> facts, QuotaProgress quarter) {
    if (quarter.quota().isKnown() && quarter.booked().isKnown()) {
      String quota = quarter.quota().text(this::money);
      facts.add(Line.of(Ink.NAME, quarter.booked().text(this::money)).and(" of " + quota));
    }
    add(facts, quarter.attainment(), Shown::share);
  }

  /// `65 deals to go ≈ 131 new quotes`.
  private Optional<Line> toGo() {
    String together = scene.sees(Sight.PRIVATE) ? "" : ", all of us";
    String more = QuotaWords.about(totals.newQuotesToGo()) + together;
    return QuotaWords.toGo(totals.dealsToGo(), more).map(Line::of);
  }

  /// `, 0.89 without the one $120k deal`.
  private String without() {
    return totals
        .largest()
        .filter(LargestDeal::isSaid)
        .flatMap(largest -> without(totals.paceWithoutLargest(), largest, "the one "))
        .orElse("");
  }

  private String need(QuotaProgress quarter) {
    var shown = Shown.of(scene.scrum().team());
    return QuotaWords.need(quarter, shown) + QuotaWords.now(quarter, shown);
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
        .map(deal -> ", " + pace.text(Shown::pace) + " without " + which + money(deal) + " deal");
  }

  private String money(double amount) {
    return Shown.of(scene.scrum().team()).money(amount);
  }

  private static void add(List<Line> facts, Figure figure, DoubleFunction<String> words) {
    if (figure.isKnown()) {
      facts.add(Line.of(figure.text(words)));
    }
  }

  private static Line heading(String words) {
    return Line.of(Ink.HEADING, "  " + words);
  }
}

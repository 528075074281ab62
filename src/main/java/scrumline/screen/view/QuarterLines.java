package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.PeriodStage;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.numbers.WayToQuota;
import scrumline.numbers.words.QuotaWords;
import scrumline.numbers.words.ToGoWords;
import scrumline.numbers.words.WeekWords;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Readable;
import scrumline.team.Leads;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Sight;
import scrumline.team.Team;

/// The way to the quota, what is open with customers, and the plan of the week, in a few lines. In
/// the team view there are counts alone.
record QuarterLines(Scene scene, RepNumbers numbers) {
  private static final int INDENT = 12;

  /// The way to the quota; in the team view all there is.
  Block first() {
    return scene.sees(Sight.PRIVATE) ? quarter() : counts();
  }

  /// What is open with customers.
  Block second() {
    return scene.sees(Sight.PRIVATE) || scene.isTall() ? pipeline() : Block.EMPTY;
  }

  private Block counts() {
    var counts = Line.of(String.join(" · ", facts()));
    var left = Line.of("  ").and(counts);
    int columns = Math.min(scene.columns(), Readable.MOST_COLUMNS);
    var outlook = Outlook.of(scene, numbers.rep()).map(line -> Block.of(Line.of("  ").and(line)));
    return plan()
        .map(plan -> Block.of(left.ending(plan.and("  "), columns)))
        .orElse(counts.width() == 0 ? Block.EMPTY : Block.of(left))
        .above(outlook.orElse(Block.EMPTY));
  }

  /// `8 deals closed this quarter` and `21 open quotes`, the same of everybody: what is to go is
  /// told of all together alone.
  private List<String> facts() {
    var team = scene.scrum().team();
    var words = FunnelWords.of(team);
    var closed = numbers.quarter().map(Quarter::closed).flatMap(n -> closed(team, words, n));
    var open = numbers.rep().quotes().map(quotes -> quotes.stream().filter(Quote::isOpen).count());
    return Stream.of(closed, open.map(words::openQuotes)).flatMap(Optional::stream).toList();
  }

  private Optional<String> closed(Team team, FunnelWords words, Figure deals) {
    return scene.isNarrow()
        ? Optional.of(deals.text(words::countedDone)).filter(_ -> deals.isKnown())
        : ToGoWords.closed(team, deals);
  }

  /// `PLAN  1 of 2 done`.
  private Optional<Line> plan() {
    var week = scene.scrum().opening().week();
    var plans = numbers.rep().plan().orElse(List.of());
    var now = plans.stream().filter(plan -> plan.week().equals(week)).toList();
    long done = now.stream().filter(Plan::done).count();
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of(Ink.HEADING, "PLAN  ").and(done + " of " + now.size() + " done"));
  }

  private Block quarter() {
    var found = numbers.quarter();
    if (found.isEmpty()) {
      return Block.EMPTY;
    }
    var quarter = found.get();
    var words = QuotaWords.of(scene.scrum().team(), quarter);
    var facts = new ArrayList<Line>();
    for (String fact : words.standing()) {
      facts.add(Line.of(facts.isEmpty() ? Ink.NAME : Ink.PLAIN, fact));
    }
    add(facts, words.pace());
    largest(facts, quarter);
    if (words.asksForMore()) {
      add(facts, numbers.funnel().flatMap(funnel -> funnel.gapSplit().words()));
    }
    if (quarter.isWithinReach() || !words.isByTheWeek()) {
      add(facts, words.need());
    }
    if (!scene.isWide()) {
      Outlook.brief(scene, numbers.rep()).ifPresent(facts::add);
    }
    toGo(facts, quarter);
    add(facts, WeekWords.of(scene.review(), numbers));
    if (scene.isWide()) {
      add(facts, words.coverage(quarter.way().coverageNeeded()));
      Outlook.of(scene, numbers.rep()).ifPresent(facts::add);
    }
    return flow(scene.period(), facts);
  }

  /// What is to go with the rate that it is reckoned with, in one fact where it fits in a row.
  private void toGo(List<Line> facts, Quarter quarter) {
    var words = ToGoWords.of(scene.scrum().team(), quarter);
    var whole =
        words.atRate().map(Line::of).filter(line -> line.width() < scene.columns() - INDENT);
    if (whole.isPresent()) {
      facts.add(whole.get());
      return;
    }
    add(facts, words.forManager());
    var winRate = quarter.way().winRate();
    String rate =
        "win rate "
            + quarter.winRate().text(Shown::share)
            + winRate.few(FunnelWords.of(scene.scrum().team()).deals());
    add(facts, Optional.of(rate).filter(_ -> quarter.winRate().isKnown()));
  }

  /// `one $120k deal is 54 % of it, pace 0.61 without`, where one deal is much of what is booked.
  private void largest(List<Line> facts, Quarter quarter) {
    var largest = quarter.largest();
    if (largest.isSaid() && largest.paceWithout().isKnown()) {
      var team = scene.scrum().team();
      String deal = Shown.of(team).money(largest.deal().orElseThrow().value());
      String one = "one " + deal + " " + FunnelWords.of(team).deal().one();
      boolean isOver = quarter.progress().stage() == PeriodStage.OVER;
      String pace = ", pace " + largest.paceWithout().text(Shown::pace) + " without";
      String share = " is " + largest.share().text(Shown::share) + " of it";
      facts.add(Line.of(one + share + (isOver ? "" : pace)));
    }
  }

  /// Open quotes by their number stand among the counts of the team view already.
  private Block pipeline() {
    var leads = numbers.rep().leads().map(QuarterLines::ladder);
    if (!scene.sees(Sight.PRIVATE)) {
      return leads.map(line -> flow("LEADS", List.of(line))).orElse(Block.EMPTY);
    }
    var facts = new ArrayList<Line>();
    numbers.rep().quotes().ifPresent(quotes -> quotes(facts, quotes));
    leads.map(line -> Line.of(Ink.HEADING, "LEADS ").and(line)).ifPresent(facts::add);
    return flow("QUOTES", facts);
  }

  private Block flow(String heading, List<Line> facts) {
    return Flow.of(heading(heading), INDENT, facts, scene.columns());
  }

  private static Line ladder(Leads leads) {
    return Line.of("cool " + leads.cool() + ", warm " + leads.warm() + ", hot " + leads.hot());
  }

  private void quotes(List<Line> facts, List<Quote> quotes) {
    var open = quotes.stream().filter(Quote::isOpen).toList();
    double value = open.stream().mapToDouble(Quote::value).sum();
    facts.add(Line.of(open.size() + " open, " + Shown.of(scene.scrum().team()).money(value)));
    int untouched = WayToQuota.untouched(open, scene.review().asOf());
    if (untouched > 0) {
      facts.add(Line.of(untouched + " untouched" + since()));
    }
  }

  private String since() {
    return scene.isWide() ? " over 14 days" : "";
  }

  private static void add(List<Line> facts, Optional<String> fact) {
    fact.map(Line::of).ifPresent(facts::add);
  }

  private static Line heading(String words) {
    return Line.of(Ink.HEADING, "  " + words);
  }
}

package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import scrumline.numbers.Figure;
import scrumline.numbers.LargestDeal;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaWords;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Readable;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Sight;

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
    var toGo = numbers.quarter().flatMap(this::toGo).map(Line::of).orElse(Line.EMPTY);
    var left = Line.of("  ").and(toGo);
    int columns = Math.min(scene.columns(), Readable.MOST_COLUMNS);
    var outlook = Outlook.of(scene, numbers.rep()).map(line -> Block.of(Line.of("  ").and(line)));
    return plan()
        .map(plan -> Block.of(left.ending(plan.and("  "), columns)))
        .orElse(toGo.width() == 0 ? Block.EMPTY : Block.of(left))
        .above(outlook.orElse(Block.EMPTY));
  }

  /// `16 deals to go ≈ 59 new quotes beside the 21 open`.
  private Optional<String> toGo(Quarter quarter) {
    var quotes = quarter.newQuotesToGo();
    String beside = " beside the " + quarter.openQuotes().text(Shown::count) + " open";
    boolean isTold = quotes.isKnown() && !scene.isNarrow();
    return QuotaWords.toGo(quarter.dealsToGo(), isTold ? QuotaWords.about(quotes) + beside : "");
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
    var facts = new ArrayList<Line>();
    if (quarter.quota().isKnown() && quarter.booked().isKnown()) {
      facts.add(Line.of(Ink.NAME, money(quarter.booked())).and(" of " + money(quarter.quota())));
    }
    add(facts, quarter.attainment(), value -> Shown.share(value));
    add(facts, quarter.pace(), value -> "pace " + Shown.pace(value) + pace(quarter));
    numbers
        .funnel()
        .flatMap(funnel -> funnel.gapSplit().words())
        .ifPresent(words -> facts.add(Line.of(words)));
    largest(facts, quarter.largest());
    add(facts, quarter.needPerWeek(), _ -> need(quarter));
    if (!scene.isWide()) {
      Outlook.of(scene, numbers.rep()).ifPresent(facts::add);
    }
    toGo(quarter).map(Line::of).ifPresent(facts::add);
    add(facts, quarter.winRate(), value -> "win rate " + Shown.share(value) + few(quarter));
    if (scene.isWide()) {
      add(
          facts,
          quarter.coverage(),
          value -> "coverage " + Shown.coverage(value) + needed(quarter));
      Outlook.of(scene, numbers.rep()).ifPresent(facts::add);
    }
    return Flow.of(heading("QUARTER"), INDENT, facts, scene.columns());
  }

  /// `one $120k deal is 54 % of it, 0.61 without`, where one deal is much of what is booked.
  private void largest(List<Line> facts, LargestDeal largest) {
    if (largest.isSaid() && largest.paceWithout().isKnown()) {
      String deal = Shown.of(scene.scrum().team()).money(largest.deal().orElseThrow().value());
      String share = largest.share().text(Shown::share);
      String pace = largest.paceWithout().text(Shown::pace);
      facts.add(Line.of("one " + deal + " deal is " + share + " of it, " + pace + " without"));
    }
  }

  private static String few(Quarter quarter) {
    var winRate = quarter.way().winRate();
    return winRate.isOfFew() ? ", few deals (n=" + winRate.decided().text(Shown::count) + ")" : "";
  }

  private static String needed(Quarter quarter) {
    var needed = quarter.way().coverageNeeded();
    return needed.isKnown() ? " of " + needed.text(Shown::coverage) : "";
  }

  /// `need $23k a week, now $11k`.
  private String need(Quarter quarter) {
    var shown = Shown.of(scene.scrum().team());
    return QuotaWords.need(quarter.progress(), shown)
        + QuotaWords.nowOrNoSales(quarter.progress(), shown);
  }

  private static String pace(Quarter quarter) {
    return quarter.paceWords().map(words -> " " + words).orElse("");
  }

  private Block pipeline() {
    var facts = new ArrayList<Line>();
    numbers.rep().quotes().ifPresent(quotes -> quotes(facts, quotes));
    var leads = numbers.rep().leads();
    leads.ifPresent(
        one ->
            facts.add(
                Line.of(Ink.HEADING, "LEADS ")
                    .and("cool " + one.cool() + ", warm " + one.warm() + ", hot " + one.hot())));
    return Flow.of(heading("QUOTES"), INDENT, facts, scene.columns());
  }

  private void quotes(List<Line> facts, List<Quote> quotes) {
    var open = quotes.stream().filter(Quote::isOpen).toList();
    if (!scene.sees(Sight.PRIVATE)) {
      facts.add(Line.of(open.size() + " open"));
      return;
    }
    double value = open.stream().mapToDouble(Quote::value).sum();
    facts.add(Line.of(open.size() + " open, " + Shown.of(scene.scrum().team()).money(value)));
    var untouched = numbers.quarter().map(one -> one.way().untouched());
    untouched
        .filter(one -> one.value().orElse(0) > 0)
        .ifPresent(one -> facts.add(Line.of(one.text(Shown::count) + " untouched" + since())));
  }

  private String since() {
    return scene.isWide() ? " over 14 days" : "";
  }

  private String money(Figure figure) {
    return figure.text(Shown.of(scene.scrum().team())::money);
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

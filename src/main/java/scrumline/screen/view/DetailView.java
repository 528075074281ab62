package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.numbers.KpiReading;
import scrumline.numbers.KpiWeek;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Stack;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Sight;

/// How the detail of one rep looks: the chart of a KPI, and under it the blocks that the file has,
/// each dropped when rows are short and none of them ever half.
public record DetailView(Scene scene, RepNumbers numbers) {
  private static final int LEAST_PLOT = 3;
  private static final int MOST_PLOT = 14;

  /// The KPIs that this window may show and that have something to show.
  public List<KpiReading> kpis() {
    return numbers.kpis().stream()
        .filter(one -> scene.eyes().sees(one.kpi()))
        .filter(
            one ->
                one.fullGoal().isPresent()
                    || one.history().stream().anyMatch(OptionalDouble::isPresent))
        .toList();
  }

  /// Which of the KPIs is looked at, as near to `kpi` as there are KPIs.
  public int chosen(int kpi) {
    return Math.clamp(kpi, 0, Math.max(0, kpis().size() - 1));
  }

  /// The first quote after going a window of them forth (1) or back (-1).
  public int scrolled(int kpi, int from, int direction) {
    int rows = plan(kpi).quotes;
    var quotes = quotes();
    int step = Math.max(1, rows - 1);
    return quotes.first(quotes.first(from, rows) + direction * step, rows);
  }

  /// `kpi` counts the KPIs; `from` is the first quote.
  public Block draw(int kpi, int from, Footer footer) {
    var plan = plan(kpi);
    var stack =
        new Stack()
            .add(plan.chart, 9, false)
            .add(funnel(), 4, true)
            .add(LeadLadder.of(numbers, scene), 2, true)
            .add(quotes().draw(from, plan.quotes), 6, true);
    return Frame.of(scene, footer, head().above(stack.fit(plan.room)));
  }

  private QuoteList quotes() {
    return new QuoteList(scene, numbers);
  }

  private Block funnel() {
    return FunnelTable.of(numbers, scene);
  }

  /// The chart, and how many rows are left for the quotes.
  private record Plan(int room, Block chart, int quotes) {}

  /// Rows go to the bars first, then to the quotes, which can be scrolled.
  private Plan plan(int kpi) {
    int room = Frame.room(scene) - head().height();
    var ladder = LeadLadder.of(numbers, scene);
    int parts = (funnel().height() > 0 ? 1 : 0) + ladder.height() + (quotes().height() > 0 ? 1 : 0);
    int gaps = scene.isTall() ? parts : 0;
    int others = funnel().height() + ladder.height() + gaps;
    var chart = chart(kpi, room - others);
    int left = room - others - chart.height();
    return new Plan(room, chart, Math.clamp(quotes().height(), 0, Math.max(0, left)));
  }

  private Block chart(int kpi, int rows) {
    var kpis = kpis();
    if (kpis.isEmpty()) {
      return Block.of(Line.of(Ink.FAINT, "  No KPI has a value or a goal yet."));
    }
    var reading = kpis.get(chosen(kpi));
    var weeks = scene.review().weeks(numbers.rep(), reading.kpi());
    var chart = new WeekChart(shown(), reading.kpi(), weeks, scene.columns());
    int forQuotes = Math.min(quotes().height(), 4);
    var why = why(reading.kpi());
    int plot = rows - 2 - why.height() - chart.legendRows() - forQuotes;
    return Block.of(choice(kpis, chosen(kpi)), reading(reading, weeks))
        .above(why)
        .above(chart.draw(Math.clamp(plot, LEAST_PLOT, MOST_PLOT)));
  }

  /// What a KPI is watched for, in the row under its figures. The row is there for every KPI if the
  /// file says it of one, so that the chart stays in its place.
  private Block why(Kpi kpi) {
    boolean isSaid = kpis().stream().anyMatch(one -> one.kpi().why().isPresent());
    var words = kpi.why().map(why -> Line.of(Ink.FAINT, "  why: " + why)).orElse(Line.EMPTY);
    return isSaid ? Block.of(words) : Block.EMPTY;
  }

  /// All KPIs by name, the chosen one marked; as many as fit around it.
  private Line choice(List<KpiReading> kpis, int chosen) {
    int from = 0;
    int to = kpis.size();
    var line = names(kpis, chosen, from, to);
    while (line.width() > scene.columns() - 1 && to - from > 1) {
      boolean dropLeft = chosen - from > to - 1 - chosen;
      from += dropLeft ? 1 : 0;
      to -= dropLeft ? 0 : 1;
      line = names(kpis, chosen, from, to);
    }
    return line.fit(scene.columns());
  }

  private static Line names(List<KpiReading> kpis, int chosen, int from, int to) {
    var line = from == 0 ? Line.EMPTY : Line.of(Ink.FAINT, "  +" + from);
    for (int at = from; at < to; at++) {
      boolean is = at == chosen;
      String label = kpis.get(at).kpi().label().value();
      line =
          line.and(is ? Ink.KEY : Ink.PLAIN, is ? " ▸" : "  ")
              .and(is ? Ink.NAME : Ink.FAINT, label);
    }
    return to == kpis.size() ? line : line.and(Ink.FAINT, "  +" + (kpis.size() - to));
  }

  /// `84 · goal 120 · ○ 70 % · ↓ 19 %`.
  private Line reading(KpiReading reading, List<KpiWeek> weeks) {
    var facts = new ArrayList<Line>();
    var actual = Line.of(Ink.NAME, shown().actual(reading));
    facts.add(reading.window() > 1 ? actual.and(" in " + reading.window() + " weeks") : actual);
    String goal = reading.goal().map(one -> shown().goal(reading.kpi(), one)).orElse("");
    if (!goal.isEmpty()) {
      facts.add(Line.of("goal " + goal));
    }
    if (reading.status().isJudged()) {
      String words = Statuses.sign(reading.status()) + " " + reading.status().word();
      words += Words.ofGoal(reading.ofGoal(), goal);
      facts.add(Line.of(Statuses.ink(reading.status()), words));
    }
    if (scene.sees(Sight.PRIVATE)) {
      reading.trend().map(Statuses::trend).filter(it -> it.width() > 1).ifPresent(facts::add);
    }
    changed(reading, weeks).ifPresent(words -> facts.add(Line.of(Ink.FAINT, words)));
    return Flow.of(Line.EMPTY, 2, facts, scene.columns()).tall(1).lines().getFirst();
  }

  /// `goal 100 until W46`, for the goal before the one that holds now.
  private Optional<String> changed(KpiReading reading, List<KpiWeek> weeks) {
    Optional<Goal> now = weeks.getLast().fullGoal();
    for (var week : weeks.reversed()) {
      boolean other = week.fullGoal().isPresent() && !Objects.equals(week.fullGoal(), now);
      if (other) {
        String goal = shown().goal(reading.kpi(), week.fullGoal().get());
        return Optional.of("goal " + goal + " until " + week.week().shortName());
      }
    }
    return Optional.empty();
  }

  private Block head() {
    var rep = numbers.rep();
    var name = Line.of("  ").and(Ink.NAME, rep.name().value().toUpperCase(Locale.ROOT));
    String weeks = "13 weeks to " + scene.scrum().opening().week().shortName();
    String more = scene.isNarrow() ? "" : " · " + weeks;
    String words = rep.role().map(SafeText::value).map(role -> role + more).orElse(weeks);
    return TeamView.head(scene, Block.of(name, Line.of(Ink.FAINT, "  " + words)));
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }
}

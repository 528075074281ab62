package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import scrumline.numbers.AdjustmentEffect;
import scrumline.numbers.KpiReading;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.scrum.Wording;
import scrumline.team.Columns;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// A rep's KPIs against their goals, one row each. The team view has no money.
final class KpiTable {
  private static final int ACTUAL = 8;
  private static final int GOAL = 7;
  private static final int STATUS = 9;
  private static final int TREND = 12;

  private final Scene scene;
  private final List<KpiReading> readings;
  private final boolean hasTrend;
  private final int label;
  private final int bar;
  private final int weeks;

  KpiTable(Scene scene, RepNumbers numbers) {
    this.scene = scene;
    this.readings = numbers.kpis().stream().filter(this::isShown).toList();
    this.hasTrend = scene.isPrivate() && scene.columns() >= 96;
    int fixed = 2 + ACTUAL + GOAL + STATUS + 2 + KpiReading.TRAILING_WEEKS;
    int rest = scene.columns() - 1 - fixed - (hasTrend ? TREND : 0);
    int longest = readings.stream().mapToInt(one -> Columns.width(label(one))).max().orElse(0);
    boolean hasBar = rest >= 28;
    this.label = hasBar ? Math.clamp(longest, 12, Math.min(26, rest - 16)) : wider(rest, longest);
    this.weeks = hasBar ? KpiReading.TRAILING_WEEKS : KpiReading.TRAILING_WEEKS + rest - label;
    this.bar = hasBar ? Math.min(22, rest - label - 3) : 0;
  }

  /// In a narrow window some of the history gives way to the labels.
  private static int wider(int rest, int longest) {
    return Math.clamp(longest, rest, rest + KpiReading.TRAILING_WEEKS / 2);
  }

  /// A KPI that is the result itself is in the quarter's lines, and money is not for everybody.
  private boolean isShown(KpiReading reading) {
    boolean money = reading.kpi().unit() == Unit.MONEY;
    boolean aims = reading.fullGoal().isPresent() || reading.goal().isPresent();
    return aims && (!money || scene.showsMoney());
  }

  /// At most `rows` rows, the heading included.
  Block draw(int rows) {
    var lines = new ArrayList<Line>();
    boolean parted = scene.isTall();
    lines.add(heading(parted ? "LEADING" : "THIS WEEK"));
    boolean lagging = false;
    boolean hasRoom = lines.size() + readings.size() + 1 + adjusted() <= rows;
    for (var reading : readings) {
      if (parted && !lagging && !reading.kpi().isLeading()) {
        lines.add(Line.of(Ink.HEADING, "  LAGGING"));
        lagging = true;
      }
      lines.add(row(reading));
      if (hasRoom) {
        reading.adjusted().map(one -> adjusted(reading.kpi(), one)).ifPresent(lines::add);
      }
    }
    if (lines.size() > rows) {
      int hidden = lines.size() - rows + 1;
      lines.set(rows - 1, Line.of(Ink.FAINT, "  " + hidden + " more in a taller window"));
    }
    return new Block(lines.subList(0, Math.min(rows, lines.size())));
  }

  private int adjusted() {
    return (int) readings.stream().filter(one -> one.adjusted().isPresent()).count();
  }

  /// `120 → 100 from W48 (agreed 23 Nov)`, and for the manager what it did: ` · 92 per full week
  /// since, 84 in the 4 before`.
  private Line adjusted(Kpi kpi, AdjustmentEffect effect) {
    var adjustment = effect.adjustment();
    var team = scene.scrum().team();
    String ended = effect.hasEnded() ? ", ended" : "";
    var line = Line.of("    ").and(Wording.goalChange(adjustment, kpi, team) + ended);
    if (!effect.hasBegun() || !scene.isPrivate()) {
      return line;
    }
    String since = effect.since().text(value -> shown().value(kpi, value));
    String before = effect.before().text(value -> shown().value(kpi, value));
    String week = kpi.addsUp() ? " per full week" : "";
    boolean tells = scene.isWide() && effect.judged() > 1;
    String met = tells ? ", met in " + effect.met() + " of " + effect.judged() : "";
    String then = effect.hasEnded() ? " then, " : " since, ";
    return line.and(Ink.FAINT, " · " + since + week + then + before + " before" + met);
  }

  private Line heading(String words) {
    String week = scene.scrum().opening().week().shortName();
    var line =
        Line.of(Ink.HEADING, Columns.padRight("  " + words, 2 + label))
            .and(Ink.HEADING, Columns.padLeft(week, ACTUAL))
            .and(Ink.HEADING, Columns.padLeft("goal", GOAL));
    if (!scene.isWide()) {
      return line;
    }
    return line.and(Line.blank(bar + 3))
        .and(Ink.HEADING, Columns.padLeft("of goal", STATUS))
        .and(Ink.HEADING, "  13 weeks     ")
        .and(Ink.HEADING, hasTrend ? Columns.padLeft("trend", TREND - 2) : "");
  }

  private Line row(KpiReading reading) {
    var ink = Statuses.ink(reading.status());
    var line =
        Line.of(Columns.padRight("  " + label(reading), 2 + label))
            .and(Ink.NAME, Columns.padLeft(shown().actual(reading), ACTUAL))
            .and(Columns.padLeft(goal(reading), GOAL));
    if (bar > 0) {
      line = line.and("   ").and(Bars.across(reading.ofGoal(), bar, ink).fit(bar));
    }
    return line.and(Line.of(ink, status(reading)).right(STATUS))
        .and("  ")
        .and(Ink.BAR, Bars.history(last(reading.history())))
        .and(hasTrend ? trend(reading).right(TREND) : Line.EMPTY);
  }

  private List<OptionalDouble> last(List<OptionalDouble> values) {
    return values.subList(Math.max(0, values.size() - weeks), values.size());
  }

  private static String label(KpiReading reading) {
    return Words.kpi(reading.kpi(), reading.window());
  }

  private String goal(KpiReading reading) {
    return reading.goal().map(goal -> shown().goal(reading.kpi(), goal)).orElse("–");
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }

  private static String status(KpiReading reading) {
    String sign = Statuses.sign(reading.status());
    String word =
        switch (reading.status()) {
          case AWAY -> "away";
          case NONE -> "";
          case MET, CLOSE, BEHIND -> reading.ofGoal().text(Shown::percent);
        };
    return sign + " " + Columns.padLeft(word, 5);
  }

  private static Line trend(KpiReading reading) {
    return reading.trend().map(Statuses::trend).orElse(Line.EMPTY);
  }
}

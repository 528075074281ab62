package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import scrumline.numbers.Figure;
import scrumline.numbers.Shown;
import scrumline.numbers.forecast.Backtest;
import scrumline.numbers.forecast.Missed;
import scrumline.numbers.forecast.PartOfQuarter;
import scrumline.numbers.forecast.Score;
import scrumline.team.Columns;
import scrumline.team.Counted;

/// How good the forecast would have been, as text for people: a column for each part of the quarter
/// that had passed, and one for all together.
public final class BacktestTable {
  private static final int LABEL = 34;
  private static final int NUMBER = 11;

  private final StringBuilder text = new StringBuilder();
  private final Backtest backtest;

  private BacktestTable(Backtest backtest) {
    this.backtest = backtest;
  }

  /// Lines end in `\n`.
  public static String of(Backtest backtest) {
    var table = new BacktestTable(backtest);
    table.heading();
    table.errors();
    table.range();
    table.chance();
    table.counts();
    table.line("");
    table.paragraph(backtest.verdict());
    return table.text.toString();
  }

  private void heading() {
    int quarters = backtest.quarters().size();
    String first = backtest.quarters().getFirst().toString();
    String last = backtest.quarters().getLast().toString();
    String people = Counted.of(backtest.people(), "person", "people");
    String time = quarters == 1 ? first : first + " to " + last;
    line(people + " · " + time + " · " + backtest.together().n() + " forecasts");
    line("");
    var parts = new ArrayList<String>();
    for (var part : PartOfQuarter.values()) {
      parts.add(part.words());
    }
    parts.add("together");
    row("Of the quarter had passed", parts);
  }

  private void errors() {
    line("");
    line("Missed the quarter's end by, of all that was booked (WAPE)");
    missed(Score::weighted);
    line("");
    line("The same, every end alike (MAPE)");
    missed(Score::mean);
  }

  private void missed(Function<Score, Missed> of) {
    shares("forecast (p50)", score -> of.apply(score).forecast());
    shares("straight line", score -> of.apply(score).straightLine());
    shares("trailing 13 weeks", score -> of.apply(score).trailingRate());
  }

  private void range() {
    line("");
    line("Ended between p10 and p90 (80 % is meant)");
    shares("inside", Score::inside);
    shares("below p10", Score::below);
    shares("above p90", Score::above);
  }

  private void chance() {
    line("");
    line("Reached the quota; Brier score, 0 is best");
    scores("chance of the forecast", Score::brier);
    scores("always the same chance", Score::brierOfBase);
    shares("how many reached it", Score::baseRate);
  }

  private void counts() {
    line("");
    row("Forecasts", each(score -> String.valueOf(score.n())));
    if (backtest.together().zeros() > 0) {
      row("  of quarters that ended with 0", each(score -> String.valueOf(score.zeros())));
    }
  }

  private void shares(String label, Function<Score, Figure> figure) {
    row("  " + label, each(score -> figure.apply(score).text(Shown::share)));
  }

  private void scores(String label, Function<Score, Figure> figure) {
    row("  " + label, each(score -> figure.apply(score).text(Shown::pace)));
  }

  private List<String> each(Function<Score, String> cell) {
    var cells = new ArrayList<String>();
    backtest.parts().values().forEach(score -> cells.add(cell.apply(score)));
    cells.add(cell.apply(backtest.together()));
    return cells;
  }

  private void row(String label, List<String> cells) {
    var row = new StringBuilder(Columns.padRight(label, LABEL));
    cells.forEach(cell -> row.append(Columns.padLeft(cell, NUMBER)));
    line(row.toString());
  }

  /// Broken between words, as wide as the table.
  private void paragraph(String sentence) {
    var line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      if (line.length() + word.length() > LABEL + NUMBER * (PartOfQuarter.values().length + 1)) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    line(line.toString());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}

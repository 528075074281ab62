package scrumline.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.ProblemText;
import scrumline.app.Progress;
import scrumline.export.Format;
import scrumline.intake.ClosedDeals;
import scrumline.intake.Dates;
import scrumline.intake.DealColumns;
import scrumline.intake.LeftOut;
import scrumline.numbers.forecast.Backtest;
import scrumline.numbers.forecast.DealHistory;
import scrumline.numbers.forecast.Hindcast;
import scrumline.numbers.forecast.PastDay;
import scrumline.team.Counted;

@Command(
    name = "backtest",
    description = "How good the forecast would have been on a history of closed deals.",
    footer = {
      "",
      "For everybody who closed a deal in the quarter before, and every whole quarter that has a"
          + " whole one before it, the quarter's end is forecast when a third, a half and two"
          + " thirds of its workdays have passed, by the program's own forecast, from what was"
          + " known on that day. Without --quota-column the quota is what the same person booked in"
          + " the quarter before."
    },
    mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
  private static final int MOST_PEOPLE = 500;

  @Parameters(paramLabel = "FILE", description = "CSV with a row for every closed deal")
  private Path file;

  @Option(
      names = "--columns",
      paramLabel = "COLUMNS",
      required = true,
      description = "Which columns have what: owner=NAME,closed=NAME,value=NAME")
  private String columns;

  @Option(
      names = "--quota-column",
      paramLabel = "COLUMN",
      description = "The column that has the owner's quota of the quarter")
  private @Nullable String quota;

  @Option(
      names = "--only",
      paramLabel = "COLUMN=VALUE",
      description = "Rows alone that have this value, such as deal_stage=Won")
  private @Nullable String only;

  @Option(
      names = "--dates",
      paramLabel = "PATTERN",
      description = "How dates are written that are not as 2026-11-23, such as dd.MM.yyyy")
  private @Nullable String dates;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Named.class,
      description = "table (default) or json")
  private Format<Backtest> format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Failure {
    var line = spec.commandLine();
    var loaded = ClosedDeals.load(file, dealColumns(), dates());
    if (loaded.isRefused()) {
      line.getErr().print(ProblemText.of(loaded));
      line.getErr().flush();
      return 1;
    }
    var deals = loaded.value().orElseThrow();
    var history = people(DealHistory.of(deals.deals()));
    note(deals);
    var backtest = lookBack(history);
    if (backtest.newcomers() > 0) {
      String quarters = Counted.of(backtest.newcomers(), "quarter");
      note("left out: " + quarters + " with no deal in the one before");
    }
    line.getOut().print(format.of(backtest));
    line.getOut().flush();
    return 0;
  }

  /// More than a team file may have are most likely deals or customers.
  private static DealHistory people(DealHistory history) throws Failure {
    int people = history.owners().size();
    if (people > MOST_PEOPLE) {
      throw new Failure(
          "the column of the owners names "
              + people
              + " people, and there is room for "
              + MOST_PEOPLE
              + ". Is it the right column?");
    }
    return history;
  }

  private DealColumns dealColumns() {
    try {
      return ColumnNames.read(columns, Optional.ofNullable(quota), Optional.ofNullable(only));
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }

  private Dates dates() {
    try {
      return dates == null ? Dates.ISO : Dates.of(dates);
    } catch (IllegalArgumentException refused) {
      String help = "--dates \"" + dates + "\" is no form of dates; write it like dd.MM.yyyy";
      throw new ParameterException(spec.commandLine(), help, refused);
    }
  }

  private Backtest lookBack(DealHistory history) throws Failure {
    var days = PastDay.of(history);
    var all = new ArrayList<Hindcast>();
    var progress = Progress.on(spec.commandLine().getErr());
    for (int at = 0; at < days.size(); at++) {
      progress.at(at, days.size());
      all.addAll(days.get(at).lookBack());
    }
    progress.end();
    if (all.isEmpty()) {
      throw new Failure(
          "there is nothing to compare: it takes two whole calendar quarters one after the other,"
              + " with deals of the same people in both. Export a longer history.");
    }
    return Backtest.of(history, all);
  }

  private void note(ClosedDeals deals) {
    String count = Counted.of(deals.deals().size(), "deal");
    note(count + ", in columns between " + deals.delimiter().words());
    deals.leftOut().stream().map(LeftOut::sentence).forEach(said -> note("left out: " + said));
  }

  private void note(String said) {
    spec.commandLine().getErr().println("scrumline: " + said);
  }

  static final class Named extends FormatNamed<Backtest> {
    Named() {
      super(Format.BACKTEST);
    }
  }
}

package scrumline.numbers.forecast;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrumline.team.SafeText;

/// How good the forecast would have been on a history of deals: for everybody who closed a deal in
/// the quarter before, in every whole quarter that has a whole one before it.
///
/// `people` were looked at in `quarters`; `newcomers` counts the quarters in which somebody closed
/// a deal and had none in the quarter before, which are left out.
public record Backtest(
    int people,
    List<CalendarQuarter> quarters,
    int newcomers,
    Map<PartOfQuarter, Score> parts,
    Score together) {

  /// `all` is what the days of the history gave.
  public static Backtest of(DealHistory history, List<Hindcast> all) {
    var parts = new EnumMap<PartOfQuarter, Score>(PartOfQuarter.class);
    for (var part : PartOfQuarter.values()) {
      parts.put(part, Score.of(all.stream().filter(one -> one.part() == part).toList()));
    }
    Set<SafeText> people = new HashSet<>();
    all.forEach(one -> people.add(one.owner()));
    int newcomers = history.quarters().stream().mapToInt(at -> history.newcomers(at).size()).sum();
    return new Backtest(people.size(), history.quarters(), newcomers, parts, Score.of(all));
  }

  /// Whether the forecast deserves trust, in one sentence.
  public String verdict() {
    return BacktestVerdict.of(together);
  }
}

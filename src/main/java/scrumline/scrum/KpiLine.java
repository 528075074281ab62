package scrumline.scrum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Kpi;
import scrumline.team.Rep;

/// A KPI adjustment as it is typed: `calls 100 for 2 weeks because focus on hot leads`. What is
/// missing is said as the next thing to type.
public sealed interface KpiLine {
  record Understood(Kpi kpi, Adjustment adjustment) implements KpiLine {}

  record Missing(String what) implements KpiLine {}

  /// Reads a line for a rep. It holds from the week that `today` lies in; the goal in force there
  /// is the one that it replaces. Without `money`, goals in money are not told.
  static KpiLine read(String typed, Scrum scrum, Rep rep, LocalDate today, boolean money) {
    return new KpiReader(scrum, rep, today, money).read(typed);
  }

  /// The number in a line, or where it would stand, for keys that change it. Empty while no KPI is
  /// named, and without `money` while the goal in force would tell some.
  static Optional<NumberIn> numberIn(
      String typed, Scrum scrum, Rep rep, LocalDate today, boolean money) {
    return new KpiReader(scrum, rep, today, money).number(typed);
  }

  /// A number (a goal's value) and its place among the words of a line; `there` is false where the
  /// line has none yet and the goal in force stands for it.
  record NumberIn(double value, int word, boolean there) {

    /// The line with another number in this place.
    public String replaced(String typed, double other) {
      var words = Captured.words(typed);
      String number = BigDecimal.valueOf(other).stripTrailingZeros().toPlainString();
      if (there) {
        words.set(word, number);
      } else {
        words.add(word, number);
      }
      return String.join(" ", words);
    }
  }
}

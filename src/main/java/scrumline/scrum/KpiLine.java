package scrumline.scrum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import scrumline.numbers.Review;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Unit;

/// A KPI adjustment as it is typed: `calls 100 for 2 weeks because focus on hot leads`. What is
/// missing is said as the next thing to type.
public sealed interface KpiLine {
  /// The KPI that the line is about, as soon as one is named that can be adjusted.
  Optional<Kpi> kpi();

  /// A whole adjustment.
  record Understood(Kpi named, Adjustment adjustment) implements KpiLine {
    @Override
    public Optional<Kpi> kpi() {
      return Optional.of(named);
    }
  }

  /// What is still to be typed.
  record Missing(String what, Optional<Kpi> kpi) implements KpiLine {
    Missing(String what) {
      this(what, Optional.empty());
    }
  }

  /// Reads a line for a rep. It holds from the week that `today` lies in; the goal in force there,
  /// as `review` has it, is the one that it replaces. Goals that `eyes` may not see are not told.
  static KpiLine read(String typed, Review review, Rep rep, LocalDate today, Eyes eyes) {
    return new KpiReader(review, rep, today, eyes).read(typed);
  }

  /// The number in a line, or where it would stand, for keys that change it. Empty while no KPI is
  /// named, and while the goal in force would tell what `eyes` may not see.
  static Optional<NumberIn> numberIn(
      String typed, Review review, Rep rep, LocalDate today, Eyes eyes) {
    return new KpiReader(review, rep, today, eyes).number(typed);
  }

  /// A number (a goal's value) and its place among the words of a line; `there` is false where the
  /// line has none yet and the goal in force stands for it.
  record NumberIn(Kpi kpi, double value, int word, boolean there) {
    private static final double SMALL = 10;
    private static final double STEP = 5;

    /// The next number up or down (`sign` 1 or −1): 5 further, or 1 where that would be most of it;
    /// of money 5 in the third digit. Never below 0.
    public double stepped(int sign) {
      boolean small = sign > 0 ? value < SMALL : value <= SMALL;
      double digits = Math.floor(Math.log10(Math.max(1, value)));
      double tens = kpi.unit() == Unit.MONEY ? Math.pow(10, Math.max(0, digits - 2)) : 1;
      return Math.max(0, value + sign * (small ? 1 : STEP * tens));
    }

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

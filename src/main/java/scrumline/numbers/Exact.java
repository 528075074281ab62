package scrumline.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Arithmetic on the decimal values that people wrote, for results that are held against a whole
/// number or a goal: here 0.1 + 0.2 is 0.3.
final class Exact {
  private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(5);

  private static final double LARGEST_WHOLE = 1L << 52;

  private Exact() {}

  static double sum(double a, double b) {
    if (isWhole(a) && isWhole(b)) {
      return a + b + 0.0;
    }
    return BigDecimal.valueOf(a).add(BigDecimal.valueOf(b)).doubleValue();
  }

  static double difference(double a, double b) {
    return sum(a, -b);
  }

  /// `a` × `b` − `c` × `d`.
  static double crossed(double a, double b, double c, double d) {
    double left = a * b;
    double right = c * d;
    if (isWhole(a) && isWhole(b) && isWhole(c) && isWhole(d) && isWhole(left) && isWhole(right)) {
      return left - right + 0.0;
    }
    var exact = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
    return exact.subtract(BigDecimal.valueOf(c).multiply(BigDecimal.valueOf(d))).doubleValue();
  }

  /// `weekly` × `days` ÷ 5.
  static double forDays(double weekly, int days) {
    return BigDecimal.valueOf(weekly)
        .multiply(BigDecimal.valueOf(days))
        .divide(DAYS_OF_A_WEEK)
        .doubleValue();
  }

  /// How many whole pieces of size `piece` it takes to fill `amount`. `piece` is above 0.
  static double piecesFor(double amount, double piece) {
    return wholeUp(BigDecimal.valueOf(amount), BigDecimal.valueOf(piece));
  }

  /// `count` × `of` ÷ `over`, rounded up to a whole number. `over` is above 0.
  static double ratioUp(double count, double of, double over) {
    var product = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(of));
    return wholeUp(product, BigDecimal.valueOf(over));
  }

  /// Nearly every value, and what doubles add up without a fault.
  private static boolean isWhole(double value) {
    return Math.rint(value) == value && Math.abs(value) < LARGEST_WHOLE;
  }

  /// An average or a sum of doubles may be a last digit beside its true value, and that makes no
  /// piece more.
  private static double wholeUp(BigDecimal amount, BigDecimal piece) {
    return amount
        .divide(piece, MathContext.DECIMAL128)
        .round(Rounding.SURE)
        .setScale(0, RoundingMode.CEILING)
        .doubleValue();
  }
}

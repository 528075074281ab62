package scrumline.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A figure as it is shown and compared: half up on the decimal value, of which a double holds 15
/// digits.
final class Rounded {
  private Rounded() {}

  static double to(double value, int decimals) {
    var trusted = BigDecimal.valueOf(value).round(new MathContext(15));
    return trusted.setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  /// How many whole pieces it takes to fill an amount, both of them trusted to 15 digits.
  static BigDecimal up(BigDecimal amount, BigDecimal piece) {
    var pieces = amount.divide(piece, MathContext.DECIMAL128).round(new MathContext(15));
    return pieces.setScale(0, RoundingMode.CEILING);
  }

  static double difference(double from, double what) {
    return BigDecimal.valueOf(from).subtract(BigDecimal.valueOf(what)).doubleValue();
  }
}

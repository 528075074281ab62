package scrumline.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Half up (away from zero at the half) on the decimal value that a number is written as, so that
/// 2.675 is 2.68 although no double is, and 0.9449999999999999 out of a division is 0.945.
/// Thresholds are held against what these give.
public final class Rounding {
  /// What doubles can be trusted with; the digit after it is noise of the computation.
  static final MathContext SURE = new MathContext(15, RoundingMode.HALF_UP);

  private Rounding() {}

  public static double to(int decimals, double value) {
    return decimal(decimals, value).doubleValue() + 0.0;
  }

  /// A share (0.585 of 1) in whole per cent: 59.
  public static double percent(double share) {
    return percentDecimal(share).doubleValue() + 0.0;
  }

  static BigDecimal decimal(int decimals, double value) {
    return written(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  static BigDecimal percentDecimal(double share) {
    return written(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
  }

  private static BigDecimal written(double value) {
    return BigDecimal.valueOf(value).round(SURE);
  }
}

package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// A computed number, or the reason why there is none, in a few words ("no gap"). Never NaN,
/// infinite or -0. Exactly one of `value` and `why` is present.
public record Figure(OptionalDouble value, Optional<String> why) {
  private static final String TOO_LARGE = "too large a number";

  /// A result that left the range of numbers is absent.
  public static Figure of(double value) {
    return Double.isFinite(value)
        ? new Figure(OptionalDouble.of(value + 0.0), Optional.empty())
        : absent(TOO_LARGE);
  }

  /// The value as the file has it, or else the reason.
  public static Figure of(OptionalDouble value, String why) {
    return value.isPresent() ? of(value.getAsDouble()) : absent(why);
  }

  public static Figure absent(String why) {
    return new Figure(OptionalDouble.empty(), Optional.of(why));
  }

  /// The sum of a figure over people with a quota; absent where somebody's is missing.
  static <T> Figure sum(List<T> parts, Function<T, Figure> figure) {
    if (parts.isEmpty()) {
      return Figure.absent("nobody has a quota");
    }
    var known = parts.stream().map(figure).filter(Figure::isKnown).toList();
    int missing = parts.size() - known.size();
    return missing == 0
        ? known.stream().reduce(Figure.of(0), (a, b) -> a.with(b, Exact::sum))
        : Figure.absent("missing for " + missing + " of " + parts.size());
  }

  public boolean isKnown() {
    return value.isPresent();
  }

  /// How it is shown, or a dash where there is nothing to show.
  public String text(DoubleFunction<String> shown) {
    return value.isPresent() ? shown.apply(value.getAsDouble()) : "–";
  }

  /// This figure, or `other` where this one is absent.
  Figure or(Figure other) {
    return isKnown() ? this : other;
  }

  /// Computed from two figures; absent with the first reason where one is.
  public Figure with(Figure other, DoubleBinaryOperator operation) {
    if (!isKnown()) {
      return this;
    }
    return other.isKnown()
        ? of(operation.applyAsDouble(value.getAsDouble(), other.value.getAsDouble()))
        : other;
  }

  public Figure times(Figure factor) {
    return with(factor, (a, b) -> a * b);
  }

  /// The quotient; absent with the reason `whenZero` where the divisor is 0.
  public Figure over(Figure divisor, String whenZero) {
    boolean zero = divisor.isKnown() && divisor.value.getAsDouble() == 0;
    return isKnown() && zero ? absent(whenZero) : with(divisor, (a, b) -> a / b);
  }
}

package scrumline.coach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One part of what a rule asks for, such as `winRate < 0.75 * team.winRate`: a figure held against
/// a number, or against so many times another figure (`times` is empty for a plain number). A
/// figure alone asks that there is one and that it is not 0.
record Condition(String name, Compared compared, double factor, String times) {

  /// How two numbers are held against one another.
  enum Compared {
    IS_THERE(""),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    EQUAL("=");

    private final String sign;

    Compared(String sign) {
      this.sign = sign;
    }

    boolean holds(double value, double limit) {
      return switch (this) {
        case IS_THERE -> value != 0;
        case AT_LEAST -> value >= limit;
        case AT_MOST -> value <= limit;
        case MORE -> value > limit;
        case LESS -> value < limit;
        case EQUAL -> value == limit;
      };
    }

    /// What is asked for, of a limit that is written out; nothing where the figure says it all.
    private Optional<String> asks(String limit) {
      return switch (this) {
        case IS_THERE, EQUAL -> Optional.empty();
        case AT_LEAST -> Optional.of("from " + limit + " on");
        case AT_MOST -> Optional.of("for " + limit + " or less");
        case MORE -> Optional.of("for more than " + limit);
        case LESS -> Optional.of("for less than " + limit);
      };
    }
  }

  /// One condition. A text of another form is refused with an `IllegalArgumentException` that says
  /// what could not be read.
  static Condition read(String text) {
    for (var compared : Compared.values()) {
      int at = compared == Compared.IS_THERE ? -1 : text.indexOf(compared.sign);
      if (at > 0) {
        String left = name(text.substring(0, at).strip(), text);
        String limit = text.substring(at + compared.sign.length()).strip();
        return limited(left, compared, limit, text);
      }
    }
    return new Condition(name(text.strip(), text), Compared.IS_THERE, 0, "");
  }

  private static Condition limited(String name, Compared compared, String limit, String whole) {
    String[] factors = limit.split("\\*", 2);
    var number = number(factors[0].strip());
    if (factors.length == 1) {
      return number.isPresent()
          ? new Condition(name, compared, number.getAsDouble(), "")
          : new Condition(name, compared, 1, name(limit, whole));
    }
    if (number.isEmpty()) {
      throw new IllegalArgumentException("\"" + factors[0].strip() + "\" is no number");
    }
    return new Condition(name, compared, number.getAsDouble(), name(factors[1].strip(), whole));
  }

  private static String name(String text, String whole) {
    if (!text.matches("[\\w.@+/-]+") || number(text).isPresent()) {
      throw new IllegalArgumentException("\"" + whole.strip() + "\" is no condition");
    }
    return text;
  }

  private static OptionalDouble number(String text) {
    return text.matches("-?\\d{1,12}(\\.\\d{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  /// The figures that it looks at.
  List<String> names() {
    return times.isEmpty() ? List.of(name) : List.of(name, times);
  }

  boolean holds(Subject subject) {
    var fact = Facts.of(subject, name);
    if (compared == Compared.IS_THERE && fact.value().isEmpty()) {
      return fact.isSayable();
    }
    var limit = limit(subject);
    return fact.value().isPresent()
        && limit.isPresent()
        && compared.holds(fact.value().getAsDouble(), limit.getAsDouble());
  }

  /// `The pace is 0.72`. Only where it holds.
  String figure(Subject subject) {
    return Facts.of(subject, name).sentence();
  }

  /// `for less than 0.95`; nothing where the figure says it all, as where one thing is enough. Only
  /// where it holds.
  Optional<String> asks(Subject subject) {
    String limit = limit(Facts.of(subject, name), subject);
    boolean isOne = compared == Compared.AT_LEAST && limit.equals("1");
    return isOne ? Optional.empty() : compared.asks(limit);
  }

  private String limit(Fact fact, Subject subject) {
    if (times.isEmpty()) {
      return fact.shown().apply(factor);
    }
    var other = Facts.of(subject, times);
    String is = other.shown().apply(other.value().orElseThrow());
    return factor == 1
        ? other.noun() + ", " + is + ","
        : times(factor) + " " + other.noun() + " (" + is + ")";
  }

  /// `half of`, `3 times`, `0.75 times`.
  private static String times(double factor) {
    boolean isWhole = factor == Math.rint(factor);
    return factor == 0.5
        ? "half of"
        : (isWhole ? Long.toString((long) factor) : Double.toString(factor)) + " times";
  }

  /// On the decimal values, since 0.6 × 6.5 is 3.9 and not a little more.
  private static double product(double a, double b) {
    return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b)).doubleValue();
  }

  private OptionalDouble limit(Subject subject) {
    if (times.isEmpty()) {
      return OptionalDouble.of(factor);
    }
    var other = Facts.of(subject, times).value();
    return other.isPresent() ? OptionalDouble.of(product(factor, other.getAsDouble())) : other;
  }
}

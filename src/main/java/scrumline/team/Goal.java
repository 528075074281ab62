package scrumline.team;

/// What a KPI's value is held against: an operator and a value, `high` only for a range.
public record Goal(Op op, double value, double high) {

  /// The comparison, with the sign that team files and screens use.
  public enum Op {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EQUAL("="),
    RANGE("range");

    private final String sign;

    Op(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /// More is better, so the goal shrinks with the days that a rep was there.
    public boolean isFloor() {
      return this == AT_LEAST || this == MORE_THAN;
    }
  }

  public static Goal of(Op op, double value) {
    return new Goal(op, value, value);
  }

  public static Goal range(double low, double high) {
    return new Goal(Op.RANGE, low, high);
  }

  /// The same comparison with another value.
  public Goal withValue(double other) {
    return op == Op.RANGE ? range(other, Math.max(other, high)) : of(op, other);
  }

  /// Whether `actual` holds the goal, both taken as they are.
  public boolean isMetBy(double actual) {
    return switch (op) {
      case AT_LEAST -> actual >= value;
      case MORE_THAN -> actual > value;
      case AT_MOST -> actual <= value;
      case LESS_THAN -> actual < value;
      case EQUAL -> actual == value;
      case RANGE -> actual >= value && actual <= high;
    };
  }
}

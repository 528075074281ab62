package scrumline.intake;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Money as a table writes it: `1234.50`, `$1,234.50`, `1.234,50 €`, `CHF 1'234.50`, `1 234,50`,
/// `(1,234.50)` for less than nothing.
///
/// Whether a comma or a point stands before the cents is one answer for the whole column: what most
/// of those amounts say in which it can be seen; a point where it can be seen in none.
record Amounts(char decimal) {
  private static final Pattern CURRENCY_CODE = Pattern.compile("^[A-Za-z]{3}(?=\\d)|[A-Za-z]{3}$");
  private static final Pattern COMMA_SEEN =
      Pattern.compile("\\d[\\d.]*,\\d{1,2}|\\d+(\\.\\d{3}){2,}");
  private static final Pattern POINT_SEEN =
      Pattern.compile("\\d[\\d,]*\\.\\d{1,2}|\\d+(,\\d{3}){2,}");
  private static final Pattern WITH_POINT = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
  private static final Pattern WITH_COMMA = Pattern.compile("(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
  private static final int LONGEST = 32;
  private static final double LARGEST = 1e15;

  /// As the column writes them.
  static Amounts of(Stream<String> cells) {
    int[] seen = {0, 0};
    cells.forEach(
        cell -> {
          String digits = size(bare(cell));
          seen[0] += matches(COMMA_SEEN).test(digits) ? 1 : 0;
          seen[1] += matches(POINT_SEEN).test(digits) ? 1 : 0;
        });
    return new Amounts(seen[0] > seen[1] ? ',' : '.');
  }

  /// Empty where it is no amount, or one that nobody has.
  OptionalDouble read(String cell) {
    String bare = bare(cell);
    String size = size(bare);
    if (!matches(decimal == ',' ? WITH_COMMA : WITH_POINT).test(size)) {
      return OptionalDouble.empty();
    }
    String plain = size.replace(decimal == ',' ? "." : ",", "").replace(',', '.');
    double amount = new BigDecimal(plain).doubleValue();
    if (amount > LARGEST) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(size.length() == bare.length() ? amount : 0 - amount);
  }

  /// Without spaces, currency and the apostrophes of thousands.
  private static String bare(String cell) {
    if (cell.length() > LONGEST) {
      return "";
    }
    var bare = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      char sign = cell.charAt(at);
      boolean isCurrency = Character.getType(sign) == Character.CURRENCY_SYMBOL;
      boolean isLeftOut = CellText.isSpace(sign) || isCurrency || sign == '\'' || sign == '’';
      bare.append(isLeftOut ? "" : sign);
    }
    return CURRENCY_CODE.matcher(bare).replaceAll("");
  }

  /// Without the sign of an amount below nothing.
  private static String size(String bare) {
    if (bare.startsWith("-") || bare.startsWith("−")) {
      return bare.substring(1);
    }
    boolean isBelow = bare.startsWith("(") && bare.endsWith(")") && bare.length() > 2;
    return isBelow ? bare.substring(1, bare.length() - 1) : bare;
  }

  private static Predicate<String> matches(Pattern pattern) {
    return pattern.asMatchPredicate();
  }
}

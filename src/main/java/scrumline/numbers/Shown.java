package scrumline.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import scrumline.team.Counted;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Team;

/// How numbers are written for people, the same on every page and in every document: half up, with
/// a true minus sign, and no sign for nothing (-0.3 is 0). `currency` stands before money where
/// the team has one: its sign if people everywhere know it, else its code ("CAD 12k").
public record Shown(Optional<Currency> currency) {
  private static final String[] THOUSANDS = {"", "k", "M", "B", "T"};
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TOO_LONG = new BigDecimal("1e15");
  private static final int GOAL_DECIMALS = 3;

  public static Shown of(Team team) {
    return new Shown(team.currency());
  }

  /// A pace or a multiple: `1.00`.
  public static String pace(double value) {
    return fixed(2, value);
  }

  /// `3.3`.
  public static String coverage(double value) {
    return fixed(1, value);
  }

  /// A mean of a day: `17.3`.
  public static String perDay(double value) {
    return fixed(1, value);
  }

  /// A whole number: `16`.
  public static String count(double value) {
    return fixed(0, value);
  }

  /// What is in per cent already: `70 %`.
  public static String percent(double value) {
    return count(value) + " %";
  }

  /// A share of 1: 0.395 is `40 %`.
  public static String share(double value) {
    return plain(Rounding.percentDecimal(value)) + " %";
  }

  /// A chance: as a share, but nothing is certain: `under 1 %`, `over 99 %`.
  public static String chance(double value) {
    String share = share(value);
    return switch (share) {
      case "0 %" -> "under 1 %";
      case "100 %" -> "over 99 %";
      default -> share;
    };
  }

  /// `+3 %`, `−9 pt`, `0 %`; a dash where there is no change to tell.
  public static String change(Trend trend) {
    boolean isUp = trend.change().isKnown() && trend.rounded() > 0;
    boolean isDown = trend.change().isKnown() && trend.rounded() < 0;
    return (isUp ? "+" : isDown ? "−" : "") + size(trend);
  }

  /// A change without its direction: `19 %`, `9 pt`; a dash where there is none to tell.
  public static String size(Trend trend) {
    return trend.change().isKnown()
        ? count(Math.abs(trend.rounded())) + (trend.inPoints() ? " pt" : " %")
        : "–";
  }

  /// Money in the smallest unit that takes three digits or fewer, with one decimal below 10:
  /// `$950`, `$8k`, `$8.5k`, `$121k`, `$1.2M`.
  public String money(double amount) {
    return money(amount, false);
  }

  /// A value in the unit of its KPI: counts and per cents whole and days with one decimal, unless
  /// the KPI says how many it wants.
  public String value(Kpi kpi, double value) {
    return switch (kpi.unit()) {
      case COUNT -> fixed(kpi.decimals().orElse(0), value);
      case MONEY -> money(value);
      case PERCENT -> fixed(kpi.decimals().orElse(0), value) + " %";
      case DAYS ->
          kpi.decimals().isPresent()
              ? fixed(kpi.decimals().getAsInt(), value) + " d"
              : asWritten(1, value) + " d";
    };
  }

  /// What was reached: `84`, `3 of 6` for a ratio, `n/a` for a ratio over nothing, and a dash for
  /// no value.
  public String actual(KpiReading reading) {
    if (reading.parts().isPresent()) {
      var parts = reading.parts().get();
      return parts.over() == 0 ? "n/a" : count(parts.of()) + " of " + count(parts.over());
    }
    return reading.actual().text(value -> value(reading.kpi(), value));
  }

  /// A goal as it was written, up to three decimals, with its operator unless that is "at least":
  /// `120`, `0.75`, `90 %`, `≤ 2 d`, `3–5`.
  public String goal(Kpi kpi, Goal goal) {
    String low = goalValue(kpi, goal.value());
    return switch (goal.op()) {
      case AT_LEAST -> low;
      case MORE_THAN -> "> " + low;
      case AT_MOST -> "≤ " + low;
      case LESS_THAN -> "< " + low;
      case EQUAL -> "= " + low;
      case RANGE -> low + "–" + goalValue(kpi, goal.high());
    };
  }

  /// What so much in five workdays is called: `$23k a week`.
  public static String aWeek(String amount) {
    return amount + " a week";
  }

  /// A KPI, and where it is read on more than the week under review, on how many: `Deals closed, 4
  /// weeks`, `Deals closed, 1 week`.
  public static String label(Kpi kpi, int window) {
    return kpi.label() + (KpiReading.isOnWeeks(kpi) ? ", " + Counted.of(window, "week") : "");
  }

  private String goalValue(Kpi kpi, double value) {
    return switch (kpi.unit()) {
      case COUNT -> asWritten(GOAL_DECIMALS, value);
      case MONEY -> money(value, true);
      case PERCENT -> asWritten(GOAL_DECIMALS, value) + " %";
      case DAYS -> asWritten(GOAL_DECIMALS, value) + " d";
    };
  }

  private String money(double amount, boolean asWritten) {
    var whole = BigDecimal.valueOf(amount).abs();
    int unit = 0;
    var digits = digits(whole, asWritten);
    while (digits.compareTo(THOUSAND) >= 0 && unit < THOUSANDS.length - 1) {
      unit++;
      digits = digits(whole.movePointLeft(3 * unit), asWritten);
    }
    String sign = amount < 0 && digits.signum() != 0 ? "−" : "";
    return sign + prefix() + plain(digits) + THOUSANDS[unit];
  }

  /// Nothing is left away but zeros of a whole amount: 1.98 of a unit is `2.0`, 2 is `2`.
  private static BigDecimal digits(BigDecimal amount, boolean asWritten) {
    if (asWritten) {
      return amount.setScale(GOAL_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
    var rounded = amount.setScale(1, RoundingMode.HALF_UP);
    if (rounded.compareTo(BigDecimal.TEN) >= 0) {
      return amount.setScale(0, RoundingMode.HALF_UP);
    }
    boolean isWhole = rounded.compareTo(amount) == 0 || rounded.signum() == 0;
    return isWhole ? rounded.stripTrailingZeros() : rounded;
  }

  private String prefix() {
    if (currency.isEmpty()) {
      return "";
    }
    String code = currency.get().getCurrencyCode();
    return switch (code) {
      case "USD" -> "$";
      case "EUR" -> "€";
      case "GBP" -> "£";
      case "JPY" -> "¥";
      case "INR" -> "₹";
      default -> code + " ";
    };
  }

  private static String fixed(int decimals, double value) {
    return plain(Rounding.decimal(decimals, value));
  }

  private static String asWritten(int decimals, double value) {
    return plain(Rounding.decimal(decimals, value).stripTrailingZeros());
  }

  private static String plain(BigDecimal decimal) {
    boolean isLong = decimal.abs().compareTo(TOO_LONG) >= 0;
    String text = isLong ? decimal.round(new MathContext(3)).toString() : decimal.toPlainString();
    return text.startsWith("-") ? "−" + text.substring(1) : text;
  }
}

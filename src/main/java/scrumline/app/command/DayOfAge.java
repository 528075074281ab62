package scrumline.app.command;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import scrumline.app.OptionValues;
import scrumline.app.Today;

/// `90d` or a date; of anything else it is said how to write it.
final class DayOfAge implements ITypeConverter<LocalDate> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})([dwmy])");

  @Override
  public LocalDate convert(String value) {
    var match = FORM.matcher(value);
    if (match.matches()) {
      int count = Integer.parseInt(match.group(1));
      return Today.in(ZoneId.systemDefault()).minus(period(count, match.group(2)));
    }
    try {
      return OptionValues.date(value);
    } catch (IllegalArgumentException noAge) {
      throw new TypeConversionException(
          "\"" + value + "\" is no age; write 90d, 12w, 6m, 2y or a date such as 2026-11-23.");
    }
  }

  private static Period period(int count, String unit) {
    return switch (unit) {
      case "d" -> Period.ofDays(count);
      case "w" -> Period.ofWeeks(count);
      case "m" -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}

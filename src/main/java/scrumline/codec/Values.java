package scrumline.codec;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// [Json] → the value that a field holds. If the JSON holds no such value, a finding says so and
/// nothing comes back.
final class Values {
  /// Beyond this the doubles that everything is computed in are no longer exact. A goal that was
  /// agreed on may be beyond it, where it is a percentage more than one that was not.
  private static final double LARGEST = 1e15;

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  private final Findings findings;

  Values(Findings findings) {
    this.findings = findings;
  }

  Optional<String> string(Json json) {
    if (json instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    wrongType(json, "a text");
    return Optional.empty();
  }

  Optional<SafeText> text(Json json) {
    if (json instanceof Json.Text text) {
      return Optional.of(SafeText.of(text.value()));
    }
    wrongType(json, "a text");
    return Optional.empty();
  }

  OptionalDouble number(Json json) {
    if (!(json instanceof Json.Num number)) {
      wrongType(json, "a number");
      return OptionalDouble.empty();
    }
    double value = number.value();
    double largest = findings.isCollecting() ? LARGEST : Double.MAX_VALUE;
    if (Math.abs(value) <= largest) {
      return OptionalDouble.of(value);
    }
    findings.broken(
        Mistake.OUT_OF_RANGE, json, "this number is too large", "numbers go up to 10^15");
    return OptionalDouble.empty();
  }

  OptionalInt whole(Json json, int least, int most) {
    var number = number(json);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = number.getAsDouble();
    if (value != Math.rint(value) || value < least || value > most) {
      findings.broken(
          Mistake.OUT_OF_RANGE,
          json,
          "this needs a whole number from " + least + " to " + most,
          "");
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) value);
  }

  boolean flag(Json json) {
    if (json instanceof Json.Bool bool) {
      return bool.value();
    }
    wrongType(json, "true or false");
    return false;
  }

  List<Json> items(Json json) {
    if (json instanceof Json.Arr array) {
      return array.items();
    }
    wrongType(json, "a list");
    return List.of();
  }

  Optional<LocalDate> date(Json json) {
    var written = string(json);
    var date = written.isEmpty() ? Optional.<LocalDate>empty() : Moments.date(written.get());
    if (date.isEmpty() && written.isPresent()) {
      wrongForm(json, written.get(), "a day", "2026-11-23");
    }
    date.ifPresent(day -> mustBeOfOurTime(day, json));
    return date;
  }

  Optional<Week> week(Json json) {
    var written = string(json);
    var week = written.isEmpty() ? Optional.<Week>empty() : Week.parse(written.get());
    if (week.isEmpty() && written.isPresent()) {
      wrongForm(json, written.get(), "a week", "2026-W47");
    }
    week.ifPresent(one -> mustBeOfOurTime(one.friday(), json));
    return week;
  }

  /// A time with its offset, or a day, which stands for its start in `zone`.
  Optional<OffsetDateTime> moment(Json json, ZoneId zone) {
    var written = string(json);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var moment = Moments.moment(written.get());
    if (moment.isPresent()) {
      mustBeOfOurTime(moment.get().toLocalDate(), json);
      return moment;
    }
    var date = Moments.date(written.get());
    if (date.isPresent()) {
      mustBeOfOurTime(date.get(), json);
      return Optional.of(date.get().atStartOfDay(zone).toOffsetDateTime());
    }
    wrongForm(json, written.get(), "a time", "2026-11-20T16:27:00-08:00");
    return Optional.empty();
  }

  /// Nobody means any other day, and whatever counts days or weeks would count millions.
  private void mustBeOfOurTime(LocalDate day, Json json) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      findings.wrong(
          Mistake.OUT_OF_RANGE,
          json,
          "this is a day of the year " + day.getYear(),
          "years go from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
  }

  <E> Optional<E> word(Json json, Choices<E> words) {
    var written = string(json);
    var choice = written.isEmpty() ? Optional.<E>empty() : words.parse(written.get());
    if (choice.isEmpty() && written.isPresent()) {
      findings.broken(
          Mistake.UNKNOWN_WORD,
          json,
          findings.quoted(written.get()) + " is not one of the words that this takes",
          findings.suggestion(words.all(), written.get()));
    }
    return choice;
  }

  void wrongType(Json json, String wanted) {
    boolean inQuotes = wanted.equals("a number") && json instanceof Json.Text;
    findings.broken(
        Mistake.WRONG_TYPE,
        json,
        "this needs " + wanted + ", not " + json.kind(),
        inQuotes ? "write numbers without quotes" : "");
  }

  private void wrongForm(Json json, String written, String wanted, String example) {
    findings.broken(
        Mistake.WRONG_FORM,
        json,
        findings.quoted(written) + " is not " + wanted + " in the calendar",
        "write it like " + example);
  }
}

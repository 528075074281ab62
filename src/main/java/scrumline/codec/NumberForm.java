package scrumline.codec;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/// Numbers, and what is written as one.
sealed interface NumberForm<V> extends ValueForm<V> {

  /// Where numbers begin.
  enum Least {
    ANYWHERE,
    ZERO,
    ABOVE_ZERO
  }

  /// A number, whole or not.
  record Plain(Least least) implements NumberForm<Double> {
    @Override
    public Optional<Double> read(Json json, Known known) {
      var number = boxed(known.values().number(json));
      check(json, least, known.findings());
      return number;
    }

    @Override
    public void write(Double number, Writing out) {
      out.number(number);
    }

    @Override
    public Double nothing() {
      return 0.0;
    }
  }

  /// A sum in the team's currency.
  record Money(Least least) implements NumberForm<Double> {
    @Override
    public Optional<Double> read(Json json, Known known) {
      check(json, least, known.findings());
      return boxed(known.values().number(json));
    }

    @Override
    public void write(Double money, Writing out) {
      out.number(money);
    }

    @Override
    public Double nothing() {
      return 0.0;
    }
  }

  /// A whole number, both limits included.
  record Whole(int least, int most) implements NumberForm<Integer> {
    @Override
    public Optional<Integer> read(Json json, Known known) {
      var whole = known.values().whole(json, least, most);
      return whole.isPresent() ? Optional.of(whole.getAsInt()) : Optional.empty();
    }

    @Override
    public void write(Integer whole, Writing out) {
      out.json().writeNumber(whole);
    }

    @Override
    public Integer nothing() {
      return least;
    }
  }

  /// A length of time in whole seconds.
  record Seconds(int least, int most) implements NumberForm<Duration> {
    @Override
    public Optional<Duration> read(Json json, Known known) {
      return new Whole(least, most).read(json, known).map(Duration::ofSeconds);
    }

    @Override
    public void write(Duration time, Writing out) {
      out.json().writeNumber(time.toSeconds());
    }

    @Override
    public Duration nothing() {
      return Duration.ofSeconds(least);
    }
  }

  /// The length of a scrum in minutes, more than 0.
  record Minutes(int most) implements NumberForm<Duration> {
    @Override
    public Optional<Duration> read(Json json, Known known) {
      var minutes = known.values().number(json);
      if (minutes.isEmpty()) {
        return Optional.empty();
      }
      long seconds = Math.round(minutes.getAsDouble() * 60);
      if (seconds >= 1 && seconds <= most * 60L) {
        return Optional.of(Duration.ofSeconds(seconds));
      }
      known
          .findings()
          .wrong(
              Mistake.OUT_OF_RANGE,
              json,
              "a scrum takes more than 0 and up to " + most + " minutes",
              "15 is what most teams need");
      return Optional.of(Duration.ofMinutes(most));
    }

    @Override
    public void write(Duration time, Writing out) {
      out.number(time.toSeconds() / 60.0);
    }

    @Override
    public Duration nothing() {
      return Duration.ofMinutes(most);
    }
  }

  private static void check(Json json, Least least, Findings findings) {
    if (!(json instanceof Json.Num number)) {
      return;
    }
    if (least != Least.ANYWHERE && number.value() < 0) {
      findings.wrong(
          Mistake.OUT_OF_RANGE, json, "this cannot be below 0", "leave it out if unknown");
    } else if (least == Least.ABOVE_ZERO && number.value() == 0) {
      findings.wrong(
          Mistake.OUT_OF_RANGE, json, "this cannot be 0", "leave it out if there is none");
    }
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}

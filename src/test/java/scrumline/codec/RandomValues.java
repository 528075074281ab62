package scrumline.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import scrumline.team.Goal;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// Values within what a team file may hold, all of them from one seed.
class RandomValues {
  private static final String[] WORDS = {
    "Kovács", "東京", "👩🏽‍🚀 Ops", "\"quoted\"", "back\\slash", "a/b~c", "…", "x", "Ünïted & <Co>"
  };

  final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  public Goal goal() {
    var op = one(List.of(Goal.Op.values()));
    return op == Goal.Op.RANGE ? Goal.range(number(), number()) : Goal.of(op, number());
  }

  SafeText text() {
    return SafeText.of(one(List.of(WORDS)) + (random.nextBoolean() ? "" : " " + random.nextInt()));
  }

  String id() {
    return one(List.of("calls", "quotes_sent", "r01", "a.b-c@d", "deals" + random.nextInt(5)));
  }

  int count() {
    return random.nextInt(1000);
  }

  double number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(300);
      case 1 -> random.nextDouble() * 1e6;
      case 2 -> random.nextLong(1_000_000_000_000_000L);
      default -> random.nextDouble() / 1e9;
    };
  }

  OptionalDouble maybeNumber() {
    return random.nextBoolean() ? OptionalDouble.of(number()) : OptionalDouble.empty();
  }

  LocalDate date() {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
  }

  Week week() {
    return Week.of(date());
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> several(Supplier<T> value) {
    var several = new ArrayList<T>();
    for (int count = random.nextInt(4); count > 0; count--) {
      several.add(value.get());
    }
    return several;
  }
}

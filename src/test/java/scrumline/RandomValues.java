package scrumline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import scrumline.team.Week;

/// Values as they might stand in a team file, the same for the same seed. Days and weeks lie around
/// `Samples.MONDAY`.
final class RandomValues {
  private final Random random;

  RandomValues(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  /// Mostly what people have; often nothing, at times very little or very much.
  double value() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> 0;
      case 3 -> random.nextDouble();
      case 4 -> 1e-9 * random.nextInt(5);
      case 5 -> 1e12 * random.nextInt(5);
      case 6 -> random.nextInt(500_000) / 100.0;
      default -> random.nextInt(120);
    };
  }

  OptionalDouble amount() {
    return random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000 * value());
  }

  LocalDate day(int around) {
    return Samples.MONDAY.plusDays(random.nextInt(2 * around) - around);
  }

  Week week() {
    return Week.of(day(70));
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(int most, Supplier<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(at -> value.get()).toList();
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}

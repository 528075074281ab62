package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.team.Goal;
import scrumline.team.Week;

/// What holds for every team that a file can describe.
class NumbersLawTest {
  private static final int TEAMS = 2000;

  private static final ClassValue<RecordComponent[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private long seen;

  @Test
  void every_number_is_one_that_can_be_shown() throws ReflectiveOperationException {
    for (long seed = 0; seed < TEAMS; seed++) {
      var review = review(seed);
      walk("seed " + seed, review.reps());
      walk("seed " + seed, review.totals());
      walk("seed " + seed, review.booked());
    }
    assertTrue(seen > 150_000, () -> "looked at " + seen + " numbers");
  }

  @Test
  void the_same_team_gives_the_same_numbers() {
    for (long seed = 0; seed < TEAMS / 10; seed++) {
      assertEquals(review(seed).reps(), review(seed).reps());
      assertEquals(review(seed).totals(), review(seed).totals());
    }
  }

  static Review review(long seed) {
    var team = RandomTeams.team(seed);
    var week = Week.of(Samples.MONDAY).plus(-seed % 4);
    var given = seed % 3 == 0 ? Optional.of(week) : Optional.<Week>empty();
    return Review.of(team, Samples.MONDAY, given, RandomTeams.adjustments(team, seed));
  }

  private void walk(String where, Object value) throws ReflectiveOperationException {
    switch (value) {
      case Double number -> check(where, number);
      case OptionalDouble number when number.isPresent() -> check(where, number.getAsDouble());
      case Optional<?> some when some.isPresent() -> walk(where, some.get());
      case Iterable<?> elements -> {
        for (var element : elements) {
          walk(where, element);
        }
      }
      case Map<?, ?> members -> walk(where, members.values());
      case Record fields when isOurs(fields) -> {
        for (var field : FIELDS.get(fields.getClass())) {
          walk(where, field.getAccessor().invoke(fields));
        }
      }
      default -> {}
    }
    if (value instanceof Figure figure) {
      assertTrue(
          figure.value().isPresent() != figure.why().isPresent(), () -> where + " " + figure);
    }
  }

  /// The team itself is what was given.
  private static boolean isOurs(Record fields) {
    return fields instanceof Goal || fields.getClass().getPackage() == Review.class.getPackage();
  }

  private void check(String where, double number) {
    seen++;
    boolean isNegativeZero = number == 0 && 1 / number < 0;
    assertTrue(Double.isFinite(number) && !isNegativeZero, () -> where + " is " + number);
  }
}

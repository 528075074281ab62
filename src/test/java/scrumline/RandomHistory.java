package scrumline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import scrumline.team.ClosedDeal;
import scrumline.team.SafeText;

/// Years of deals of people of whom we know how they come about. Each wins deals one by one (a
/// Poisson process) at a rate of their own, 0.7 to 3.5 a week, that wanders a little from month to
/// month; everybody wins more of them towards a quarter's end. Values are lognormal about a size of
/// their own, so that the largest of a quarter is often a third of it. The same seed gives the
/// same.
public final class RandomHistory {
  public static final int PEOPLE = 30;
  private static final int WEEKDAYS = 5;
  private static final int DAYS_OF_QUARTER = 91;
  private static final double SPREAD = 0.9;
  private static final double WANDERS = 0.08;

  private RandomHistory() {}

  /// From the first day to the last, both ends included.
  public static List<ClosedDeal> of(long seed, LocalDate first, LocalDate last) {
    var random = new Random(seed);
    var deals = new ArrayList<ClosedDeal>();
    for (int at = 1; at <= PEOPLE; at++) {
      var owner = SafeText.of("Rep " + at);
      double aDay = 0.7 * Math.pow(5, random.nextDouble()) / WEEKDAYS;
      double size = 2_000 + 6_000 * random.nextDouble();
      for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
        aDay *= day.getDayOfMonth() == 1 ? Math.exp(WANDERS * random.nextGaussian()) : 1;
        boolean isWorkday = day.getDayOfWeek().getValue() <= WEEKDAYS;
        int won = isWorkday ? poisson(random, aDay * season(day)) : 0;
        for (; won > 0; won--) {
          double value = Math.rint(size * Math.exp(SPREAD * random.nextGaussian()));
          deals.add(new ClosedDeal(owner, day, value, OptionalDouble.empty()));
        }
      }
    }
    return deals;
  }

  /// From 0.75 on a quarter's first day to 1.25 on its last.
  private static double season(LocalDate day) {
    var start = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    return 0.75 + 0.5 * (day.toEpochDay() - start.toEpochDay()) / DAYS_OF_QUARTER;
  }

  /// Knuth's way: uniform draws are multiplied until they are below e to the −mean.
  private static int poisson(Random random, double mean) {
    int count = 0;
    for (double left = random.nextDouble(); left > Math.exp(-mean); left *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}

package scrumline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import scrumline.team.ClosedDeal;
import scrumline.team.SafeText;

/// Years of deals of people who each win them at a rate of their own (a Poisson process, 2 to 5
/// a week), of values that are lognormal about a size of their own. The same seed gives the same.
public final class RandomHistory {
  public static final int PEOPLE = 30;
  private static final int WEEKDAYS = 5;
  private static final double SPREAD = 0.7;

  private RandomHistory() {}

  /// From the first day to the last, both ends included.
  public static List<ClosedDeal> of(long seed, LocalDate first, LocalDate last) {
    var random = new Random(seed);
    var deals = new ArrayList<ClosedDeal>();
    for (int at = 1; at <= PEOPLE; at++) {
      var owner = SafeText.of("Rep " + at);
      double aDay = 2 * Math.pow(2.5, random.nextDouble()) / WEEKDAYS;
      double size = 2_000 + 6_000 * random.nextDouble();
      for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
        int won = day.getDayOfWeek().getValue() > WEEKDAYS ? 0 : poisson(random, aDay);
        for (; won > 0; won--) {
          double value = Math.rint(size * Math.exp(SPREAD * random.nextGaussian()));
          deals.add(new ClosedDeal(owner, day, value));
        }
      }
    }
    return deals;
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

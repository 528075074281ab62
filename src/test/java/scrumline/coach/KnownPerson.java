package scrumline.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import scrumline.team.Absence;
import scrumline.team.Deal;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// One of `KnownPeople`, with all that will have happened by the end of the quarter.
final class KnownPerson {
  private static final int WEEKS = 39;

  private final int number;
  private final Random random;
  private final TreeMap<Week, WeekNumbers> weeks = new TreeMap<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final Map<String, List<GoalStep>> goals = new HashMap<>();
  private final double deal;
  private final double quota;

  KnownPerson(int number, Random random) {
    this.number = number;
    this.random = random;
    deal = 6000 + random.nextInt(10) * 1000;
    double calls = 50 + random.nextInt(60);
    double[] rates = {
      0.16 + random.nextDouble() * 0.1,
      0.3 + random.nextDouble() * 0.15,
      0.17 + random.nextDouble() * 0.1
    };
    double usual = calls * rates[0] * rates[1] * rates[2];
    quota = Math.rint(usual * 13 * deal * (0.75 + random.nextDouble() * 0.6) / 1000) * 1000;
    goal("calls", calls);
    goal("conversations", calls * rates[0]);
    goal("quotes_sent", calls * rates[0] * rates[1]);
    goal("deals_won", usual);
    var week = KnownPeople.first();
    for (int at = 0; at < WEEKS; at++, week = week.plus(1)) {
      week(week, calls * pace(at), rates, at);
    }
  }

  /// Goals are near what is usual: for most a little above, for some a little below.
  private void goal(String kpi, double usual) {
    double goal = Math.max(1, Math.rint(usual * (0.85 + random.nextDouble() * 0.3)));
    goals.put(kpi, List.of(GoalStep.always(Goal.of(Goal.Op.AT_LEAST, goal))));
  }

  /// Whether the person with this number makes fewer calls from a week of the quarter on.
  static boolean callsFall(int number) {
    return number % 6 == 1;
  }

  /// Whether fewer quotes come of the same conversations.
  static boolean quotesFall(int number) {
    return number % 6 == 4;
  }

  /// From a week of the quarter on one in six makes a third fewer calls; one in ten grows.
  private double pace(int at) {
    boolean falls = callsFall(number) && at > 28 + number % 5;
    boolean ramps = number % 10 == 3;
    return falls ? 0.65 : ramps ? Math.min(1, 0.5 + 0.02 * at) : 1;
  }

  private void week(Week week, double calls, double[] rates, int at) {
    int away = random.nextInt(40) == 0 ? 5 : random.nextInt(20) == 0 ? 3 : 0;
    if (away > 0) {
      absences.add(
          new Absence(week.friday().minusDays(away - 1L), week.friday(), Optional.empty()));
    }
    boolean stalls = quotesFall(number) && at > 28 + number % 5;
    double[] now = {rates[0], stalls ? rates[1] * 0.55 : rates[1], rates[2]};
    double made = poisson(calls * (5 - away) / 5.0);
    double talked = poisson(made * now[0]);
    double sent = poisson(talked * now[1]);
    double won = Math.min(sent, poisson(sent * now[2]));
    double lost = Math.max(0, Math.min(sent - won, poisson(sent * 0.6)));
    var values =
        Map.of(
            "calls", made,
            "conversations", talked,
            "quotes_sent", sent,
            "deals_won", won,
            "deals_lost", lost);
    weeks.put(week, new WeekNumbers(week, values, Optional.empty()));
    for (int deals = 0; deals < won; deals++) {
      double value = deal * (0.4 + 1.2 * random.nextDouble());
      this.deals.add(new Deal(SafeText.of("account"), value, week.friday()));
    }
    for (int open = 0; open < sent - won - lost; open++) {
      quotes.add(quote(week));
    }
    plan(week, at);
  }

  /// One in five touches a quote once.
  private Quote quote(Week week) {
    boolean waits = number % 5 == 2 || random.nextInt(6) == 0;
    return new Quote(
        SafeText.of("Q" + quotes.size()),
        SafeText.of("account"),
        deal,
        Quote.Status.SENT,
        Optional.of(week.friday()),
        Optional.of(waits ? week.friday() : week.friday().plusWeeks(3)),
        Optional.empty(),
        Optional.empty());
  }

  /// Two of three plan, and do most of it.
  private void plan(Week week, int at) {
    if (number % 3 != 0) {
      for (int row = 0; row < 2; row++) {
        var activity = SafeText.of("Visit " + number + " in week " + at + ", part " + row);
        plans.add(new Plan(week, activity, random.nextInt(10) < 4 + number % 6));
      }
    }
  }

  private double poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  /// What the file says on a Monday: a quote is open for five weeks, and nothing of the future.
  Rep on(LocalDate monday) {
    var begun = Week.of(monday);
    var open =
        quotes.stream()
            .filter(one -> one.sent().get().isBefore(monday))
            .filter(one -> one.sent().get().isAfter(monday.minusWeeks(5)))
            .toList();
    var planned = plans.stream().filter(one -> one.week().compareTo(begun) <= 0).toList();
    return new Rep(
        "r%02d".formatted(number),
        SafeText.of("Rep " + number),
        Optional.empty(),
        OptionalDouble.of(quota),
        OptionalDouble.empty(),
        OptionalDouble.of(deal * (2 + number % 7) * 3),
        OptionalDouble.empty(),
        Optional.empty(),
        number % 10 == 3 ? Optional.of(new Ramp(3, 6)) : Optional.empty(),
        absences,
        goals,
        new TreeMap<>(weeks.headMap(begun)),
        Optional.empty(),
        Optional.of(open),
        Optional.of(deals.stream().filter(one -> one.closed().isBefore(monday)).toList()),
        Optional.of(planned.stream().map(one -> ahead(one, begun)).toList()));
  }

  /// Of what begins nothing is done yet.
  private static Plan ahead(Plan plan, Week begun) {
    return new Plan(plan.week(), plan.activity(), plan.done() && !plan.week().equals(begun));
  }
}

package scrumline.codec;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import scrumline.team.Absence;
import scrumline.team.Deal;
import scrumline.team.GoalStep;
import scrumline.team.Leads;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// Reps beyond anything that a real team has.
class RandomRep extends RandomValues {
  RandomRep(long seed) {
    super(seed);
  }

  Rep rep() {
    return new Rep(
        id(),
        text(),
        maybe(this::text),
        maybeNumber(),
        maybeNumber(),
        maybeNumber(),
        maybeNumber(),
        maybe(this::moment),
        maybe(() -> new Ramp(1 + random.nextInt(60), 1 + random.nextInt(60))),
        several(() -> new Absence(date(), date(), maybe(this::text))),
        goals(),
        weeks(),
        maybe(() -> new Leads(count(), count(), count())),
        maybe(() -> several(this::quote)),
        maybe(() -> several(() -> new Deal(text(), number(), date()))),
        maybe(() -> several(() -> new Plan(week(), text(), random.nextBoolean()))));
  }

  private OffsetDateTime moment() {
    var offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1200) - 600));
    int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
    return date()
        .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), nano)
        .atOffset(offset);
  }

  private Map<String, List<GoalStep>> goals() {
    var goals = new HashMap<String, List<GoalStep>>();
    for (String kpi : several(this::id)) {
      goals.put(
          kpi,
          random.nextBoolean()
              ? List.of(GoalStep.always(goal()))
              : several(
                  () ->
                      new GoalStep(
                          maybe(this::week), maybe(this::week), goal(), maybe(this::text))));
    }
    return goals;
  }

  private SortedMap<Week, WeekNumbers> weeks() {
    var weeks = new TreeMap<Week, WeekNumbers>();
    for (var week : several(this::week)) {
      var values = new HashMap<String, Double>();
      several(this::id).forEach(kpi -> values.put(kpi, number()));
      weeks.put(week, new WeekNumbers(week, values, maybe(this::text)));
    }
    return weeks;
  }

  private Quote quote() {
    return new Quote(
        text(),
        text(),
        number(),
        one(List.of(Quote.Status.values())),
        maybe(this::date),
        maybe(this::date),
        maybe(this::text),
        maybe(this::date));
  }
}

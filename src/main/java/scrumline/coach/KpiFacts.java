package scrumline.coach;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import scrumline.numbers.Figure;
import scrumline.numbers.KpiReading;
import scrumline.numbers.RatioParts;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;
import scrumline.numbers.Trend;
import scrumline.team.Goal;
import scrumline.team.Team;
import scrumline.team.Unit;

/// What can be asked of one KPI, as `ID.part`: `calls.trend`, `hot_followup.left`.
final class KpiFacts {
  private static final Map<String, BiFunction<KpiReading, Shown, Fact>> PARTS =
      Map.of(
          "actual", (one, shown) -> value(one, ": #", one.actual(), shown),
          "goal", (one, shown) -> value(one, ": the goal is #", goal(one), shown),
          "ofGoal",
              (one, _) ->
                  Fact.rounded(
                      noun(one), said(one, ": # of the goal"), one.ofGoal(), 0, Shown::percent),
          "trend", (one, _) -> trend(one),
          "streak",
              (one, _) ->
                  Fact.count(noun(one), said(one, ": met # {week|weeks} in a row"), one.streak()),
          "of", (one, _) -> parts(one, ": # counted", RatioParts::of),
          "over", (one, _) -> parts(one, ": out of #", RatioParts::over),
          "left", (one, _) -> parts(one, ": # left", parts -> parts.over() - parts.of()));

  private KpiFacts() {}

  /// Whether `name` asks for a part of a visible KPI of the team.
  static boolean knows(String name, Team team) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && PARTS.containsKey(name.substring(dot + 1))
        && team.kpi(name.substring(0, dot)).filter(kpi -> !kpi.hidden()).isPresent();
  }

  /// No money, and no trend of one person.
  static boolean isForAll(String name, Team team) {
    int dot = name.lastIndexOf('.');
    return knows(name, team)
        && !name.endsWith(".trend")
        && team.kpi(name.substring(0, dot)).filter(kpi -> kpi.unit() == Unit.MONEY).isEmpty();
  }

  static Fact of(Subject subject, String name) {
    int dot = name.lastIndexOf('.');
    var part = PARTS.get(name.substring(dot + 1));
    var reading = subject.rep().kpi(name.substring(0, Math.max(0, dot)));
    return part == null || reading.isEmpty()
        ? Fact.absent(name)
        : part.apply(reading.get(), Shown.of(subject.review().team()));
  }

  /// The change in whole per cent or points, with its sign where it is looked at and without where
  /// the sentence has it in words; absent where chance would do.
  static Fact trend(KpiReading reading) {
    return reading
        .trend()
        .filter(Trend::standsOut)
        .map(
            trend ->
                trend(said(reading, ": # against the nine weeks before"), trend, noun(reading)))
        .orElseGet(() -> Fact.absent(noun(reading)));
  }

  static Fact trend(String said, Trend trend, String noun) {
    String unit = trend.inPoints() ? " pt" : " %";
    String size = trend.change().isKnown() ? Shown.size(trend) : "";
    return new Fact(noun, said, change(trend), size, size, number -> Shown.count(number) + unit);
  }

  /// In whole per cent or points.
  static OptionalDouble change(Trend trend) {
    return trend.change().value().stream()
        .map(change -> trend.inPoints() ? Rounding.to(0, change) : Rounding.percent(change))
        .findFirst();
  }

  /// Per cents are looked at as they are judged, rounded; counts and money as they are.
  private static Fact value(KpiReading reading, String more, Figure figure, Shown shown) {
    var kpi = reading.kpi();
    DoubleFunction<String> text = number -> shown.value(kpi, number);
    return kpi.unit() == Unit.PERCENT
        ? Fact.rounded(noun(reading), said(reading, more), figure, kpi.decimals().orElse(0), text)
        : Fact.of(noun(reading), said(reading, more), figure, text);
  }

  private static Figure goal(KpiReading reading) {
    return reading.goal().map(Goal::value).map(Figure::of).orElse(Figure.absent("no goal"));
  }

  private static Fact parts(KpiReading reading, String more, Function<RatioParts, Double> part) {
    return reading
        .parts()
        .map(parts -> Fact.count(noun(reading), said(reading, more), part.apply(parts)))
        .orElseGet(() -> Fact.absent(noun(reading)));
  }

  private static String noun(KpiReading reading) {
    return reading.kpi().inSentence();
  }

  private static String said(KpiReading reading, String more) {
    return reading.kpi().label() + more;
  }
}

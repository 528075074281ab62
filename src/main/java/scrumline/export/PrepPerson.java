package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.coach.Attention;
import scrumline.coach.Coach;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Workdays;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastTeam;
import scrumline.scrum.Scrum;
import scrumline.team.Counted;
import scrumline.team.Rep;
import scrumline.team.Week;

/// What the manager should know of one person before their turn: what asks for time, what helps to
/// know beside it, and the question that will be asked.
record PrepPerson(
    Said name, Attention attention, List<Said> reasons, List<Said> facts, Said question) {

  /// Everybody who is present, in the order of their turns.
  static List<PrepPerson> present(Scrum scrum, Review review, Coach coach) {
    var forecasts = ForecastTeam.of(review);
    var people = new ArrayList<PrepPerson>();
    for (var id : scrum.queue().present()) {
      for (var rep : scrum.team().rep(id).stream().toList()) {
        people.add(of(scrum, review, coach, rep, forecast(forecasts, review.rep(rep))));
      }
    }
    return people;
  }

  private static Optional<Forecast> forecast(ForecastTeam forecasts, RepNumbers numbers) {
    return forecasts.basis(numbers).inputs().map(Forecast::of);
  }

  private static PrepPerson of(
      Scrum scrum, Review review, Coach coach, Rep rep, Optional<Forecast> forecast) {
    var chance = forecast.map(Forecast::chance).orElse(OptionalDouble.empty());
    var attention = Attention.of(review, rep, chance, scrum.itemsOf(rep.id()));
    var words = new ReasonWords(review, forecast);
    var question = coach.prompt(review, attention.numbers()).question();
    return new PrepPerson(
        Said.theirs(scrum.team().shortName(rep)),
        attention,
        attention.reasons().stream().map(words::of).toList(),
        facts(review, attention.numbers()),
        Said.ours("“").and(question).and("”"));
  }

  private static List<Said> facts(Review review, RepNumbers numbers) {
    var facts = new ArrayList<Said>();
    int workdays = Workdays.of(review.team()).in(review.week());
    if (numbers.daysPresent() < workdays) {
      facts.add(Said.ours(here(numbers.daysPresent(), workdays)));
    }
    var now = Week.of(review.date());
    review.changes(numbers.rep(), now).stream()
        .filter(change -> change.until().filter(now::equals).isPresent())
        .map(change -> PrepChanges.change(review.team(), change).and(", ends this week."))
        .forEach(facts::add);
    return facts;
  }

  private static String here(int days, int workdays) {
    return days == 0
        ? "Away all week."
        : "Here " + days + " of " + Counted.of(workdays, "day") + ".";
  }
}

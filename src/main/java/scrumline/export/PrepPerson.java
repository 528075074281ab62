package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.coach.Aside;
import scrumline.coach.Attention;
import scrumline.coach.Coach;
import scrumline.coach.Questions;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Workdays;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Question;
import scrumline.scrum.Scrum;
import scrumline.team.Counted;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// What the manager should know of one person before their turn: what asks for time, what helps to
/// know beside it, what is for a talk of two, and the question that will be asked.
record PrepPerson(
    Said name,
    Attention attention,
    List<Said> reasons,
    List<Said> facts,
    List<Aside> alone,
    Said question) {

  /// Everybody who is present, in the order of their turns.
  static List<PrepPerson> present(Scrum scrum, Review review, Coach coach) {
    var forecasts = Forecasts.of(review, review.reps());
    var questions = new Questions(coach, scrum, review).all(forecasts::chance);
    var present =
        scrum.queue().present().stream().flatMap(id -> scrum.team().rep(id).stream()).toList();
    var people = new ArrayList<PrepPerson>();
    for (var one : Attention.of(review, present, forecasts::chance, LeftOpen.items(scrum))) {
      String id = one.numbers().rep().id();
      var asked = Optional.ofNullable(questions.get(id)).map(Question::question);
      people.add(of(scrum, review, one, forecasts.of(id), asked.orElse(SafeText.EMPTY)));
    }
    return people;
  }

  private static PrepPerson of(
      Scrum scrum,
      Review review,
      Attention attention,
      Optional<Forecast> forecast,
      SafeText question) {
    var numbers = attention.numbers();
    var words = new ReasonWords(review, forecast);
    var asides = Aside.of(review, numbers, outlook(forecast), scrum.itemsOf(numbers.rep().id()));
    var facts = facts(review, numbers);
    asides.stream()
        .filter(one -> one.topic() == Aside.Topic.CARRIED)
        .map(one -> Said.theirs(one.text()))
        .forEach(facts::add);
    return new PrepPerson(
        Said.theirs(scrum.team().shortName(numbers.rep())),
        attention,
        attention.reasons().stream().map(words::of).toList(),
        facts,
        asides.stream().filter(one -> isForTwo(one.topic())).toList(),
        question.isEmpty() ? Said.NOTHING : Said.ours("“").and(question).and("”"));
  }

  private static Optional<Aside.Outlook> outlook(Optional<Forecast> forecast) {
    return forecast
        .filter(one -> one.chance().isPresent())
        .map(one -> new Aside.Outlook(one.p50(), one.chance().getAsDouble()));
  }

  /// What is missing is a reason already, and what was carried stands beside the reasons.
  private static boolean isForTwo(Aside.Topic topic) {
    return switch (topic) {
      case OUT_OF_REACH, GOAL_FIT -> true;
      case DATA_MISSING, CARRIED -> false;
    };
  }

  boolean isAloneAbout(Aside.Topic topic) {
    return alone.stream().anyMatch(one -> one.topic() == topic);
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

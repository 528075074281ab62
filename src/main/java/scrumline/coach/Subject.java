package scrumline.coach;

import java.util.Optional;
import java.util.function.Function;
import scrumline.numbers.Figure;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.team.Team;
import scrumline.team.Week;

/// The rep that a rule is about.
record Subject(Asking asking) {
  Review review() {
    return asking.review();
  }

  RepNumbers rep() {
    return asking.rep();
  }

  Team team() {
    return review().team();
  }

  Shown shown() {
    return Shown.of(team());
  }

  /// The week before the day of the scrum; where the file ends earlier, it is not the one under
  /// review.
  Week lastWeek() {
    return Week.lastCompleteOn(review().date());
  }

  /// Of the rep's period; nothing where what they booked is known in part alone.
  Figure of(Function<Quarter, Figure> figure) {
    var quarter = rep().quarter();
    return quarter.isPresent() && !quarter.get().isTold()
        ? Figure.absent("the file begins after the period did")
        : quarter.map(figure).orElse(Figure.absent("no period"));
  }

  /// The reading of the funnel's first step.
  Optional<KpiReading> firstStep() {
    return team().funnelSteps().stream().findFirst().flatMap(step -> rep().kpi(step.id()));
  }
}

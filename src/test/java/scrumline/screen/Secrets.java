package scrumline.screen;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import scrumline.scrum.Teams;
import scrumline.team.Absence;
import scrumline.team.Deal;
import scrumline.team.Quote;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// The sample team with a word in every private place that is never to be read on a shared window.
final class Secrets {
  static final String WORD = "SECRET";

  private static final SafeText SECRET = SafeText.of(WORD);

  private Secrets() {}

  static Team team() {
    return Teams.withMoneyGoal(Secrets::marked);
  }

  private static Rep marked(Rep rep) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    rep.weeks()
        .forEach((week, it) -> weeks.put(week, new WeekNumbers(week, it.values(), secret())));
    var absences =
        rep.absences().stream().map(it -> new Absence(it.from(), it.to(), secret())).toList();
    return new Rep(
        rep.id(),
        rep.name(),
        rep.role(),
        rep.quota(),
        rep.booked(),
        rep.pipeline(),
        rep.averageDeal(),
        rep.updated(),
        rep.ramp(),
        absences,
        rep.goals(),
        weeks,
        rep.leads(),
        rep.quotes().map(Secrets::quotes),
        rep.deals().map(Secrets::deals),
        rep.plan());
  }

  private static List<Quote> quotes(List<Quote> quotes) {
    return quotes.stream()
        .map(
            it ->
                new Quote(
                    SECRET,
                    SECRET,
                    it.value(),
                    it.status(),
                    it.sent(),
                    it.lastTouch(),
                    secret(),
                    it.nextDate()))
        .toList();
  }

  private static List<Deal> deals(List<Deal> deals) {
    return deals.stream().map(it -> new Deal(SECRET, it.value(), it.closed())).toList();
  }

  private static Optional<SafeText> secret() {
    return Optional.of(SECRET);
  }
}

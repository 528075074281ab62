package scrumline.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import scrumline.coach.Coach;
import scrumline.numbers.Attention;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastTeam;
import scrumline.scrum.ProposedBoxes;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Counted;

/// Who will need time and why, with a box for each turn and the question that will be asked, in the
/// order of the turns.
record PrepTurns(Scrum scrum, Review review, ForecastTeam forecasts, Coach coach) {
  private static final int SEVERAL = 2;

  Sheet.Part part() {
    var all = attention();
    if (all.isEmpty()) {
      var nobody = Said.ours("Nobody is here today, so there are no turns.");
      return new Sheet.Part(heading(), nobody, List.of());
    }
    var rows = new ArrayList<Sheet.Row>();
    var boxes = boxes(all);
    for (var one : all) {
      var box = Objects.requireNonNull(boxes.get(one.numbers().rep().id()));
      rows.add(row(one, Wording.time(box)));
    }
    return new Sheet.Part(heading(), lead(all), rows);
  }

  private static Said heading() {
    return Said.ours("Who will need time");
  }

  private List<Attention> attention() {
    return scrum.queue().present().stream()
        .flatMap(id -> scrum.team().rep(id).stream())
        .map(rep -> Attention.of(review, rep, scrum.opening().items()))
        .toList();
  }

  private Map<String, Duration> boxes(List<Attention> all) {
    return ProposedBoxes.of(
        scrum,
        id ->
            all.stream()
                .filter(one -> one.numbers().rep().id().equals(id))
                .mapToInt(one -> one.reasons().size())
                .sum());
  }

  /// Those of whom there is more than one fact, in the order of their turns.
  private Said lead(List<Attention> all) {
    var several =
        all.stream().filter(one -> one.reasons().size() >= SEVERAL).map(this::name).toList();
    String whole = Wording.time(ProposedBoxes.whole(scrum));
    var time = Said.ours(whole + " for " + Counted.of(all.size(), "turn") + ".");
    return several.isEmpty()
        ? time
        : Said.ours("More than one reason: ").and(Said.list(several)).and(". ").and(time);
  }

  private Said name(Attention one) {
    return Said.theirs(scrum.team().shortName(one.numbers().rep()));
  }

  private Sheet.Row row(Attention one, String box) {
    var words = new ReasonWords(scrum.team());
    var facts = new ArrayList<Said>();
    for (var reason : one.reasons()) {
      facts.add(words.of(reason));
      if (reason instanceof Attention.Reason.PaceBehind) {
        likelyEnd(one.numbers()).ifPresent(facts::add);
      }
    }
    var good = List.of(Said.ours("all good: a short turn"));
    var question = coach.prompt(review, one.numbers()).question();
    return new Sheet.Row(
        name(one), box, facts.isEmpty() ? good : facts, Said.ours("“").and(question).and("”"));
  }

  /// Where the period would land if it went on like this, said where the pace gives reason to ask.
  private Optional<Said> likelyEnd(RepNumbers numbers) {
    var money = Optional.of(Shown.of(scrum.team()));
    return forecasts
        .basis(numbers)
        .inputs()
        .map(inputs -> Said.ours(Forecast.of(inputs).inWords(money)));
  }
}

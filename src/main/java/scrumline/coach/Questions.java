package scrumline.coach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.scrum.Carried;
import scrumline.scrum.Event;
import scrumline.scrum.Memory;
import scrumline.scrum.Question;
import scrumline.scrum.Scrum;
import scrumline.team.Came;
import scrumline.team.OpenItem;
import scrumline.team.Spoken;

/// The questions of a scrum's turns. What was decided stands; the rest is what would be asked now,
/// of what the scrum remembers, of what is open in it, and of its numbers, which are `review`.
public record Questions(Coach coach, Scrum scrum, Review review) {
  /// The rule that asks about a resource which came.
  private static final String CAME = "resource-came";

  /// The question of a rep's turn. `chance` of a rep by id is that of reaching the quota, 0 to 1;
  /// empty while nobody knows it.
  public Question of(RepNumbers rep, Function<String, OptionalDouble> chance) {
    return scrum.asked(rep.rep().id()).map(Event.Asked::question).orElseGet(() -> now(rep, chance));
  }

  /// The questions of everybody by id, in the order of the turns, so that nobody hears the words of
  /// the one before; then of those who have none.
  public Map<String, Question> all(Function<String, OptionalDouble> chance) {
    var all = new LinkedHashMap<String, Question>();
    var ids = new LinkedHashSet<>(scrum.queue().turns());
    review.reps().forEach(rep -> ids.add(rep.rep().id()));
    var earlier = new ArrayList<>(spoken());
    for (var id : ids) {
      for (var rep : review.rep(id).stream().toList()) {
        var decided = scrum.asked(id).map(Event.Asked::question);
        var question = decided.orElseGet(() -> ask(rep, chance, earlier));
        earlier.addAll(decided.isPresent() ? List.of() : List.of(question.spoken()));
        all.put(id, question);
      }
    }
    return all;
  }

  /// The decision about the turn that the scrum is in; empty where it was made, or where there is
  /// no turn. It is made once, when the turn is entered for the first time.
  public Optional<Event.Asked> due(Function<String, OptionalDouble> chance, Instant now) {
    return scrum
        .current()
        .filter(_ -> scrum.talk().isOn())
        .filter(rep -> scrum.asked(rep.id()).isEmpty())
        .map(review::rep)
        .map(rep -> asked(rep, now(rep, chance), now));
  }

  private Event.Asked asked(RepNumbers rep, Question question, Instant now) {
    String id = rep.rep().id();
    var item =
        question.rule().equals(CAME)
            ? came(id).stream().findFirst().map(Came::id)
            : Optional.<String>empty();
    return new Event.Asked(now, id, question, item);
  }

  private Question now(RepNumbers rep, Function<String, OptionalDouble> chance) {
    return ask(rep, chance, spoken());
  }

  /// What was asked in this scrum so far.
  private List<Spoken> spoken() {
    return scrum.minutes().asked().stream().map(asked -> asked.question().spoken()).toList();
  }

  private Question ask(
      RepNumbers rep, Function<String, OptionalDouble> chance, List<Spoken> earlier) {
    String id = rep.rep().id();
    var items = Carried.stillOpen(scrum).stream().filter(item -> item.rep().equals(id)).toList();
    var before = scrum.opening().remembered(id).spoken();
    return coach.ask(
        new Asking(
            review,
            rep,
            chance.apply(id),
            items,
            came(id),
            before,
            silent(items),
            earlier,
            TeamQuestion.kpis(review)));
  }

  private List<Came> came(String rep) {
    return Memory.now(scrum, rep).came();
  }

  /// The rules whose questions led to what is still open. A late promise of the manager's silences
  /// none: made of a late one, and late too, it would else never be raised.
  private Set<String> silent(List<OpenItem> items) {
    return items.stream()
        .filter(item -> item.type() != OpenItem.Type.RESOURCE || !isLate(item))
        .flatMap(item -> item.rule().stream())
        .collect(Collectors.toSet());
  }

  private boolean isLate(OpenItem item) {
    return item.due().filter(day -> day.isBefore(review.date())).isPresent();
  }
}

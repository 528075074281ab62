package scrumline.scrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scrumline.team.SafeText;

/// What a scrum wrote down: the facts in the order in which they were said, half-typed lines, and
/// the highest agreement number that was ever given out, taken back or not, or may have been.
public record Minutes(History<Recorded<Event>> facts, List<Draft> drafts, int lastNumber) {

  static Minutes from(int firstNumber) {
    return new Minutes(History.empty(), List.of(), firstNumber - 1);
  }

  /// The question that was decided first for a rep; later ones change nothing.
  Optional<Event.Asked> asked(String rep) {
    for (var fact : facts) {
      if (fact.value() instanceof Event.Asked asked && asked.rep().equals(rep)) {
        return Optional.of(asked);
      }
    }
    return Optional.empty();
  }

  /// The questions that were decided, one of each rep, in the order in which they were.
  public List<Event.Asked> asked() {
    var byRep = new LinkedHashMap<String, Event.Asked>();
    each(event -> event instanceof Event.Asked asked ? asked : null)
        .forEach(fact -> byRep.putIfAbsent(fact.value().rep(), fact.value()));
    return List.copyOf(byRep.values());
  }

  /// What was said last of whether a resource helped.
  public Optional<Help> help(String item) {
    return last(event ->
            event instanceof Event.Helped said && said.item().equals(item) ? said.answer() : null)
        .map(Recorded::value);
  }

  public List<Recorded<Agreement>> agreements() {
    return each(event -> event instanceof Event.Agreed agreed ? agreed.agreement() : null);
  }

  public List<Recorded<Agreement>> agreementsOf(String rep) {
    return agreements().stream().filter(one -> one.value().rep().equals(rep)).toList();
  }

  /// What was said last of an item of an earlier scrum.
  public Optional<Recorded<Became>> became(String item) {
    return last(
        event ->
            event instanceof Event.Settled said && said.item().equals(item)
                ? new Became.Settled(said.outcome())
                : event instanceof Event.Redated moved && moved.item().equals(item)
                    ? new Became.Moved(moved.due())
                    : null);
  }

  /// The due date that an item was given after it was agreed.
  public Optional<Recorded<LocalDate>> due(String item) {
    return last(
        event ->
            event instanceof Event.Redated moved && moved.item().equals(item) ? moved.due() : null);
  }

  /// The rep that an item was given to last, by item.
  public Map<String, Recorded<String>> given() {
    var given = new HashMap<String, Recorded<String>>();
    for (var fact : facts) {
      if (fact.value() instanceof Event.Given gift) {
        given.put(gift.item(), new Recorded<>(fact.seq(), fact.at(), gift.rep()));
      }
    }
    return given;
  }

  /// That nothing new was agreed with a rep. What is agreed afterwards takes its place.
  public Optional<Recorded<String>> nothingNew(String rep) {
    return last(event ->
            event instanceof Event.NothingNew good && good.rep().equals(rep) ? rep : null)
        .filter(_ -> agreementsOf(rep).isEmpty());
  }

  /// The reps with whom it was noted that nothing new is agreed, each with the number of the event
  /// that said so last; without those with whom something was agreed after all.
  public Map<String, Long> nothingNew() {
    var said = new HashMap<String, Long>();
    each(event -> event instanceof Event.NothingNew good ? good.rep() : null)
        .forEach(fact -> said.put(fact.value(), fact.seq()));
    agreements().forEach(one -> said.remove(one.value().rep()));
    return said;
  }

  /// Whether a note about this rep's turn is to be asked for after sharing has stopped.
  public boolean marked(String rep) {
    return last(event ->
            event instanceof Event.NoteMarked mark && mark.rep().equals(rep) ? rep : null)
        .isPresent();
  }

  public List<Recorded<SafeText>> notes(String rep) {
    return each(
        event -> event instanceof Event.Noted note && note.rep().equals(rep) ? note.text() : null);
  }

  public Optional<Recorded<Integer>> rating() {
    return last(event -> event instanceof Event.Rated rated ? rated.rating() : null);
  }

  public Optional<Draft> draft(String rep, Draft.Kind kind) {
    return drafts.stream().filter(one -> one.isFor(rep, kind)).findFirst();
  }

  Minutes with(Recorded<Event> fact) {
    int number = fact.value() instanceof Event.Agreed agreed ? number(agreed.agreement()) : 0;
    return new Minutes(facts.and(fact), drafts, Math.max(lastNumber, number));
  }

  Minutes with(Draft draft) {
    var kept = new ArrayList<>(drafts);
    kept.removeIf(one -> one.isFor(draft.rep(), draft.kind()));
    if (!draft.text().isEmpty()) {
      kept.add(draft);
    }
    return new Minutes(facts, List.copyOf(kept), lastNumber);
  }

  /// The same where so many numbers more may have been given out.
  Minutes passingOver(int numbers) {
    return new Minutes(facts, drafts, lastNumber + numbers);
  }

  /// The same facts with the drafts and numbers of `later`: taking something back gives no number
  /// out twice and takes no typed text away.
  Minutes keeping(Minutes later) {
    return new Minutes(facts, later.drafts, Math.max(lastNumber, later.lastNumber));
  }

  private static int number(Agreement agreement) {
    String id = agreement.id();
    return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
  }

  private <T> List<Recorded<T>> each(Function<Event, T> what) {
    var found = new ArrayList<Recorded<T>>();
    for (var fact : facts) {
      part(fact, what).ifPresent(found::add);
    }
    return found;
  }

  private <T> Optional<Recorded<T>> last(Function<Event, T> what) {
    for (var fact : facts.reversed()) {
      var found = part(fact, what);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<Recorded<T>> part(Recorded<Event> fact, Function<Event, T> what) {
    return Optional.ofNullable(what.apply(fact.value()))
        .map(value -> new Recorded<>(fact.seq(), fact.at(), value));
  }
}

package scrumline.scrum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Review;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.Section;
import scrumline.team.Team;

/// A scrum at one moment: the fold of all its events so far. `seq` is the number of the last event
/// (the header of a journal is 0, `Opened` is 1).
public record Scrum(
    Event.Opened opened,
    long seq,
    Instant lastAt,
    Past past,
    Talk talk,
    Queue queue,
    Minutes minutes,
    boolean blanked) {

  /// The scrum that an `Opened` event begins.
  public static Scrum open(Event.Opened opened) {
    var opening = opened.opening();
    return new Scrum(
        opened,
        1,
        opened.at(),
        Past.of(opened),
        Talk.lobby(opened.at()),
        Queue.of(opening.order()),
        Minutes.from(opening.firstNumber()),
        false);
  }

  /// The scrum after one more event. Total: an event that makes no sense here changes nothing but
  /// `seq`.
  public Scrum after(Event event) {
    return replay(new Recorded<>(seq + 1, event.at(), event));
  }

  /// The events that can still be taken back or that an undo must fold again, oldest first.
  public List<Recorded<Event>> history() {
    return past.facts();
  }

  public Opening opening() {
    return opened.opening();
  }

  public Team team() {
    return opening().team();
  }

  /// The stretches of the agenda in order, one for every rep who has a turn.
  public List<Slot> slots() {
    var slots = new ArrayList<Slot>();
    for (Section section : team().agenda().sections()) {
      if (section.isPerRep()) {
        queue.turns().forEach(rep -> slots.add(Slot.turn(section, rep)));
      } else {
        slots.add(Slot.of(section));
      }
    }
    return slots;
  }

  public Optional<Slot> here() {
    return talk.here();
  }

  /// The rep whose turn it is.
  public Optional<Rep> current() {
    return here().flatMap(Slot::rep).flatMap(team()::rep);
  }

  public Optional<Section> section() {
    return here().flatMap(this::section);
  }

  public Optional<Section> section(Slot slot) {
    return team().agenda().sections().stream()
        .filter(one -> one.id().equals(slot.section()))
        .findFirst();
  }

  /// The question of a rep's turn, once it was decided.
  public Optional<Event.Asked> asked(String rep) {
    return minutes.asked(rep);
  }

  /// What is left open from earlier scrums in a rep's turn, in the order of their numbers 1, 2, …
  public List<OpenItem> itemsOf(String rep) {
    return LeftOpen.items(this).stream().filter(item -> item.rep().equals(rep)).toList();
  }

  /// The adjustments that hold now or later: those of earlier scrums, and this one's.
  public List<Adjustment> adjustments() {
    var all = new ArrayList<>(opening().inForce());
    for (var agreement : minutes.agreements()) {
      if (agreement.value() instanceof Agreement.KpiAdjustment kpi) {
        all.add(kpi.adjustment());
      }
    }
    return all;
  }

  /// The team's numbers as they stand on the day of the scrum.
  public Review review() {
    return Review.of(team(), opening().date(), Optional.of(opening().week()), adjustments());
  }

  /// The last event that can be taken back. Where the team looks on, all that was done about notes
  /// is passed over.
  public Optional<Recorded<Event>> undoable(Eyes eyes) {
    return Undo.last(history(), eyes);
  }

  private Scrum apply(Recorded<Event> fact) {
    return switch (fact.value()) {
      case Event.Opened _, Event.Unread _ -> this;
      case Event.Mended e -> with(minutes.passingOver(e.mayHaveAgreed()));
      case Event.Started e ->
          slots().isEmpty() ? this : with(talk.start(slots().getFirst(), e.at()));
      case Event.Entered e ->
          slots().contains(e.slot()) ? with(Course.entering(this, e.slot(), e.at())) : this;
      case Event.Paused e -> with(talk.pause(e.at()));
      case Event.Unpaused e -> with(talk.unpause(e.at()));
      case Event.Extended e -> with(talk.give(e.by()));
      case Event.MarkedAway e -> Course.without(this, e.rep(), e.at());
      case Event.MarkedPresent e -> with(Course.back(this, e.rep()));
      case Event.MovedLater e -> Course.later(this, e.rep(), e.at());
      case Event.MovedAfterCall e -> Course.afterCall(this, e.reps(), e.at());
      case Event.Asked _,
          Event.Agreed _,
          Event.Settled _,
          Event.Helped _,
          Event.Redated _,
          Event.Given _,
          Event.NothingNew _,
          Event.NoteMarked _,
          Event.Noted _,
          Event.Rated _ ->
          with(minutes.with(fact));
      case Event.Drafted e -> with(minutes.with(e.draft()));
      case Event.Undone e -> Undo.without(this, e.seq());
      case Event.Blanked _ -> blanked(true);
      case Event.Unblanked _ -> blanked(false);
      case Event.Left e -> with(talk.gap(e.at(), e.at()));
      case Event.Continued e -> with(talk.gap(e.lastSeen(), e.at()));
      case Event.StoodStill e -> with(talk.gap(e.lastSeen(), e.at(), e.lost()).pause(e.at()));
      case Event.TeamReloaded e -> reloaded(e.team(), e.at());
      case Event.Closed e -> with(talk.end(e.at()));
    };
  }

  private Scrum reloaded(Team team, Instant at) {
    var next = queue.matching(team.reps().stream().map(Rep::id).toList());
    var again = new Event.Opened(opened.at(), opening().with(team));
    var reloaded = new Scrum(again, seq, lastAt, past, talk, next, minutes, blanked);
    boolean isGone = here().filter(slot -> !reloaded.slots().contains(slot)).isPresent();
    return isGone ? Course.goingOn(this, reloaded, at) : reloaded;
  }

  Scrum replay(Recorded<Event> fact) {
    var next = apply(fact);
    return new Scrum(
        next.opened,
        fact.seq(),
        fact.at(),
        next.past.and(fact, this),
        next.talk,
        next.queue,
        next.minutes,
        next.blanked);
  }

  Scrum with(Minutes next) {
    return new Scrum(opened, seq, lastAt, past, talk, queue, next, blanked);
  }

  Scrum with(Talk next) {
    return new Scrum(opened, seq, lastAt, past, next, queue, minutes, blanked);
  }

  Scrum with(Queue next) {
    return new Scrum(opened, seq, lastAt, past, talk, next, minutes, blanked);
  }

  private Scrum blanked(boolean now) {
    return new Scrum(opened, seq, lastAt, past, talk, queue, minutes, now);
  }
}

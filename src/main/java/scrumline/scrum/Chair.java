package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import scrumline.scrum.Move.Made;
import scrumline.scrum.Move.Refused;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.SafeText;

/// Who runs the scrum: every move that can be made, at one instant. A move changes nothing; it
/// answers with the event that it would cause.
public record Chair(Scrum scrum, Instant now) {

  /// What `+` and `−` give and take.
  public static final Duration STEP = Duration.ofSeconds(30);

  /// Why what is about one rep cannot be done where no rep has the turn.
  public static final String OF_A_TURN = "This is for a rep's turn; / and a name goes there.";

  /// To the next turn or section; out of the lobby, the clock starts.
  public Move next() {
    return switch (state()) {
      case LOBBY ->
          scrum.slots().isEmpty()
              ? new Refused("The agenda has no section that anybody is here for.")
              : new Made(new Event.Started(now));
      case RUNNING, PAUSED -> neighbour(1, "This is the last section. Enter closes the scrum.");
      case OVER -> new Refused("The scrum is closed.");
    };
  }

  public Move previous() {
    return whileOn(() -> neighbour(-1, "This is the first section."));
  }

  public Move pauseOrGoOn() {
    return switch (state()) {
      case LOBBY -> new Refused("No clock runs yet. → starts the scrum.");
      case RUNNING -> new Made(new Event.Paused(now));
      case PAUSED -> new Made(new Event.Unpaused(now));
      case OVER -> new Refused("The scrum is closed.");
    };
  }

  /// Gives the running slot more time, or takes some where `by` is negative. A box never ends
  /// before what was already spent of it.
  public Move extend(Duration by) {
    return whileOn(
        () ->
            by.isNegative() && Clock.of(scrum, now).boxLeft().plus(by).isNegative()
                ? new Refused("Less than " + -by.toSeconds() + " s are left of this box.")
                : new Made(new Event.Extended(now, by)));
  }

  public Move resource(String rep, SafeText owner, SafeText text, LocalDate due) {
    return said(text, () -> new Agreement.Resource(nextId(), rep, owner, text, due, rule(rep)));
  }

  public Move commitment(String rep, SafeText owner, SafeText text, LocalDate due) {
    return said(text, () -> new Agreement.Commitment(nextId(), rep, owner, text, due, rule(rep)));
  }

  public Move adjust(Adjustment adjustment) {
    return new Made(new Event.Agreed(now, new Agreement.KpiAdjustment(nextId(), adjustment)));
  }

  /// Says what became of the rep's `number`-th item (1, 2, …) from last time.
  public Move settle(String rep, int number, Outcome outcome) {
    return ItemMoves.settle(rep, number, outcome, scrum, now);
  }

  /// Says what became of an item from last time, by its id, in any turn.
  public Move settle(String item, Outcome outcome) {
    return new ItemMoves(scrum, now, item).settle(outcome);
  }

  /// Moves an item from last time to another day, today or later.
  public Move redate(String item, LocalDate due) {
    return new ItemMoves(scrum, now, item).redate(due);
  }

  /// Gives an item of somebody whom the team no longer has to a rep.
  public Move give(String item, String rep) {
    return LeftOpen.give(item, rep, scrum, now);
  }

  public Move nothingNew() {
    return turn(
        rep ->
            scrum.minutes().nothingNew(rep).isPresent()
                ? new Refused("That nothing new is agreed is noted already. u takes it back.")
                : scrum.minutes().agreementsOf(rep).isEmpty()
                    ? new Made(new Event.NothingNew(now, rep))
                    : new Refused("Something is agreed here already; that is the outcome."));
  }

  public Move markNote() {
    return turn(
        rep ->
            scrum.minutes().marked(rep)
                ? new Refused("This turn is marked already.")
                : new Made(new Event.NoteMarked(now, rep)));
  }

  public Move note(String rep, SafeText text) {
    return text.isEmpty()
        ? new Refused("Nothing is typed yet.")
        : new Made(new Event.Noted(now, rep, text));
  }

  public Move awayOrPresent(String rep) {
    boolean out = !scrum.queue().turns().contains(rep);
    if (state() == Talk.State.OVER) {
      return new Refused("The scrum is closed.");
    }
    return new Made(out ? new Event.MarkedPresent(now, rep) : new Event.MarkedAway(now, rep));
  }

  public Move later(String rep) {
    var present = scrum.queue().turns();
    if (state() == Talk.State.OVER) {
      return new Refused("The scrum is closed.");
    }
    return present.isEmpty() || present.getLast().equals(rep)
        ? new Refused("Already the last in the queue.")
        : new Made(new Event.MovedLater(now, rep));
  }

  public Move jump(Slot slot) {
    return whileOn(
        () ->
            scrum.slots().contains(slot)
                ? new Made(new Event.Entered(now, slot))
                : new Refused("There is no such turn now."));
  }

  public Move undo() {
    return undo(scrum.undoable(Eyes.MANAGER));
  }

  /// Takes back `last`, where there is one.
  public Move undo(Optional<Recorded<Event>> last) {
    return last.isEmpty()
        ? new Refused("Nothing was done yet.")
        : new Made(new Event.Undone(now, last.get().seq()));
  }

  public Move rate(int rating) {
    return rating < 1 || rating > 10
        ? new Refused("A rating is a number from 1 to 10.")
        : new Made(new Event.Rated(now, rating));
  }

  public Move close() {
    return whileOn(() -> new Made(new Event.Closed(now, Optional.empty())));
  }

  public String nextId() {
    return scrum.opening().date() + "/" + (scrum.minutes().lastNumber() + 1);
  }

  private Move said(SafeText text, Supplier<Agreement> agreement) {
    return text.isEmpty()
        ? new Refused("Nothing is typed yet.")
        : new Made(new Event.Agreed(now, agreement.get()));
  }

  private Optional<String> rule(String rep) {
    return scrum.asked(rep).map(asked -> asked.question().rule());
  }

  private Move turn(Function<String, Move> move) {
    return scrum.here().flatMap(Slot::rep).map(move).orElse(new Refused(OF_A_TURN));
  }

  private Move neighbour(int by, String whyNot) {
    var slots = scrum.slots();
    int to = scrum.here().map(slots::indexOf).orElse(-1) + by;
    return to < 0 || to >= slots.size()
        ? new Refused(whyNot)
        : new Made(new Event.Entered(now, slots.get(to)));
  }

  private Move whileOn(Supplier<Move> move) {
    return switch (state()) {
      case LOBBY -> new Refused("The scrum has not begun. → starts it.");
      case RUNNING, PAUSED -> move.get();
      case OVER -> new Refused("The scrum is closed.");
    };
  }

  private Talk.State state() {
    return scrum.talk().state();
  }
}

package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// Something that happened in a scrum, and when. Events are the only thing that is ever written
/// down; everything else follows from them. Each has a subject (`Of…`), and each was done by a
/// person or by the program (`By…`).
public sealed interface Event {
  Instant at();

  /// When the scrum runs, and where in its agenda it stands.
  sealed interface OfClock extends Event {}

  /// Who is here, when their turn is, and what their team file says.
  sealed interface OfPeople extends Event {}

  /// What is asked, agreed and noted, and what is said about it later.
  sealed interface OfAgreements extends Event {}

  /// The record itself, and the window that it is made in.
  sealed interface OfLog extends Event {}

  /// What a person did to the scrum, and can take back.
  sealed interface ByPerson extends Event {}

  /// Of that, what changed more than where the scrum stands: what was agreed, who is here, or how
  /// long a box is.
  sealed interface Deed extends ByPerson {}

  /// What happened to the program, to its window or to what is typed; it is never taken back.
  sealed interface ByProgram extends Event {}

  /// The clock started, and with it the first section.
  record Started(Instant at) implements OfClock, ByPerson {}

  record Entered(Instant at, Slot slot) implements OfClock, ByPerson {}

  record Paused(Instant at) implements OfClock, ByPerson {}

  record Unpaused(Instant at) implements OfClock, ByPerson {}

  /// The slot that was running got more time, or less where `by` is negative.
  record Extended(Instant at, Duration by) implements OfClock, Deed {}

  /// The program was left while the scrum went on.
  record Left(Instant at) implements OfClock, ByProgram {}

  /// The program runs again. It was last known to run at `lastSeen`; the time between is a gap and
  /// counts for no turn.
  record Continued(Instant at, Instant lastSeen) implements OfClock, ByProgram {}

  /// The program did not run, or its clock was set, while it was open. It was there until
  /// `lastSeen`; of the time till `at`, which may be earlier where the clock was set back, only
  /// `lost` has really passed. It counts for no turn, and the scrum is paused.
  record StoodStill(Instant at, Instant lastSeen, Duration lost, Lapse why)
      implements OfClock, ByProgram {}

  /// The scrum is over. `why` is there where the program closed it and not the manager.
  record Closed(Instant at, Optional<SafeText> why) implements OfClock, Deed {}

  record MarkedAway(Instant at, String rep) implements OfPeople, Deed {}

  record MarkedPresent(Instant at, String rep) implements OfPeople, Deed {}

  /// A rep went to the end of the queue.
  record MovedLater(Instant at, String rep) implements OfPeople, Deed {}

  /// The turns of these reps, by id, were moved to after the call since the time does not suffice.
  /// None: it was chosen that everybody stays, and the scrum runs over.
  record MovedAfterCall(Instant at, List<String> reps) implements OfPeople, Deed {
    public MovedAfterCall {
      reps = List.copyOf(reps);
    }
  }

  record TeamReloaded(Instant at, Team team) implements OfPeople, ByProgram {}

  /// The question of a rep's turn was decided when the turn was entered. `item` is what it asks
  /// about, where that was agreed once. The first one of a rep stands.
  record Asked(Instant at, String rep, Question question, Optional<String> item)
      implements OfAgreements, ByProgram {}

  record Agreed(Instant at, Agreement agreement) implements OfAgreements, Deed {}

  /// An item was talked about: one of an earlier scrum, or after the scrum one of its own. Saying
  /// something else later replaces it.
  record Settled(Instant at, String item, Outcome outcome) implements OfAgreements, Deed {}

  /// What a rep said of a resource that came. For the manager alone.
  record Helped(Instant at, String item, Help answer) implements OfAgreements, Deed {}

  /// An item, of this scrum or of an earlier one, is due on another day.
  record Redated(Instant at, String item, LocalDate due) implements OfAgreements, Deed {}

  /// An item of a rep whom the team no longer has is this rep's now.
  record Given(Instant at, String item, String rep) implements OfAgreements, Deed {}

  /// Nothing new was agreed in a rep's turn, which is an outcome too.
  record NothingNew(Instant at, String rep) implements OfAgreements, Deed {}

  /// A note about this turn is to be written when nobody else sees the window.
  record NoteMarked(Instant at, String rep) implements OfAgreements, Deed {}

  /// A private note of the manager.
  record Noted(Instant at, String rep, SafeText text) implements OfAgreements, Deed {}

  /// What was typed so far; an empty text takes the draft away.
  record Drafted(Instant at, Draft draft) implements OfAgreements, ByProgram {}

  /// How good the scrum was, 1 to 10.
  record Rated(Instant at, int rating) implements OfAgreements, Deed {}

  /// The lobby was opened. The first event of every scrum.
  record Opened(Instant at, Opening opening) implements OfLog, ByProgram {}

  /// The event with the number `seq` was taken back.
  record Undone(Instant at, long seq) implements OfLog, ByProgram {}

  /// The journal had an unfinished line at its end, or several that the disk spoilt, which were set
  /// aside.
  record Mended(Instant at, long bytesSetAside) implements OfLog, ByProgram {
    /// No line about an agreement is as short.
    private static final int SHORTEST = 150;

    /// No scrum agrees on so much.
    private static final int MOST = 500;

    /// How many agreements may have been in what was set aside. People may know them by their
    /// numbers, so nothing else gets these.
    public int mayHaveAgreed() {
      return bytesSetAside == 0 ? 0 : (int) Math.min(MOST, 1 + bytesSetAside / SHORTEST);
    }
  }

  record Blanked(Instant at) implements OfLog, ByProgram {}

  record Unblanked(Instant at) implements OfLog, ByProgram {}

  /// Something that a newer version wrote and marked as safe to skip.
  record Unread(Instant at, String type) implements OfLog, ByProgram {}
}

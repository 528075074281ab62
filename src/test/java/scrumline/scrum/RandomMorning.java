package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import scrumline.Samples;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// Things that happen in a scrum, or could be read from a file although they cannot happen; on
/// clocks that go, stand still and go back.
public final class RandomMorning {
  private static final SafeText TEXT = SafeText.of("call the leads");

  private final SplittableRandom random;
  private Instant now = Morning.NINE;

  public RandomMorning(long seed) {
    random = new SplittableRandom(seed);
  }

  /// The next event, allowed or not.
  public Event event(Scrum scrum) {
    now = now.plusMillis(random.nextInt(10) == 0 ? -random.nextInt(5000) : random.nextInt(60_000));
    return random.nextInt(12) == 0 ? rare(scrum) : one(usual(scrum)).get();
  }

  private List<Supplier<Event>> usual(Scrum scrum) {
    Supplier<Event> entered = () -> new Event.Entered(now, slot(scrum));
    Supplier<Event> agreed = () -> new Event.Agreed(now, agreement(scrum));
    return List.of(
        () -> new Event.Started(now),
        entered,
        entered,
        entered,
        () -> new Event.Paused(now),
        () -> new Event.Unpaused(now),
        () -> new Event.Extended(now, Duration.ofSeconds(random.nextInt(-60, 60))),
        () -> new Event.MarkedAway(now, rep(scrum)),
        () -> new Event.MarkedPresent(now, rep(scrum)),
        () -> new Event.MovedLater(now, rep(scrum)),
        agreed,
        agreed,
        () -> new Event.Settled(now, "2026-11-16/3", one(List.of(Outcome.values()))),
        () -> asked(scrum),
        () -> new Event.Helped(now, "2026-11-16/3", one(List.of(Help.values()))),
        () -> new Event.NothingNew(now, rep(scrum)),
        () -> new Event.Rated(now, 7),
        () -> new Event.NoteMarked(now, "r07"),
        () -> new Event.Noted(now, "r07", TEXT),
        () -> new Event.Drafted(now, draft(scrum)),
        () -> new Event.Undone(now, 1 + random.nextLong(scrum.seq() + 2)),
        () -> new Event.Continued(now, now.plusMillis(random.nextInt(-90_000, 9000))),
        () -> new Event.MovedAfterCall(now, random.nextBoolean() ? List.of() : List.of(rep(scrum))),
        this::stoodStill);
  }

  /// On a clock that was set, forward or back, in one of five.
  private Event stoodStill() {
    var lastSeen = now;
    var lost = Duration.ofMillis(random.nextInt(90_000));
    var set = Duration.ofSeconds(random.nextInt(5) == 0 ? random.nextInt(-9000, 9000) : 0);
    now = now.plus(lost).plus(set);
    return new Event.StoodStill(now, lastSeen, lost, one(List.of(Lapse.values())));
  }

  private Event rare(Scrum scrum) {
    return one(
        List.of(
            new Event.Closed(now, Optional.empty()),
            new Event.Entered(now, gone()),
            new Event.TeamReloaded(now, fewer()),
            new Event.Opened(now, scrum.opening()),
            new Event.Mended(now, 7),
            new Event.Unread(now, "laughed"),
            new Event.Redated(now, "2026-11-16/3", Samples.MONDAY),
            new Event.Blanked(now),
            new Event.Unblanked(now),
            new Event.Left(now)));
  }

  private Slot slot(Scrum scrum) {
    return scrum.slots().isEmpty() ? gone() : one(scrum.slots());
  }

  private Team fewer() {
    int gone = random.nextInt(9);
    return Teams.ofReps(
        Samples.northlineWest().reps().stream()
            .filter(rep -> !rep.id().equals("r0" + gone))
            .toList());
  }

  private Agreement agreement(Scrum scrum) {
    String id = new Chair(scrum, now).nextId();
    var goal = Goal.of(Goal.Op.AT_LEAST, random.nextInt(100));
    var week = Week.of(Samples.MONDAY);
    return one(
        List.of(
            new Agreement.Commitment(id, "r07", TEXT, TEXT, Samples.MONDAY),
            new Agreement.Resource(id, "r01", TEXT, TEXT, Samples.MONDAY),
            new Agreement.KpiAdjustment(
                id,
                new Adjustment(
                    "r07", "calls", 120, goal, week, Optional.empty(), TEXT, Samples.MONDAY))));
  }

  private Event asked(Scrum scrum) {
    int wording = random.nextInt(3);
    var question = new Question("behind", wording, TEXT, TEXT, List.of("behind"));
    return new Event.Asked(now, rep(scrum), question, Optional.empty());
  }

  private Draft draft(Scrum scrum) {
    return new Draft(
        rep(scrum), one(List.of(Draft.Kind.values())), SafeText.of("x".repeat(random.nextInt(3))));
  }

  private String rep(Scrum scrum) {
    var order = scrum.queue().order();
    return random.nextInt(20) == 0 || order.isEmpty() ? "nobody" : one(order);
  }

  private static Slot gone() {
    return new Slot("reps", Optional.of("nobody"));
  }

  private <T> T one(List<? extends T> from) {
    return from.get(random.nextInt(from.size()));
  }
}

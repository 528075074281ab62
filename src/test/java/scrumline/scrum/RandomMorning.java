package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
    var slots = scrum.slots();
    return switch (random.nextInt(22)) {
      case 0 -> new Event.Started(now);
      case 1, 2, 3, 4 -> new Event.Entered(now, slots.isEmpty() ? gone() : one(slots));
      case 5 -> new Event.Entered(now, gone());
      case 6 -> new Event.Paused(now);
      case 7 -> new Event.Unpaused(now);
      case 8 -> new Event.Extended(now, Duration.ofSeconds(random.nextInt(-60, 60)));
      case 9 -> new Event.MarkedAway(now, rep(scrum));
      case 10 -> new Event.MarkedPresent(now, rep(scrum));
      case 11 -> new Event.MovedLater(now, rep(scrum));
      case 12, 13 -> new Event.Agreed(now, agreement(scrum));
      case 14 -> new Event.Settled(now, "2026-11-16/3", one(List.of(Outcome.values())));
      case 15 -> one(List.of(new Event.AllGood(now, rep(scrum)), new Event.Rated(now, 7)));
      case 16 -> one(List.of(new Event.NoteMarked(now, "r07"), new Event.Noted(now, "r07", TEXT)));
      case 17 -> new Event.Drafted(now, draft(scrum));
      case 18 -> new Event.Undone(now, 1 + random.nextLong(scrum.seq() + 2));
      case 19 -> one(List.of(new Event.Blanked(now), new Event.Unblanked(now)));
      case 20 -> new Event.Continued(now, now.plusMillis(random.nextInt(-90_000, 9000)));
      default -> rare(scrum);
    };
  }

  private Event rare(Scrum scrum) {
    return switch (random.nextInt(8)) {
      case 0 -> new Event.Closed(now, Optional.empty());
      case 1 -> new Event.TeamReloaded(now, fewer());
      case 2 -> new Event.Opened(now, scrum.opening());
      case 3 -> new Event.Mended(now, 7);
      case 4 -> new Event.Unread(now, "laughed");
      case 5 -> new Event.Redated(now, "2026-11-16/3", Samples.MONDAY);
      default -> new Event.Left(now);
    };
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

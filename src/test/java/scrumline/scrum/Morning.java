package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import scrumline.Samples;
import scrumline.numbers.Review;
import scrumline.team.Adjustment;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// The shared morning: the sample team's scrum, whose lobby opens at 09:00 in Vancouver. It is told
/// as it goes: time passes, moves are made, and the scrum is asked.
public final class Morning {
  /// 09:00 in Vancouver.
  public static final Instant NINE = Instant.parse("2026-11-23T17:00:00Z");

  private Scrum scrum;
  private Instant now = NINE;

  private Morning(Team team, List<Adjustment> inForce) {
    var order = Turns.order(team, Samples.MONDAY, 1);
    var week = Review.weekOn(team, Samples.MONDAY);
    var items = team.openItems();
    var opening =
        new Opening(
            team,
            Samples.MONDAY,
            week,
            items,
            inForce,
            order,
            OptionalLong.empty(),
            1,
            List.of(),
            Map.of());
    scrum = Scrum.open(new Event.Opened(now, opening));
  }

  /// In the lobby, before any clock runs.
  public static Morning lobby() {
    return of(Samples.northlineWest());
  }

  /// The lobby of another team on the same morning.
  public static Morning of(Team team) {
    return of(team, List.of());
  }

  /// The lobby of the sample team, with goals that earlier scrums agreed on.
  public static Morning with(Adjustment... inForce) {
    return of(Samples.northlineWest(), List.of(inForce));
  }

  /// The lobby of another team, with such goals.
  public static Morning of(Team team, List<Adjustment> inForce) {
    return new Morning(team, inForce);
  }

  /// The first section has just begun.
  public static Morning started() {
    return lobby().make(Chair::next);
  }

  public Scrum scrum() {
    return scrum;
  }

  public Instant now() {
    return now;
  }

  public Clock clock() {
    return Clock.of(scrum, now);
  }

  public Chair chair() {
    return new Chair(scrum, now);
  }

  public Morning after(int seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  /// Makes a move, which must be allowed.
  public Morning make(Function<Chair, Move> move) {
    return switch (move.apply(chair())) {
      case Move.Made(Event event) -> happens(event);
      case Move.Refused(String why) -> fail("refused: " + why);
    };
  }

  public Morning happens(Event event) {
    scrum = scrum.after(event);
    return this;
  }

  /// The clock jumps by so many seconds, of which so many have really passed.
  public Morning stoodStill(int jump, int lost, Lapse why) {
    var lastSeen = now;
    after(jump);
    return happens(new Event.StoodStill(now, lastSeen, seconds(lost), why));
  }

  /// Why a move cannot be made; it must not be allowed.
  public String refusal(Function<Chair, Move> move) {
    return switch (move.apply(chair())) {
      case Move.Made(Event event) -> fail("was allowed: " + event);
      case Move.Refused(String why) -> why;
    };
  }

  /// Goes to the next section or turn after `seconds`.
  public Morning nextAfter(int seconds) {
    return after(seconds).make(Chair::next);
  }

  /// Goes on without losing a second until it is this rep's turn.
  public Morning turnOf(String name) {
    while (!here().equals(name)) {
      make(Chair::next);
    }
    return this;
  }

  /// The turns are reached with every second spent as it was planned.
  public Morning onTimeTo(String name) {
    while (!here().equals(name)) {
      after((int) clock().boxLeft().toSeconds()).make(Chair::next);
    }
    return this;
  }

  /// Whose turn it is, or which section, in a word.
  public String here() {
    var section = scrum.section().map(one -> one.id()).orElse("lobby");
    return scrum.current().map(rep -> rep.shortName().value()).orElse(section);
  }

  /// The id of a rep by the short name.
  public String rep(String name) {
    return scrum.team().reps().stream()
        .filter(rep -> rep.shortName().value().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public Morning commits(String name, String text) {
    var due = Samples.MONDAY.plusWeeks(1);
    var owner = scrum.team().rep(rep(name)).orElseThrow().name();
    return make(chair -> chair.commitment(rep(name), owner, SafeText.of(text), due));
  }

  /// Box of the running slot, as `1:15`.
  public String box() {
    return Wording.time(clock().box());
  }

  /// Saved time with its sign, in whole seconds.
  public long saved() {
    return clock().saved().toSeconds();
  }

  static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}

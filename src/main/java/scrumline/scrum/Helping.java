package scrumline.scrum;

import java.time.Instant;
import java.util.Optional;

/// The turn in which it is asked whether a resource has helped, at one instant.
public record Helping(Scrum scrum, Instant now) {
  /// The id of the resource that the question of this turn is about.
  public Optional<String> item() {
    return scrum.current().flatMap(rep -> scrum.asked(rep.id())).flatMap(Event.Asked::item);
  }

  /// What was said last in answer to the question of this turn.
  public Optional<Help> answer() {
    return item().flatMap(scrum.minutes()::help);
  }

  public Move said(Help answer) {
    return item()
        .<Move>map(item -> new Move.Made(new Event.Helped(now, item, answer)))
        .orElse(new Move.Refused("No question about a resource is asked here."));
  }
}

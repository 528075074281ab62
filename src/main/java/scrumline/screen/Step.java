package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.scrum.Move;

/// A page's answer to a key: the page that follows (none: the one that the scrum itself asks for
/// then), and what the shell is asked to do.
public record Step(Optional<Page> page, List<Effect> effects) {

  public static Step to(Page page) {
    return new Step(Optional.of(page), List.of());
  }

  /// To the page of the section or turn that the scrum is in.
  public static Step home() {
    return new Step(Optional.empty(), List.of());
  }

  /// Stays on `page` and makes a move there, or says why it cannot be made.
  public static Step move(Page page, Move move) {
    return to(page).doing(move);
  }

  public Step and(Effect effect) {
    var more = new ArrayList<>(effects);
    more.add(effect);
    return new Step(page, List.copyOf(more));
  }

  public Step and(Event event) {
    return and(new Effect.Happened(event));
  }

  public Step saying(String sentence) {
    return and(new Effect.Say(sentence));
  }

  /// The sentence that the footer will say.
  Optional<String> said() {
    return effects.stream()
        .map(effect -> effect instanceof Effect.Say(String sentence) ? sentence : "")
        .filter(sentence -> !sentence.isEmpty())
        .findFirst();
  }

  /// Whether all that happens is a sentence, and the page stays.
  boolean isOnlySaid(Page from) {
    boolean stays = page.map(from::equals).orElse(true);
    return stays && !effects.isEmpty() && effects.stream().allMatch(Effect.Say.class::isInstance);
  }

  public Step doing(Move move) {
    return switch (move) {
      case Move.Made(Event event) -> and(event);
      case Move.Refused(String why) -> saying(why);
    };
  }
}

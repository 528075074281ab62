package scrumline.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import scrumline.live.Coaching;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.screen.DetailPage;
import scrumline.screen.HelpPage;
import scrumline.screen.Page;
import scrumline.screen.TeamPage;
import scrumline.screen.text.Block;
import scrumline.screen.text.Size;
import scrumline.screen.view.Scene;
import scrumline.scrum.Clock;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.team.Audience;

/// One screen of a scrum without a terminal: as it would stand a while into its box, if the scrum
/// had begun at nine and every section before it had taken what was planned.
public record Showcase(Scrum lobby, Audience view, Size size) {
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  /// `screen` is `lobby`, `team`, `help`, `turn` or `detail` (of `rep`, or of the first) or the id
  /// of a section; empty where there is none of that name.
  public Optional<Block> draw(String screen, Optional<String> rep) {
    var start = lobby.opened().at();
    return switch (screen) {
      case "lobby" -> Optional.of(frame(lobby, Page.home(lobby), start));
      case "turn" -> turn(rep, (_, page) -> page);
      case "help" -> turn(rep, (_, page) -> new HelpPage(page, 0));
      case "detail" -> turn(rep, (scrum, page) -> DetailPage.of(scrum, page));
      case "team" -> section(screen).or(() -> Optional.of(frame(lobby, team(), start)));
      default -> section(screen);
    };
  }

  private Page team() {
    return TeamPage.over(Optional.of(Page.home(lobby)));
  }

  private Optional<Block> turn(Optional<String> rep, BiFunction<Scrum, Page, Page> over) {
    return first(slot -> isTurn(slot, rep)).map(slot -> at(slot, over));
  }

  private Optional<Block> section(String id) {
    return first(slot -> slot.section().equals(id)).map(slot -> at(slot, (_, page) -> page));
  }

  private Optional<Slot> first(Predicate<Slot> wanted) {
    return lobby.slots().stream().filter(wanted).findFirst();
  }

  private static boolean isTurn(Slot slot, Optional<String> rep) {
    return slot.isTurn() && (rep.isEmpty() || slot.rep().equals(rep));
  }

  /// `over` is what is opened over the page of the slot.
  private Block at(Slot wanted, BiFunction<Scrum, Page, Page> over) {
    var review = lobby.review();
    // Nobody waits here for what is to come.
    var its = wanted.rep().flatMap(review::rep).stream().toList();
    var forecasts = Forecasts.of(review, its);
    var now = lobby.opened().at();
    var scrum = lobby.after(new Event.Started(now));
    for (var slot : List.copyOf(scrum.slots())) {
      boolean isHere = scrum.here().filter(slot::equals).isPresent();
      scrum = isHere ? scrum : scrum.after(new Event.Entered(now, slot));
      scrum = Coaching.due(scrum, review, forecasts, now).map(scrum::after).orElse(scrum);
      if (slot.equals(wanted)) {
        break;
      }
      now = now.plus(Clock.planned(scrum, slot));
    }
    var then = now.plus(A_WHILE);
    return frame(scrum, review, forecasts, over.apply(scrum, Page.home(scrum)), then);
  }

  private Block frame(Scrum scrum, Page page, Instant now) {
    return frame(scrum, scrum.review(), Forecasts.NONE, page, now);
  }

  private Block frame(Scrum scrum, Review review, Forecasts forecasts, Page page, Instant now) {
    var coach = Coaching.coach();
    var scene = Scene.lookedAt(scrum, review, coach, forecasts, view, now, size, Optional.empty());
    return page.draw(scene);
  }
}

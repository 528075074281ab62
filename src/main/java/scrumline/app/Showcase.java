package scrumline.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.numbers.Forecast;
import scrumline.numbers.Forecasts;
import scrumline.screen.Block;
import scrumline.screen.HelpPage;
import scrumline.screen.Page;
import scrumline.screen.Scene;
import scrumline.screen.Size;
import scrumline.screen.View;
import scrumline.scrum.Clock;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;

/// One screen of a scrum without a terminal: as it would stand a while into its box, if the scrum
/// had begun at nine and every section before it had taken what was planned.
public record Showcase(Scrum lobby, View view, Size size) {
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  /// `screen` is `lobby`, `help`, `turn` (of `rep`, or of the first) or the id of a section; empty
  /// where there is none of that name.
  public Optional<Block> draw(String screen, Optional<String> rep) {
    if (screen.equals("lobby")) {
      return Optional.of(frame(lobby, Page.home(lobby), lobby.opened().at()));
    }
    boolean help = screen.equals("help");
    boolean turn = screen.equals("turn") || help;
    return lobby.slots().stream()
        .filter(slot -> turn ? isTurn(slot, rep) : slot.section().equals(screen))
        .findFirst()
        .map(slot -> at(slot, help));
  }

  private static boolean isTurn(Slot slot, Optional<String> rep) {
    return slot.isTurn() && (rep.isEmpty() || slot.rep().equals(rep));
  }

  private Block at(Slot wanted, boolean help) {
    var now = lobby.opened().at();
    var scrum = lobby.after(new Event.Started(now));
    for (var slot : List.copyOf(scrum.slots())) {
      scrum = scrum.here().filter(slot::equals).isPresent() ? scrum : enter(scrum, slot, now);
      if (slot.equals(wanted)) {
        break;
      }
      now = now.plus(Clock.planned(scrum, slot));
    }
    var page = Page.home(scrum);
    return frame(scrum, help ? new HelpPage(page, 0) : page, now.plus(A_WHILE));
  }

  private static Scrum enter(Scrum scrum, Slot slot, Instant now) {
    return scrum.after(new Event.Entered(now, slot));
  }

  private Block frame(Scrum scrum, Page page, Instant now) {
    var coach = Coaching.coach();
    var nothing = Optional.<String>empty();
    var scene =
        new Scene(scrum, coach, forecasts(scrum), scrum.seq(), nothing, view, now, size, nothing);
    return page.draw(scene);
  }

  /// Nobody waits here for what is to come.
  private static Forecasts forecasts(Scrum scrum) {
    var known = Forecasts.NONE;
    for (var rep : scrum.current().stream().toList()) {
      var basis = scrum.review().forecastBasis(scrum.review().rep(rep));
      var forecast = basis.inputs().map(Forecast::of);
      known =
          forecast.isPresent()
              ? known.with(rep.id(), forecast.get())
              : known.without(rep.id(), basis.why().orElse(""));
    }
    return known;
  }

  /// A frame with the colours of this environment, as escape sequences.
  public static String ansi(Block frame, Map<String, String> environment) {
    return AnsiText.of(frame, Colours.of(environment));
  }
}

package scrumline.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.team.Eyes;
import scrumline.team.Rep;
import scrumline.team.Sight;
import scrumline.team.Team;

/// The forecasts of a running session: those of the rep whose turn it is and of the next one are
/// asked for in time, and whatever has arrived is kept until the team's file is another.
final class Forecasting {
  private final ForecastCache cache;
  private final BooleanSupplier decides;
  private final Set<String> asked = new HashSet<>();
  private @Nullable Team team;
  private Forecasts forecasts = Forecasts.NONE;

  Forecasting(ForecastCache cache, BooleanSupplier decides) {
    this.cache = cache;
    this.decides = decides;
  }

  Forecasts forecasts() {
    return forecasts;
  }

  /// Asks for what will be wanted soon: where somebody may look at it, and where questions are
  /// decided, some of which hold only with a chance of quota.
  void lookAhead(Scrum scrum, Review review, Eyes eyes) {
    var itsTeam = scrum.team();
    if (itsTeam != team) {
      team = itsTeam;
      asked.clear();
      forecasts = Forecasts.NONE;
    }
    for (var rep :
        decides.getAsBoolean() || eyes.sees(Sight.FORECAST) ? soon(scrum) : List.<Rep>of()) {
      if (asked.add(rep.id())) {
        cache.ask(review, rep);
      }
    }
  }

  void take(Message.ForecastReady ready) {
    forecasts = ready.team() == team ? forecasts.with(ready.rep(), ready.forecast()) : forecasts;
  }

  void take(Message.NoForecast none) {
    forecasts = none.team() == team ? forecasts.without(none.rep(), none.why()) : forecasts;
  }

  /// The rep whose turn it is, and the one after.
  private static List<Rep> soon(Scrum scrum) {
    var slots = scrum.slots();
    int here = scrum.here().map(slots::indexOf).orElse(-1);
    var soon = new ArrayList<Rep>();
    for (Slot slot : slots.subList(Math.max(0, here), slots.size())) {
      slot.rep().flatMap(scrum.team()::rep).ifPresent(soon::add);
      if (soon.size() == 2) {
        break;
      }
    }
    return soon;
  }
}

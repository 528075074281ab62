package scrumline.live;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastInputs;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Event;
import scrumline.scrum.MoneyGoal;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.team.Eyes;
import scrumline.team.Team;

/// What is asked in time, what is kept, and what another team file makes of it.
class ForecastingTest {
  private final List<ForecastInputs> reckoned = new CopyOnWriteArrayList<>();
  private final Inbox inbox = new Inbox();
  private final Forecasting forecasting =
      new Forecasting(new ForecastCache(this::reckoned, inbox::add), () -> false);

  private Forecast reckoned(ForecastInputs inputs) {
    reckoned.add(inputs);
    return Forecast.of(inputs);
  }

  @Test
  void the_forecasts_of_the_first_two_turns_are_requested_once_in_the_lobby() {
    var lobby = Morning.lobby().scrum();
    forecasting.lookAhead(lobby, lobby.review(), Eyes.MANAGER);
    forecasting.lookAhead(lobby, lobby.review(), Eyes.MANAGER);
    hear(2);
    assertEquals(firstTwo(lobby), forecasting.forecasts().arrived().keySet());
    assertTrue(inbox.messages().isEmpty());
  }

  @Test
  void forecasts_are_requested_again_if_a_reloaded_team_has_other_figures() {
    var lobby = Morning.lobby().scrum();
    forecasting.lookAhead(lobby, lobby.review(), Eyes.MANAGER);
    hear(2);
    var fewer = reloaded(lobby, Teams.ofReps(lobby.team().reps().subList(0, 7)));
    forecasting.lookAhead(fewer, fewer.review(), Eyes.MANAGER);
    assertEquals(Forecasts.NONE, forecasting.forecasts());
    hear(2);
    assertEquals(4, reckoned.stream().distinct().count());
  }

  @Test
  void forecasts_are_kept_if_a_reloaded_team_has_the_same_figures() {
    var lobby = Morning.lobby().scrum();
    forecasting.lookAhead(lobby, lobby.review(), Eyes.MANAGER);
    hear(2);
    var before = forecasting.forecasts();
    var again = reloaded(lobby, MoneyGoal.team());
    forecasting.lookAhead(again, again.review(), Eyes.MANAGER);
    hear(2);
    assertEquals(before, forecasting.forecasts());
    assertEquals(2, reckoned.size());
  }

  @Test
  void a_forecast_of_the_team_before_a_reload_is_dropped() {
    var lobby = Morning.lobby().scrum();
    forecasting.lookAhead(lobby, lobby.review(), Eyes.MANAGER);
    var late = List.of(inbox.next(), inbox.next());
    var again = reloaded(lobby, MoneyGoal.team());
    forecasting.lookAhead(again, again.review(), Eyes.TEAM);
    late.forEach(this::take);
    assertEquals(Forecasts.NONE, forecasting.forecasts());
  }

  @Test
  void a_window_that_decides_questions_requests_what_the_team_may_not_see() {
    var lobby = Morning.lobby().scrum();
    var decides = new Forecasting(new ForecastCache(this::reckoned, inbox::add), () -> true);
    decides.lookAhead(lobby, lobby.review(), Eyes.TEAM);
    forecasting.lookAhead(lobby, lobby.review(), Eyes.TEAM);
    inbox.next();
    inbox.next();
    assertEquals(2, reckoned.size());
  }

  private void hear(int messages) {
    for (int at = 0; at < messages; at++) {
      take(inbox.next());
    }
  }

  private void take(Message message) {
    forecasting.take((Message.ForecastReady) message);
  }

  private static Scrum reloaded(Scrum scrum, Team team) {
    return scrum.after(new Event.TeamReloaded(Morning.NINE, team));
  }

  private static Set<String> firstTwo(Scrum scrum) {
    return scrum.slots().stream().flatMap(slot -> slot.rep().stream()).limit(2).collect(toSet());
  }
}

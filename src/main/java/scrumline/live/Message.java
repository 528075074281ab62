package scrumline.live;

import scrumline.numbers.forecast.Forecast;
import scrumline.scrum.Event;
import scrumline.team.Team;
import scrumline.terminal.Input;

/// Something that the session has to know, one at a time.
public sealed interface Message {
  /// What comes from the terminal.
  record Came(Input input) implements Message {}

  /// All events up to `seq` are on the disk.
  record Saved(long seq) implements Message {}

  record SaveFailed(long seq, String why) implements Message {}

  /// A forecast that was asked for, for a rep (by id) of this very team.
  record ForecastReady(Team team, String rep, Forecast forecast) implements Message {}

  /// There can be no forecast, and why.
  record NoForecast(Team team, String rep, String why) implements Message {}

  /// Something that works beside the session has a bug.
  record Broke(Throwable bug) implements Message {}

  /// The program was not there for a while, or its clock was set.
  record Missed(Event.StoodStill gap) implements Message {}

  /// A wake-up that was asked for.
  record Woke() implements Message {}
}

package scrumline.app;

import scrumline.numbers.Forecast;
import scrumline.screen.text.Key;
import scrumline.scrum.Event;
import scrumline.team.Team;

/// Something that the session has to know, one at a time.
sealed interface Message {
  record Pressed(Key key) implements Message {}

  /// The window has another size now; ask the terminal which.
  record Resized() implements Message {}

  /// The program was stopped (Ctrl-Z) and goes on: the window must be painted anew.
  record Continued() implements Message {}

  /// Nobody will press anything any more: the terminal is gone, or somebody asked the program to
  /// end (TERM, HUP).
  record InputEnded(String why) implements Message {}

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

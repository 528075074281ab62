package scrumline.live;

import java.nio.file.Path;
import scrumline.numbers.forecast.Forecast;
import scrumline.scrum.Event;
import scrumline.team.Team;
import scrumline.terminal.Input;

/// Something that the session has to know, one at a time.
public sealed interface Message {
  /// What comes from the terminal.
  record Came(Input input) implements Message {}

  /// What became of something that was to be written.
  sealed interface FromDisk extends Message {}

  /// All events up to `seq` are on the disk.
  record Saved(long seq) implements FromDisk {}

  record SaveFailed(long seq, String why) implements FromDisk {}

  /// The events up to `seq` that were not saved before are only in a file that a restart takes
  /// away.
  record Held(long seq, Path file) implements FromDisk {}

  /// It was tried again, as somebody wanted; how that went was said before.
  record Tried() implements FromDisk {}

  /// The journal goes on in another file.
  record Moved(Path file) implements FromDisk {}

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

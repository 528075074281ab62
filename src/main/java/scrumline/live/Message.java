package scrumline.live;

import java.nio.file.Path;
import java.util.Optional;
import scrumline.numbers.forecast.Forecast;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.team.Team;
import scrumline.terminal.Input;

/// Something that the session has to know, one at a time.
public sealed interface Message {
  /// What comes from the terminal.
  record Came(Input input) implements Message {}

  /// What became of something that was to be written.
  sealed interface FromDisk extends Message {}

  /// Of that, what the journal's writer says.
  sealed interface OfJournal extends FromDisk {}

  /// All events up to `seq` are on the disk.
  record Saved(long seq) implements OfJournal {}

  record SaveFailed(long seq, String why) implements OfJournal {}

  /// The events up to `seq` that were not saved before are only in a file that a restart takes
  /// away.
  record Held(long seq, Path file) implements OfJournal {}

  /// Nothing that was saved is so any more; what became of it is said next.
  record Lost() implements OfJournal {}

  /// It was tried again, as somebody wanted; how that went was said before. `refusal` says why the
  /// folder that was named did not take the journal, where one was named and did not.
  record Tried(Optional<String> refusal) implements OfJournal {}

  /// What became of the document that was asked for.
  record Wrote(String sentence) implements FromDisk {}

  /// The old scrum was closed, and this one is in its lobby.
  record Begun(Scrum scrum) implements FromDisk {}

  /// The old scrum could not be closed.
  record NotBegun(String why) implements FromDisk {}

  /// The journal goes on in another file, which the next start finds or does not.
  record Moved(Path file, boolean isFound) implements OfJournal {}

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

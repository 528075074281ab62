package scrumline.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import scrumline.journal.Stored;
import scrumline.live.Film;
import scrumline.live.ForecastCache;
import scrumline.live.LogInPart;
import scrumline.live.Loop;
import scrumline.live.Message;
import scrumline.live.Playback;
import scrumline.live.Replayer;
import scrumline.live.Time;
import scrumline.live.Window;
import scrumline.numbers.forecast.Forecast;
import scrumline.terminal.NoTerminal;
import scrumline.terminal.Terminal;

/// Plays an old scrum in the terminal of this process. `speed` is empty where it waits for keys.
public record Replay(Stored log, Optional<Integer> speed, WindowArguments window) {

  /// The exit status: 0 when it was left, 2 without a terminal, 130 when it was ended from outside.
  public int start(PrintWriter err) throws InterruptedException {
    var inbox = new LinkedBlockingQueue<Message>();
    Terminal terminal;
    try {
      terminal = window.open(inbox);
    } catch (NoTerminal none) {
      err.println("scrumline: " + none.getMessage() + ".");
      return 2;
    }
    try {
      var time = Time.ofThisComputer();
      var playback = Playback.of(Film.of(log), speed.map(_ -> time.now()), speed.orElse(1));
      var forecasts = new ForecastCache(Forecast::of, inbox::add);
      var replayer = new Replayer(time, playback, LogInPart.standing(log));
      var shown = new Window(terminal, replayer, forecasts, window.view());
      new Loop(shown, inbox, time).run();
      return shown.exitStatus();
    } finally {
      terminal.close();
    }
  }
}

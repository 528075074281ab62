package scrumline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import scrumline.files.Reason;
import scrumline.journal.Archive;
import scrumline.live.FollowedLog;
import scrumline.live.Follower;
import scrumline.live.ForecastCache;
import scrumline.live.Lookout;
import scrumline.live.Looks;
import scrumline.live.Loop;
import scrumline.live.Message;
import scrumline.live.Time;
import scrumline.live.Window;
import scrumline.numbers.forecast.Forecast;
import scrumline.team.Audience;
import scrumline.terminal.NoTerminal;
import scrumline.terminal.Terminal;

/// Follows the running scrum in the terminal of this process.
public final class Follow {
  private final RunArguments arguments;
  private final Folders folders;
  private final PrintWriter out;
  private final PrintWriter err;

  public Follow(RunArguments arguments, PrintWriter out, PrintWriter err) {
    this.arguments = arguments;
    this.folders = Folders.of(System.getenv(), arguments.logs());
    this.out = out;
    this.err = err;
  }

  /// The exit status: 0 when the window was left or the scrum has ended, 1 when none is running, 2
  /// without a terminal, 130 when it was ended from outside.
  public int start() throws InterruptedException {
    var input = arguments.team().map(TeamInput::load);
    if (input.filter(it -> it.team().isEmpty()).isPresent()) {
      input.get().report(err);
      return 1;
    }
    try {
      var lookout = Lookout.of(archives(input));
      return lookout.isPresent() ? follow(lookout.get()) : none();
    } catch (IOException failed) {
      err.println("scrumline: the logs cannot be read: " + Reason.of(failed) + ".");
    } catch (NoTerminal none) {
      err.println("scrumline: " + none.getMessage() + ".");
      return 2;
    }
    return 1;
  }

  private int none() {
    err.println("scrumline: no scrum is running; start one with: scrumline run TEAM");
    return 1;
  }

  private int follow(Lookout lookout) throws NoTerminal, InterruptedException {
    var inbox = new LinkedBlockingQueue<Message>();
    var terminal = arguments.window().open(inbox);
    return follow(terminal, inbox, lookout, arguments.window().view(), out);
  }

  /// In a terminal that is open already, which is given back at the end.
  static int follow(
      Terminal terminal,
      BlockingQueue<Message> inbox,
      Lookout lookout,
      Audience view,
      PrintWriter out)
      throws InterruptedException {
    var time = Time.ofThisComputer();
    var forecasts = new ForecastCache(Forecast::of, inbox::add);
    var log = new FollowedLog(lookout, time);
    var follower = new Follower(log, time);
    int status;
    try (terminal;
        var _ = Looks.at(log, inbox::add)) {
      var window = new Window(terminal, follower, forecasts, view);
      new Loop(window, inbox, time).run();
      status = window.exitStatus();
    }
    if (follower.sawTheEnd() && status == 0) {
      out.println("The scrum is over; its log is complete.");
    }
    return status;
  }

  /// Of this team, or of all that have logs.
  private List<Archive> archives(Optional<TeamInput> input) throws IOException {
    var all = new ArrayList<Archive>();
    for (var logs : folders.allLogs()) {
      var archives = folders.archives(logs);
      all.addAll(
          input.isPresent() ? archives.of(input.get().identity()).possible() : archives.all());
    }
    return all;
  }
}

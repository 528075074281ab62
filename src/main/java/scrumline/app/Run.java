package scrumline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import scrumline.files.Reason;
import scrumline.journal.TeamLogs;
import scrumline.live.ForecastCache;
import scrumline.live.LogWords;
import scrumline.live.Logbook;
import scrumline.live.Loop;
import scrumline.live.Message;
import scrumline.live.NewScrum;
import scrumline.live.Offer;
import scrumline.live.Opened;
import scrumline.live.Session;
import scrumline.live.SignOfLife;
import scrumline.live.Stage;
import scrumline.live.Time;
import scrumline.live.Timing;
import scrumline.live.Window;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecast;
import scrumline.screen.Effect;
import scrumline.scrum.PlannedStart;
import scrumline.team.Team;
import scrumline.terminal.Terminal;

/// Runs a scrum in the terminal of this process, from the lobby to the exit status.
public final class Run {
  private final RunArguments arguments;
  private final boolean demo;
  private final Folders folders;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Time time = Time.ofThisComputer();
  private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();

  public Run(RunArguments arguments, boolean demo, PrintWriter out, PrintWriter err) {
    this.arguments = arguments;
    this.demo = demo;
    this.folders = Folders.of(System.getenv(), arguments.logs());
    this.out = out;
    this.err = err;
  }

  /// The exit status: 0 when the program was left, 1 when the data or the disk did not allow it, 2
  /// without a terminal, 130 when it was ended from outside.
  public int start() throws InterruptedException {
    var opening = arguments.window().opening(inbox);
    try {
      return start(opening);
    } catch (RuntimeException | Error bug) {
      opening.thenAccept(Terminal::close).exceptionally(_ -> null).join();
      throw bug;
    }
  }

  private int start(CompletableFuture<Terminal> opening) throws InterruptedException {
    var input = TeamInput.load(demo ? folders.sampleTeam() : arguments.team().orElseThrow());
    Terminal terminal;
    try {
      terminal = opening.join();
    } catch (CompletionException failed) {
      err.println("scrumline: " + Objects.requireNonNull(failed.getCause()).getMessage() + ".");
      err.println("Without one, try: scrumline show TEAM, or: scrumline numbers TEAM");
      return 2;
    }
    if (input.team().isEmpty()) {
      terminal.close();
      input.report(err);
      return 1;
    }
    var team = input.team().get();
    var tooEarly = Review.of(team, date(team), arguments.week(), List.of()).problem();
    if (tooEarly.isPresent()) {
      terminal.close();
      err.println("scrumline: " + tooEarly.get() + "; --date names the day of the scrum.");
      return 1;
    }
    return hold(terminal, input, team);
  }

  private int hold(Terminal terminal, TeamInput input, Team team) throws InterruptedException {
    try {
      var logs = folders.logs(input, demo);
      return logs.offered().isPresent()
          ? ask(terminal, input, team, logs)
          : enter(terminal, team, open(input, team, logs));
    } catch (IOException failed) {
      terminal.close();
      String why = folders.logs() + ": " + Reason.of(failed);
      err.println(
          "scrumline: the logs cannot be kept in " + why + ". --logs DIR names another folder.");
      return 1;
    }
  }

  /// Whose the logs are; the team may be the one that has them, or a new one.
  private int ask(Terminal terminal, TeamInput input, Team team, TeamLogs logs)
      throws IOException, InterruptedException {
    var lobby = fresh(input, team, logs).open(logs.archive(), time.now());
    Offer.Opening<Opened> opening =
        answer -> open(input, team, answer == Effect.Ask.TAKE_LOG ? logs.goingOn() : logs);
    var offer = Offer.toGoOn(lobby, LogWords.offer(logs), opening, inbox::add);
    int status = shown(terminal, offer);
    var opened = offer.opened();
    if (opened.isPresent()) {
      return enter(terminal, team, opened.get());
    }
    terminal.close();
    return status;
  }

  private Opened open(TeamInput input, Team team, TeamLogs logs) throws IOException {
    return Opened.of(logs.archive(), fresh(input, team, logs), time, inbox::add);
  }

  private NewScrum fresh(TeamInput input, Team team, TeamLogs logs) {
    return new NewScrum(team, date(team), () -> input.header(logs), demo)
        .reviewing(arguments.week())
        .beside(LogWords.namesake(logs));
  }

  private int enter(Terminal terminal, Team team, Opened opened) throws InterruptedException {
    return switch (opened) {
      case Opened.Here(Logbook logbook) -> hold(terminal, logbook, start(team));
      case Opened.Elsewhere elsewhere -> lookOn(terminal, team, elsewhere);
    };
  }

  /// Another window has the scrum, and this one may look on.
  private int lookOn(Terminal terminal, Team team, Opened.Elsewhere elsewhere)
      throws InterruptedException {
    int status = 1;
    try {
      var offer = Offer.toLookOn(elsewhere, inbox::add);
      status = Math.max(status, shown(terminal, offer));
      var lookout = offer.opened().flatMap(found -> found);
      if (lookout.isPresent()) {
        return Follow.follow(terminal, inbox, lookout.get(), arguments.window().view(), out);
      }
    } catch (IOException failed) {
      err.println("scrumline: the logs cannot be read: " + Reason.of(failed) + ".");
    } finally {
      terminal.close();
    }
    new Farewell(out, err).openElsewhere(team);
    return status;
  }

  /// The exit status of a window that was shown to its end.
  private int shown(Terminal terminal, Stage stage) throws InterruptedException {
    var forecasts = new ForecastCache(Forecast::of, inbox::add);
    var window = new Window(terminal, stage, forecasts, arguments.window().view());
    new Loop(window, inbox, time).run();
    return window.exitStatus();
  }

  /// On the clock of the wall: `--date` sets the day of the numbers and no other.
  private Optional<PlannedStart> start(Team team) {
    var today = LocalDate.ofInstant(time.now(), team.zone());
    return arguments
        .start()
        .map(hour -> new PlannedStart(today.atTime(hour).atZone(team.zone()).toInstant()));
  }

  private int hold(Terminal terminal, Logbook logbook, Optional<PlannedStart> start)
      throws InterruptedException {
    var session = new Session(logbook, new Timing(time, start));
    int status = 0;
    boolean saved = false;
    try (var _ = SignOfLife.everySecond(logbook::sign)) {
      status = shown(terminal, session);
    } catch (RuntimeException | Error bug) {
      terminal.close();
      logbook.close();
      throw Crash.during(bug, logbook.place());
    } finally {
      saved = logbook.close();
      terminal.close();
    }
    new Farewell(out, err).after(session, logbook, saved);
    return saved ? status : 1;
  }

  private LocalDate date(Team team) {
    var today = LocalDate.ofInstant(time.now(), team.zone());
    return arguments.date().orElse(demo ? TeamInput.DEMO_DAY : today);
  }
}

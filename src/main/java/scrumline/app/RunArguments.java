package scrumline.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import scrumline.team.Week;
import scrumline.terminal.Theme;

/// What `run` and `demo` were asked for: which scrum, when its clock starts by itself, and how the
/// window is to be. Plain arguments are read here, since a scrum should not wait for a large
/// command line library; help, completion and mistakes are the library's business, and it takes
/// the options from the same table.
public record RunArguments(
    Optional<Path> team,
    Optional<Path> logs,
    Optional<LocalDate> date,
    Optional<Week> week,
    Optional<LocalTime> start,
    WindowArguments window) {

  public static final RunArguments NONE =
      new RunArguments(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          WindowArguments.NONE);

  /// One option: its name, what its value is called (empty where it takes none), what it does, and
  /// how it is taken over. A value that cannot be is refused with an
  /// `IllegalArgumentException` that says what to write.
  public record Option(
      String name, String value, String does, BiFunction<RunArguments, String, RunArguments> take) {

    public boolean isFlag() {
      return value.isEmpty();
    }
  }

  public static final List<Option> OPTIONS =
      List.of(
          new Option(
              "--logs",
              "DIR",
              "Keep the meeting logs in this folder",
              (arguments, value) -> arguments.withLogs(Path.of(value))),
          new Option(
              "--date",
              "DATE",
              "The day on which numbers are read, such as 2026-11-23 (default: today)",
              (arguments, value) -> arguments.withDate(OptionValues.date(value))),
          new Option(
              "--week",
              "WEEK",
              "The week under review, such as 2026-W47 (default: the newest in the file)",
              (arguments, value) -> arguments.with(OptionValues.week(value))),
          new Option(
              "--start",
              "TIME",
              "The clock starts by itself at this time of today, such as 09:00 where the team is",
              (arguments, value) -> arguments.with(OptionValues.time(value))),
          new Option(
              "--view",
              "VIEW",
              "team (default, to be shared) or manager (with money and notes)",
              (arguments, value) ->
                  arguments.with(arguments.window.with(OptionValues.view(value)))),
          new Option(
              "--theme",
              "THEME",
              "dark, light or contrast (default: as the terminal says)",
              (arguments, value) -> arguments.with(arguments.window.with(Theme.named(value)))),
          new Option(
              "--ascii",
              "",
              "Draw bars and signs in plain ASCII, for fonts that lack them",
              (arguments, _) -> arguments.with(arguments.window.withAscii())),
          new Option(
              "--mouse",
              "",
              "A click goes to a name, the wheel moves lists; selecting text then needs Shift",
              (arguments, _) -> arguments.with(arguments.window.withMouse())));

  /// The options that concern the scrum, and not the logs and the window.
  private static final Set<String> OF_THE_SCRUM = Set.of("--date", "--week", "--start");

  /// The arguments of `run` (`needsTeam`) or `demo` after the command's name, where they are plain:
  /// known options and at most one team file. Everything else is left to the command line library.
  static Optional<RunArguments> plain(List<String> words, boolean needsTeam) {
    var rest = new ArrayDeque<>(words);
    var read = Optional.of(NONE);
    while (read.isPresent() && !rest.isEmpty()) {
      String word = rest.poll();
      var before = read.get();
      read = word.startsWith("-") ? before.option(word, rest) : before.named(word);
    }
    return read.filter(all -> needsTeam == all.team.isPresent());
  }

  /// The same for `follow`, which reads numbers of no day of its own and may be told whose scrum.
  static Optional<RunArguments> plainToFollow(List<String> words) {
    boolean isPlain = words.stream().map(RunArguments::name).noneMatch(OF_THE_SCRUM::contains);
    return isPlain ? plain(words, true).or(() -> plain(words, false)) : Optional.empty();
  }

  /// The options that concern the logs and the window, and not the scrum.
  public static List<Option> lookingOn() {
    return OPTIONS.stream().filter(one -> !OF_THE_SCRUM.contains(one.name)).toList();
  }

  /// `--date` of `--date=2026-11-23`.
  private static String name(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }

  /// With one more option, its value taken from `rest` where it stands there.
  private Optional<RunArguments> option(String word, Deque<String> rest) {
    int equals = word.indexOf('=');
    var option = OPTIONS.stream().filter(one -> one.name.equals(name(word))).findFirst();
    boolean isFlag = option.filter(Option::isFlag).isPresent();
    String value = equals >= 0 ? word.substring(equals + 1) : isFlag ? "" : rest.poll();
    if (option.isEmpty() || value == null || isFlag && equals >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(option.get().take.apply(this, value));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private Optional<RunArguments> named(String file) {
    return team.isPresent() ? Optional.empty() : Optional.of(withTeam(Path.of(file)));
  }

  public RunArguments withTeam(Path file) {
    return new RunArguments(Optional.of(file), logs, date, week, start, window);
  }

  private RunArguments withLogs(Path folder) {
    return new RunArguments(team, Optional.of(folder), date, week, start, window);
  }

  private RunArguments withDate(LocalDate day) {
    return new RunArguments(team, logs, Optional.of(day), week, start, window);
  }

  private RunArguments with(Week reviewed) {
    return new RunArguments(team, logs, date, Optional.of(reviewed), start, window);
  }

  private RunArguments with(LocalTime hour) {
    return new RunArguments(team, logs, date, week, Optional.of(hour), window);
  }

  private RunArguments with(WindowArguments other) {
    return new RunArguments(team, logs, date, week, start, other);
  }
}

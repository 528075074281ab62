package scrumline.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import scrumline.screen.View;

/// What `run` and `demo` were asked for. Plain arguments are read here, since a scrum should not
/// wait for a large command line library; help, completion and mistakes are the library's business,
/// and it takes the options from the same table.
public record RunArguments(
    Optional<Path> team, Optional<Path> logs, Optional<LocalDate> date, View view) {

  public static final RunArguments NONE =
      new RunArguments(Optional.empty(), Optional.empty(), Optional.empty(), View.TEAM);

  /// One option: its name, what its value is called, what it does, and how it is taken over. A
  /// value that cannot be is refused with an `IllegalArgumentException` that says what to write.
  public record Option(
      String name,
      String value,
      String does,
      BiFunction<RunArguments, String, RunArguments> take) {}

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
              (arguments, value) -> arguments.withDate(date(value))),
          new Option(
              "--view",
              "VIEW",
              "team (default, to be shared) or manager (with money and notes)",
              (arguments, value) -> arguments.withView(view(value))));

  /// The arguments of `run` (`needsTeam`) or `demo` after the command's name, where they are plain:
  /// known options and at most one team file. Everything else is left to the command line library.
  static Optional<RunArguments> plain(List<String> words, boolean needsTeam) {
    var arguments = NONE;
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (!word.startsWith("-")) {
        if (arguments.team.isPresent() || !needsTeam) {
          return Optional.empty();
        }
        arguments = arguments.withTeam(Path.of(word));
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      var option = OPTIONS.stream().filter(one -> one.name.equals(name)).findFirst();
      boolean hasValue = equals >= 0 || at + 1 < words.size();
      if (option.isEmpty() || !hasValue) {
        return Optional.empty();
      }
      String value = equals < 0 ? words.get(++at) : word.substring(equals + 1);
      try {
        arguments = option.get().take.apply(arguments, value);
      } catch (IllegalArgumentException refused) {
        return Optional.empty();
      }
    }
    return needsTeam == arguments.team.isPresent() ? Optional.of(arguments) : Optional.empty();
  }

  public RunArguments withTeam(Path file) {
    return new RunArguments(Optional.of(file), logs, date, view);
  }

  private RunArguments withLogs(Path folder) {
    return new RunArguments(team, Optional.of(folder), date, view);
  }

  private RunArguments withDate(LocalDate day) {
    return new RunArguments(team, logs, Optional.of(day), view);
  }

  private RunArguments withView(View other) {
    return new RunArguments(team, logs, date, other);
  }

  /// `2026-11-23`.
  public static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADate) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a date; write it as 2026-11-23", notADate);
    }
  }

  /// `team` or `manager`.
  public static View view(String value) {
    return switch (value) {
      case "team" -> View.TEAM;
      case "manager" -> View.MANAGER;
      default ->
          throw new IllegalArgumentException("\"" + value + "\" is no view; team or manager");
    };
  }
}

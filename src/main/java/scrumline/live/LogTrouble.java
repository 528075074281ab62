package scrumline.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scrumline.journal.LogProblem;
import scrumline.journal.Logged;
import scrumline.journal.Stored;
import scrumline.journal.line.Header;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Wording;
import scrumline.team.Counted;
import scrumline.team.SafeText;

/// What is said of a log that something is wrong with: what it is, what is lost, what to do. Only
/// of such a log.
public final class LogTrouble {
  private static final int MOST = 3;

  /// What the program writes where it closes an interrupted scrum: what it set aside, that it went
  /// on, that it is closed.
  private static final int CLOSING = 3;

  private static final List<LogProblem> BOTH =
      List.of(new LogProblem.Damaged(1), new LogProblem.Damaged(2));

  private static final String BOTH_DAMAGED =
      "Line 1 is damaged, and line 2, which opens the scrum, too; whose it was is lost.";

  private LogTrouble() {}

  /// In a word or two: `damaged`.
  public static String state(LogProblem.Kind kind) {
    return switch (kind) {
      case DAMAGED -> "damaged";
      case AWAY -> "not all here";
      case NEWER -> "newer version";
      case EMPTY -> "nothing in it";
      case NO_LOG -> "no log";
      case UNREAD, CLOSED -> "not readable";
    };
  }

  /// All of it, for a person alone.
  public static String whole(Logged log) {
    var problems = log.problems();
    if (log.state().isEmpty() && problems.containsAll(BOTH)) {
      return BOTH_DAMAGED + toDo(log);
    }
    String what =
        problems.stream().limit(MOST).map(LogProblem::what).collect(Collectors.joining(" "));
    int more = problems.size() - MOST;
    String rest = more > 0 ? " And " + Counted.of(more, "line") + " more." : "";
    return what + rest + toDo(log);
  }

  private static String toDo(Logged log) {
    if (log.isSalvaged()) {
      return " It was salvaged; another log has its place.";
    }
    return switch (log.trouble().orElseThrow()) {
      case DAMAGED ->
          log.problems().stream().anyMatch(LogProblem::leavesNothing)
              ? " Nothing of it can be salvaged."
              : " scrumline log salvage "
                  + log.mid()
                  + (log.state().isPresent()
                      ? " makes a new log of all that can be read."
                      : " lists what was agreed in the other lines.");
      case AWAY ->
          " Put it back, and its agreements come back."
              + log.state().map(_ -> ifLost(log)).orElse("");
      case NEWER -> " Update Scrumline to read it.";
      case EMPTY -> "";
      case NO_LOG -> " Nothing depends on it; it can be moved away.";
      case UNREAD, CLOSED -> " What was agreed there does not come back until it can be read.";
    };
  }

  private static String ifLost(Logged log) {
    return " If it is lost for good, scrumline log salvage "
        + log.mid()
        + " makes a new log of what is here.";
  }

  /// That a scrum which is shown ends too early, where it does; also for a window that others see.
  public static Optional<String> standing(Stored log) {
    boolean isWhole = isWhole(log.problems());
    return isWhole
        ? Optional.empty()
        : Optional.of(why(log) + "; this is what stands before that. See: scrumline log list");
  }

  private static String why(Stored log) {
    var kinds = log.problems().stream().map(LogProblem::kind).toList();
    return kinds.contains(LogProblem.Kind.NEWER)
        ? "A newer version wrote the rest"
        : kinds.contains(LogProblem.Kind.AWAY)
            ? "The rest of the log is not here now"
            : "The log is damaged";
  }

  /// For the lobby, which others see: no path, no team, no name.
  static Warning warning(Logged log) {
    String its = log.date().map(day -> " log of " + Wording.dayOfMonth(day)).orElse("");
    String whose = its.isEmpty() ? "A log" : "The" + its;
    String see = " See: scrumline log list";
    return switch (log.trouble().orElseThrow()) {
      case DAMAGED ->
          isWhole(log.problems())
              ? new Warning(
                  Warning.Weight.ODD,
                  whose + " was changed by another program; no agreement is lost." + see)
              : new Warning(
                  Warning.Weight.MISSING,
                  whose + " is damaged; some agreements may not come back." + see);
      case AWAY ->
          new Warning(
              Warning.Weight.MISSING,
              (log.state().isEmpty()
                      ? whose
                      : "A part of " + (its.isEmpty() ? "a log" : "the" + its))
                  + " is in a folder that is not here now (a stick, perhaps). Put it back and start"
                  + " again, today or later, and its agreements come back.");
      case NEWER ->
          new Warning(
              Warning.Weight.MISSING,
              whose + " is of a newer version; update Scrumline, and its agreements come back.");
      case EMPTY ->
          new Warning(
              Warning.Weight.ODD,
              whose + " has nothing in it: nothing was saved, or it was emptied." + see);
      case NO_LOG ->
          new Warning(
              Warning.Weight.ODD, "A file among the logs is not one; nothing is lost." + see);
      case CLOSED ->
          new Warning(
              Warning.Weight.UNSURE,
              "A folder where a log may have gone on cannot be read; look it over." + see);
      case UNREAD ->
          new Warning(
              Warning.Weight.MISSING,
              whose + " cannot be read; its agreements do not come back until it can be." + see);
    };
  }

  /// That a part of a log is back, whose scrum others followed without it.
  static Warning returned(Stored log) {
    return new Warning(
        Warning.Weight.UNSURE,
        "More of the log of "
            + Logged.of(log).date().map(Wording::dayOfMonth).orElseThrow()
            + " is here again; what it left open has come back. Look it over.");
  }

  /// That the end of a scrum's log was set aside when the program closed it, because it was never
  /// finished.
  static Optional<Warning> mended(Stored log) {
    boolean isSalvaged = log.header().flatMap(Header::salvaged).isPresent();
    var events = log.events();
    var last =
        isSalvaged
            ? List.<Event>of()
            : events.subList(Math.max(0, events.size() - CLOSING), events.size());
    return last.stream()
        .filter(Event.Mended.class::isInstance)
        .map(event -> ((Event.Mended) event).bytesSetAside())
        .filter(bytes -> bytes > 0)
        .findFirst()
        .map(bytes -> new Warning(Warning.Weight.ODD, mended(Logged.of(log), bytes)));
  }

  private static String mended(Logged log, long bytes) {
    String day = log.date().map(Wording::dayOfMonth).orElseThrow();
    return "One unfinished line ("
        + Counted.of(bytes, "byte")
        + ") was set aside from the log of "
        + day
        + "; all that was saved in it is there.";
  }

  /// One that is told without its team: `2026-11-23/3 Sam Whitaker: call the leads, due
  // 2026-11-30`.
  public static SafeText agreement(Agreement agreement) {
    String what =
        switch (agreement) {
          case Agreement.Resource it -> it.owner() + ": " + it.text() + ", due " + it.due();
          case Agreement.Commitment it -> it.owner() + ": " + it.text() + ", due " + it.due();
          case Agreement.KpiAdjustment(String _, var it) ->
              it.rep() + ": " + it.kpi() + " from " + it.from() + ", " + it.why();
        };
    return SafeText.of(agreement.id() + " " + what);
  }

  /// Whether every agreement is read all the same.
  private static boolean isWhole(List<LogProblem> problems) {
    return problems.stream().allMatch(LogProblem::isHarmless);
  }
}

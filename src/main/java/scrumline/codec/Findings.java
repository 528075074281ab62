package scrumline.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import scrumline.team.Suggestion;

/// Where a reader puts what it finds. It either collects, so that a person sees all of it in one
/// run, or refuses at once, for text that the program itself has written.
public final class Findings {
  /// No one mends more than this at a time, and a broken file may have a million.
  public static final int MOST = 50;

  private static final String HIDDEN = "\"•••\"";

  private final boolean collecting;
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private boolean unusable;
  private boolean isUnquoted;
  private int more;

  private Findings(boolean collecting) {
    this.collecting = collecting;
  }

  public static Findings collecting() {
    return new Findings(true);
  }

  /// Ends with [Unreadable] at the first thing that leaves no value, and overlooks the rest: what
  /// an older version allowed stays readable.
  public static Findings refusing() {
    return new Findings(false);
  }

  /// A value cannot be had from the text.
  void broken(Mistake mistake, Json at, String message, String help) {
    broken(mistake, at.start(), at.end(), message, help);
  }

  void broken(Mistake mistake, int start, int end, String message, String help) {
    if (!collecting) {
      throw new Unreadable(message + " (at byte " + start + ")");
    }
    unusable = true;
    add(mistake, start, end, message, help);
  }

  /// A value that can be read and must not be.
  void wrong(Mistake mistake, Json at, String message, String help) {
    wrong(mistake, at.start(), at.end(), message, help);
  }

  void wrong(Mistake mistake, int start, int end, String message, String help) {
    add(mistake, start, end, message, help);
  }

  /// Adds what a reader of another room found. The same thing is found once, however often a
  /// reader comes by.
  public void add(Mistake mistake, int start, int end, String message, String help) {
    if (!collecting) {
      return;
    }
    var list = mistake.isError() ? errors : warnings;
    var finding = Finding.of(mistake, start, end, message, help);
    if (list.size() >= MOST) {
      more++;
    } else if (!list.contains(finding)) {
      list.add(finding);
    }
  }

  /// Whether further findings are only counted, so that their texts need not be made.
  boolean isFull() {
    return !collecting || errors.size() >= MOST;
  }

  /// Reads a value of which no message tells what it is.
  <V> V unquoted(Supplier<V> reading) {
    boolean before = isUnquoted;
    isUnquoted = true;
    try {
      return reading.get();
    } finally {
      isUnquoted = before;
    }
  }

  /// A value from the file for a message, or dots where it is not for everybody.
  String quoted(String written) {
    return isUnquoted ? HIDDEN : Finding.quoted(written);
  }

  /// Which of the `known` words was most likely meant, said as a help; all of them where the word
  /// itself is not told; empty if this is full.
  String suggestion(Collection<String> known, String written) {
    if (isFull()) {
      return "";
    }
    return isUnquoted ? Suggestion.all(known) : Suggestion.among(known, written);
  }

  /// The same for a name, which is told wherever it stands.
  String named(Collection<String> known, String written) {
    return isFull() ? "" : Suggestion.among(known, written);
  }

  boolean isCollecting() {
    return collecting;
  }

  /// Whether all values could be read, right or wrong.
  boolean isReadable() {
    return !unusable;
  }

  /// Whether anything was found that a file may not have.
  public boolean isRefused() {
    return !errors.isEmpty();
  }

  /// At most [#MOST], errors before warnings, and else in the order they were found.
  public List<Finding> found() {
    var found = new ArrayList<>(errors);
    found.addAll(warnings.subList(0, Math.min(warnings.size(), MOST - errors.size())));
    return List.copyOf(found);
  }

  /// How many were found beyond those.
  public int more() {
    return more + errors.size() + warnings.size() - found().size();
  }
}

package scrumline.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scrumline.journal.line.Header;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;
import scrumline.scrum.History;

/// Bytes → [Contents], line by line. Nothing is guessed: a line counts when its checksum fits, it
/// belongs to this scrum, and its number is the next one. What does not fit at the very end is the
/// trace of a crash; anywhere else it is damage, and nothing may be written behind it.
final class Recovery {
  private static final int MOST_PROBLEMS = 50;

  private final byte[] bytes;
  private final List<LogProblem> problems = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private History<Event> events = History.empty();
  private Optional<Header> header = Optional.empty();
  private String mid = "";
  private long next;
  private long mono;
  private int good;

  private Recovery(byte[] bytes) {
    this.bytes = bytes;
  }

  static Contents of(byte[] bytes) {
    return new Recovery(bytes).read();
  }

  /// The same without reading again what was `before`; only where it [Contents#begins] these bytes.
  static Contents of(byte[] bytes, Contents before) {
    var recovery = new Recovery(bytes);
    recovery.header = before.header();
    recovery.mid = before.mid();
    recovery.events = before.events();
    recovery.mono = before.mono();
    recovery.next = before.header().isPresent() ? before.events().size() + 1 : 0;
    recovery.good = before.good().length;
    recovery.good += !before.endsInLineFeed() && bytes.length > recovery.good ? 1 : 0;
    return recovery.read();
  }

  private Contents read() {
    int number = (int) next + 1;
    for (int from = good; from < bytes.length; number++) {
      int to = endOfLine(bytes, from);
      int after = Math.min(bytes.length, to + 1);
      take(LogLine.read(bytes, from, to), number, after);
      from = after;
    }
    return new Contents(
        header,
        mid,
        events,
        mono,
        Arrays.copyOf(bytes, good),
        Arrays.copyOfRange(bytes, good, bytes.length),
        List.copyOf(problems));
  }

  /// Where the next line feed stands, or the bytes end.
  static int endOfLine(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return to;
  }

  private void take(LogLine line, int number, int after) {
    switch (line) {
      case LogLine.Damaged _ -> damaged.add(number);
      case LogLine.Foreign it -> {
        reportDamaged();
        report(number, it.why());
        next = it.seq() < 0 ? next + 1 : it.seq() + 1;
      }
      case LogLine.Head it -> {
        if (fits(it.mid(), 0, number)) {
          header = Optional.of(it.header());
          good = after;
        }
      }
      case LogLine.Fact it -> {
        if (fits(it.mid(), it.seq(), number) && begins(it, number)) {
          events = events.and(it.event());
          mono = it.mono();
          good = after;
        }
      }
    }
  }

  /// Whether a whole line is the next one, and nothing was wrong before it.
  private boolean fits(String its, long seq, int number) {
    reportDamaged();
    if (number == 1) {
      mid = its;
    }
    if (!its.equals(mid)) {
      report(number, "Belongs to another scrum (" + its + ").");
    } else if (seq > next) {
      report(number, "Records " + next + " to " + (seq - 1) + " are missing before it.");
    } else if (seq < next) {
      report(number, "Record " + seq + " is there already.");
    }
    next = seq + 1;
    return problems.isEmpty();
  }

  private boolean begins(LogLine.Fact fact, int number) {
    if (fact.seq() == 1 && !(fact.event() instanceof Event.Opened)) {
      report(number, "The scrum begins without its opening.");
    }
    return problems.isEmpty();
  }

  /// A whole line was found behind damaged ones: they are no tail that a crash left.
  private void reportDamaged() {
    for (int number : damaged) {
      report(number, "Damaged: its checksum does not fit.");
      next++;
    }
    damaged.clear();
  }

  private void report(int number, String what) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new LogProblem(number, what));
    }
  }
}

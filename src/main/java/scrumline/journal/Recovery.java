package scrumline.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.journal.line.Header;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;
import scrumline.scrum.History;

/// Bytes → [Contents], line by line. Nothing is guessed: a line counts when its checksum fits, it
/// belongs to this scrum, and its number is the next one. What does not fit at the very end is the
/// trace of a crash; anywhere else it is damage, and nothing may be written behind it. Where only
/// the header is damaged, or only the line ends are others, all events are read.
final class Recovery {
  private static final int MOST_PROBLEMS = 50;

  private final byte[] bytes;
  private final List<LogProblem> problems = new ArrayList<>();
  private History<Event> events = History.empty();
  private Optional<Header> header = Optional.empty();
  private String mid = "";

  /// How many damaged lines stand before the one that is read, and the number of the first.
  private int damaged;

  private int firstDamaged;
  private boolean isLost;
  private int crlf;
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
    recovery.good = before.length();
    recovery.good += !before.endsInLineFeed() && bytes.length > recovery.good ? 1 : 0;
    return recovery.read();
  }

  private Contents read() {
    int number = (int) next + 1;
    for (int from = good; from < bytes.length; number++) {
      int to = endOfLine(bytes, from);
      int after = Math.min(bytes.length, to + 1);
      take(line(from, to, number), number, after);
      from = after;
    }
    if (crlf > 0) {
      problems.add(new LogProblem.LineEnds(crlf));
    }
    return new Contents(header, mid, events, mono, bytes, good, List.copyOf(problems));
  }

  /// Editors and programs that sync write CR and LF instead of LF: no line is lost by that, but
  /// nothing is written behind it.
  private LogLine line(int from, int to, int number) {
    boolean isCrlf = to > from && to < bytes.length && bytes[to - 1] == '\r';
    int end = isCrlf ? to - 1 : to;
    boolean isFirst = isCrlf && crlf == 0 && LogLine.isWhole(bytes, from, end);
    crlf = isFirst ? number : crlf;
    return isDecided() ? new LogLine.Damaged() : LogLine.read(bytes, from, end);
  }

  /// Whether no line that follows can change what is found, whatever it says.
  private boolean isDecided() {
    return !mid.isEmpty() && !tellsMore();
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
      case LogLine.Damaged _ -> {
        firstDamaged = damaged == 0 ? number : firstDamaged;
        damaged++;
      }
      case LogLine.Newer _ -> {
        reportDamaged();
        report(new LogProblem.Newer(number));
      }
      case LogLine.Foreign it -> {
        reportDamaged();
        report(new LogProblem.NotUnderstood(number, it.why()));
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

  /// Whether a whole line is the next one, and no other was lost before it.
  private boolean fits(String its, long seq, int number) {
    reportDamaged();
    mid = mid.isEmpty() ? its : mid;
    if (!its.equals(mid)) {
      report(new LogProblem.OfAnotherScrum(number, its));
    } else if (seq > next) {
      report(new LogProblem.Missing(number, next, seq - 1));
    } else if (seq < next) {
      report(new LogProblem.Repeated(number));
    }
    next = seq + 1;
    return !isLost;
  }

  private boolean begins(LogLine.Fact fact, int number) {
    if (fact.seq() == 1 && !(fact.event() instanceof Event.Opened)) {
      report(new LogProblem.NoOpening(number));
    }
    return !isLost;
  }

  /// A whole line was found behind damaged ones: they are no tail that a crash left. Nothing
  /// follows from what the header alone says.
  private void reportDamaged() {
    for (int number = firstDamaged; number < firstDamaged + damaged; number++) {
      boolean wasLost = isLost;
      report(isSaidAgain(number) ? new LogProblem.Opening(number) : new LogProblem.Damaged(number));
      isLost = wasLost || number > 1;
      next++;
    }
    damaged = 0;
  }

  private boolean isSaidAgain(int number) {
    return number == 2 && header.flatMap(Header::essentials).isPresent();
  }

  private void report(LogProblem problem) {
    isLost = true;
    if (tellsMore()) {
      problems.add(problem);
    }
  }

  /// Behind what a newer version wrote, nothing is to be judged.
  private boolean tellsMore() {
    boolean isNewer = !problems.isEmpty() && problems.getLast() instanceof LogProblem.Newer;
    return problems.size() < MOST_PROBLEMS && !isNewer;
  }
}

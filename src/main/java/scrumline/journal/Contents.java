package scrumline.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scrumline.journal.line.Header;
import scrumline.scrum.Event;
import scrumline.scrum.History;

/// What the bytes of one journal file say. `events` is what stands before the first problem, event
/// number `seq` at index `seq − 1`. Where there are no problems, the first `length` bytes are whole
/// lines, and what follows is the unfinished rest that a crash can leave behind them. The bytes are
/// those that were read, and are kept once: a line may hold a large team.
record Contents(
    Optional<Header> header,
    String mid,
    History<Event> events,
    long mono,
    byte[] bytes,
    int length,
    List<LogProblem> problems) {

  /// Of what was not read.
  static Contents none(LogProblem why) {
    byte[] no = {};
    return new Contents(Optional.empty(), "", History.empty(), 0, no, 0, List.of(why));
  }

  /// The whole lines. Not to be changed.
  byte[] good() {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /// The unfinished rest behind them.
  byte[] torn() {
    return Arrays.copyOfRange(bytes, length, bytes.length);
  }

  /// The same with a problem more, behind the first `count` events.
  Contents endingAfter(int count, LogProblem problem) {
    var all = new ArrayList<>(problems);
    all.add(problem);
    return new Contents(header, mid, events.first(count), mono, bytes, length, List.copyOf(all));
  }

  /// The same with all events that can be read in any line, whatever is wrong with others.
  Contents rescued(Header its, List<Event> all) {
    var found = History.<Event>of(all);
    return new Contents(Optional.of(its), mid, found, mono, bytes, length, problems);
  }

  /// Whether it was read from these very bytes.
  boolean isOf(byte[] others) {
    return Arrays.equals(bytes, others);
  }

  /// Whether these bytes go on from its whole lines.
  boolean begins(byte[] longer) {
    boolean isSame = length <= longer.length && Arrays.equals(bytes, 0, length, longer, 0, length);
    boolean isWhole =
        endsInLineFeed() || longer.length == length || isSame && longer[length] == '\n';
    return problems.isEmpty() && isSame && isWhole;
  }

  /// Why nothing can be told from it; only where there is no event.
  LogProblem nothing() {
    boolean areZeros = true;
    for (int at = length; at < bytes.length; at++) {
      areZeros &= bytes[at] == 0;
    }
    return bytes.length == 0
        ? new LogProblem.Empty()
        : new LogProblem.NothingWhole(
            header.isPresent() ? 2 : 1, bytes.length, header.isEmpty() && areZeros);
  }

  /// Whether another one says first all that this one says. Their bytes may differ: a header that
  /// another program damaged, or its line ends, contradict nothing.
  boolean isBeginningOf(Contents other) {
    int count = events.size();
    return count <= other.events.size() && events.equals(other.events.first(count));
  }

  boolean endsInLineFeed() {
    return length == 0 || bytes[length - 1] == '\n';
  }
}

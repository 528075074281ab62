package scrumline.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scrumline.journal.line.Header;
import scrumline.scrum.Event;
import scrumline.scrum.History;

/// What the bytes of one journal file say. `events` is what stands before the first problem, event
/// number `seq` at index `seq − 1`. Where there are no problems, the file is `good` and then
/// `torn`: whole lines, and the unfinished rest that a crash can leave behind them.
record Contents(
    Optional<Header> header,
    String mid,
    History<Event> events,
    long mono,
    byte[] good,
    byte[] torn,
    List<LogProblem> problems) {

  /// Of what was not read.
  static Contents none(LogProblem why) {
    byte[] no = {};
    return new Contents(Optional.empty(), "", History.empty(), 0, no, no, List.of(why));
  }

  /// The same with a problem more, behind the first `count` events.
  Contents endingAfter(int count, LogProblem problem) {
    var all = new ArrayList<>(problems);
    all.add(problem);
    return new Contents(header, mid, events.first(count), mono, good, torn, List.copyOf(all));
  }

  /// Whether it was read from these very bytes.
  boolean isOf(byte[] bytes) {
    return bytes.length == good.length + torn.length
        && Arrays.equals(bytes, 0, good.length, good, 0, good.length)
        && Arrays.equals(bytes, good.length, bytes.length, torn, 0, torn.length);
  }

  /// Whether these bytes go on from its whole lines.
  boolean begins(byte[] bytes) {
    boolean isSame =
        good.length <= bytes.length && Arrays.equals(good, 0, good.length, bytes, 0, good.length);
    boolean isWhole =
        endsInLineFeed() || bytes.length == good.length || isSame && bytes[good.length] == '\n';
    return problems.isEmpty() && isSame && isWhole;
  }

  /// Why nothing can be told from it; only where there is no event.
  LogProblem nothing() {
    long bytes = (long) good.length + torn.length;
    boolean areZeros = true;
    for (byte one : torn) {
      areZeros &= one == 0;
    }
    return bytes == 0
        ? new LogProblem.Empty()
        : new LogProblem.NothingWhole(
            header.isPresent() ? 2 : 1, bytes, header.isEmpty() && areZeros);
  }

  boolean endsInLineFeed() {
    return good.length == 0 || good[good.length - 1] == '\n';
  }
}

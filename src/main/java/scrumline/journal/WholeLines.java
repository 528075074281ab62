package scrumline.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scrumline.journal.line.Header;
import scrumline.journal.line.LogLine;

/// Every line of a damaged journal that is as it was written, in whatever order and company it is
/// found: each once, by its number. A line whose beginning or end was lost does not take the one
/// beside it along.
final class WholeLines {
  /// What a line says, and where it was first found.
  record Found(int line, int bytes, LogLine.Fact fact) {}

  private static final int MOST_LEFT = 100_000;
  private static final byte[] BEGINNING = "{\"v\":".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);

  private final String mid;
  private final SortedMap<Long, Found> facts = new TreeMap<>();
  private final List<Salvage.Left> left = new ArrayList<>();
  private final Set<Salvage.Left> doubted = new LinkedHashSet<>();
  private Optional<Header> header = Optional.empty();
  private int lines;

  private WholeLines(String mid) {
    this.mid = mid;
  }

  /// `parts` are the files of the journal; each of the later ones repeats what stands before, so
  /// what one has lost another may have. What none has is left, by its line in any of them.
  static WholeLines of(String mid, List<byte[]> parts) {
    var whole = new WholeLines(mid);
    for (byte[] part : parts) {
      if (part == parts.getFirst()) {
        whole.read(part);
      } else {
        whole.readAnother(part);
      }
    }
    return whole;
  }

  private void readAnother(byte[] part) {
    var other = new WholeLines(mid);
    other.read(part);
    header = header.or(() -> other.header);
    var found = new HashSet<Integer>();
    for (var line : other.facts.values()) {
      boolean isNew = !facts.containsKey(line.fact().seq());
      if (take(line) && isNew) {
        found.add(line.line());
      }
    }
    doubted.addAll(other.doubted);
    left.removeIf(one -> found.contains(one.line()));
    var known = left.stream().map(Salvage.Left::line).collect(Collectors.toSet());
    other.left.stream()
        .filter(one -> !isThere(one.line()) && known.add(one.line()))
        .forEach(left::add);
    lines = Math.max(lines, other.lines);
  }

  /// The header is line 1.
  private boolean isThere(int line) {
    return line == 1 ? header.isPresent() : facts.containsKey(line - 1L);
  }

  Optional<Header> header() {
    return header;
  }

  /// By number.
  SortedMap<Long, Found> facts() {
    return facts;
  }

  /// Not as they were written, of another scrum, or beyond this version.
  List<Salvage.Left> left() {
    return left;
  }

  /// Those that have the number of another one and say something else: there were two writers.
  Set<Salvage.Left> doubted() {
    return doubted;
  }

  /// How many lines there are in all.
  int lines() {
    return lines;
  }

  private void read(byte[] bytes) {
    int number = 0;
    for (int from = 0; from < bytes.length; ) {
      int to = Recovery.endOfLine(bytes, from);
      number++;
      var line = LogLine.read(bytes, from, to);
      if (!take(line, number, to - from) && !piecewise(bytes, from, to, number)) {
        leave(number, to - from);
      }
      from = to + 1;
    }
    lines = number;
  }

  /// Of a file that is nothing but such lines, those at its end are counted as one.
  private void leave(int number, int bytes) {
    if (left.size() < MOST_LEFT) {
      left.add(new Salvage.Left(number, bytes));
    } else {
      var last = left.removeLast();
      left.add(new Salvage.Left(last.line(), last.bytes() + bytes));
    }
  }

  /// Lines that ran together, because the end of one was lost, or one with another program's line
  /// end. False where more than that end is lost.
  private boolean piecewise(byte[] bytes, int from, int to, int number) {
    int covered = from;
    for (int at = next(BEGINNING, bytes, from, to); at != to; ) {
      int after = next(BEGINNING, bytes, at + 1, to);
      int end = last(bytes, at, after);
      boolean isTaken = take(LogLine.read(bytes, at, end), number, end - at);
      covered = isTaken && at <= covered + 1 ? end : covered;
      at = after;
    }
    return covered >= to - 1 && covered > from;
  }

  private static int next(byte[] what, byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && !isAt(what, bytes, at, to)) {
      at++;
    }
    return at;
  }

  /// Behind the last end of a line that is there.
  private static int last(byte[] bytes, int from, int to) {
    int at = to - END.length;
    while (at > from && !isAt(END, bytes, at, to)) {
      at--;
    }
    return at + END.length;
  }

  private static boolean isAt(byte[] what, byte[] bytes, int at, int to) {
    int end = at + what.length;
    return end <= to && Arrays.equals(bytes, at, end, what, 0, what.length);
  }

  /// Whether it is in what was taken over, or was there before.
  private boolean take(LogLine line, int number, int bytes) {
    return switch (line) {
      case LogLine.Head it when it.mid().equals(mid) -> {
        header = header.or(() -> Optional.of(it.header()));
        yield true;
      }
      case LogLine.Fact it when it.mid().equals(mid) -> take(new Found(number, bytes, it));
      case LogLine.Head _, LogLine.Fact _, LogLine.Newer _, LogLine.Foreign _, LogLine.Damaged _ ->
          false;
    };
  }

  private boolean take(Found found) {
    var before = facts.putIfAbsent(found.fact().seq(), found);
    boolean isSame = before == null || before.fact().equals(found.fact());
    if (!isSame) {
      doubted.add(new Salvage.Left(found.line(), found.bytes()));
    }
    return isSame;
  }
}

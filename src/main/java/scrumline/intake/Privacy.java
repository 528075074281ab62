package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import scrumline.codec.Finding;
import scrumline.codec.Json;
import scrumline.codec.TeamCodec;

/// Which bytes of a file a message does not show, since it may stand on a shared window. Of a file
/// that is JSON they are the values that are not for everybody. Of one that is not, nobody knows
/// what is a value: there the names of the fields that a team file has are shown, the signs between
/// values, and nothing else.
final class Privacy {
  private static final List<byte[]> NAMES =
      TeamCodec.fieldNames().stream().map(name -> ('"' + name + '"').getBytes(UTF_8)).toList();

  private final byte[] bytes;
  private final BitSet hidden;

  private Privacy(byte[] bytes, BitSet hidden) {
    this.bytes = bytes;
    this.hidden = hidden;
  }

  /// `findings` are what is told about, at least one; a file without a tree has but one, the place
  /// where it is broken.
  static Privacy of(byte[] bytes, Optional<Json> root, List<Finding> findings) {
    var places = new TreeSet<Integer>();
    for (var finding : findings) {
      places.add(finding.start());
      places.add(finding.end());
    }
    int mistake = findings.getFirst().start();
    return new Privacy(
        bytes,
        root.map(tree -> TeamCodec.hidden(tree, places))
            .orElseGet(() -> allButNames(bytes, mistake)));
  }

  /// The first hidden byte at or after `at`, or the file's end.
  int nextHidden(int at) {
    int next = hidden.nextSetBit(at);
    return next < 0 ? bytes.length : next;
  }

  /// Where the hidden part that `at` is in ends; `at` itself where it is in none.
  int endOfHidden(int at) {
    return Math.min(bytes.length, hidden.nextClearBit(at));
  }

  /// Looks no further than an excerpt can reach: the file may be large.
  private static BitSet allButNames(byte[] bytes, int mistake) {
    var hidden = new BitSet(bytes.length);
    hidden.set(0, bytes.length);
    int at = Math.max(0, mistake - TeamCodec.REACH);
    while (at < Math.min(bytes.length, mistake + TeamCodec.REACH)) {
      int end = bytes[at] == '"' ? nameEnd(bytes, at) : at;
      end = end == at && isSign(bytes[at]) ? at + 1 : end;
      hidden.clear(at, end);
      at = Math.max(end, at + 1);
    }
    return hidden;
  }

  private static boolean isSign(byte b) {
    return b >= 0 && b <= ' ' || "{}[]:,\"".indexOf(b) >= 0;
  }

  /// After the name of a field that begins at `at`; `at` itself where none begins.
  private static int nameEnd(byte[] bytes, int at) {
    for (byte[] name : NAMES) {
      int end = at + name.length;
      boolean fits = end <= bytes.length && Arrays.equals(bytes, at, end, name, 0, name.length);
      if (fits && isBeforeColon(bytes, end)) {
        return end;
      }
    }
    return at;
  }

  private static boolean isBeforeColon(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at < bytes.length && bytes[at] == ':';
  }
}

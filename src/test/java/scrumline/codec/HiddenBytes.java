package scrumline.codec;

import java.util.BitSet;
import java.util.TreeSet;

/// What no message shows of a whole file, and not only near its mistakes.
public final class HiddenBytes {
  private HiddenBytes() {}

  public static BitSet of(byte[] file) {
    var everywhere = new TreeSet<Integer>();
    for (int at = 0; at < file.length; at += TeamCodec.REACH) {
      everywhere.add(at);
    }
    return TeamCodec.hidden(Json.parse(file), everywhere);
  }
}

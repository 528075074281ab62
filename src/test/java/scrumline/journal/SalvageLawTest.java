package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scrumline.Rounds;
import scrumline.scrum.Event;

/// Whatever happens to a journal, what is salvaged of it was in it: each event is one of its own,
/// in its order, and the new journal is whole.
class SalvageLawTest {
  private static final int ROUNDS = Rounds.of(1_000, 4_000);
  private static final List<Event> EVENTS = Kinds.all();

  private final Random random = new Random(11);

  @Test
  void salvage_invents_nothing_whatever_the_damage() {
    int saved = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = CutJournalTest.bytes(EVENTS);
      for (int times = 1 + random.nextInt(4); times > 0; times--) {
        bytes = damaged(bytes);
      }
      var salvage = SalvageTest.of(bytes);
      saved += salvage.map(this::mustBeOriginal).orElse(0);
    }
    assertTrue(saved > ROUNDS * EVENTS.size() / 2, "little was saved: " + saved);
  }

  private int mustBeOriginal(Salvage salvage) {
    int at = 0;
    for (var event : salvage.events()) {
      while (at < EVENTS.size() && !isSame(event, EVENTS.get(at))) {
        at++;
      }
      assertTrue(at < EVENTS.size(), () -> "not in the journal, or not in its order: " + event);
      at++;
    }
    var again = Recovery.of(salvage.journal("abcdef", "k3f9q2"));
    assertEquals(List.of(), again.problems());
    assertEquals(salvage.events(), again.events().subList(0, salvage.events().size()));
    return salvage.events().size();
  }

  /// What is taken back may have another number now.
  private static boolean isSame(Event one, Event other) {
    return one.equals(other)
        || one instanceof Event.Undone
            && other instanceof Event.Undone
            && one.at().equals(other.at());
  }

  private byte[] damaged(byte[] bytes) {
    if (bytes.length < 2) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, at);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> sector(bytes, at);
      case 3 -> lines(bytes, false);
      case 4 -> lines(bytes, true);
      default -> turned(bytes);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] other = bytes.clone();
    other[at] ^= (byte) (1 << random.nextInt(8));
    return other;
  }

  private static byte[] sector(byte[] bytes, int at) {
    byte[] other = bytes.clone();
    Arrays.fill(other, at / 512 * 512, Math.min(bytes.length, at / 512 * 512 + 512), (byte) 0);
    return other;
  }

  /// A line is gone, or there twice.
  private byte[] lines(byte[] bytes, boolean twice) {
    var lines = split(bytes);
    int one = random.nextInt(lines.size());
    if (twice) {
      lines.add(random.nextInt(lines.size() + 1), lines.get(one));
    } else {
      lines.remove(one);
    }
    return joined(lines);
  }

  /// Two lines changed places.
  private byte[] turned(byte[] bytes) {
    var lines = split(bytes);
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return joined(lines);
  }

  private static List<byte[]> split(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    for (int from = 0; from < bytes.length; ) {
      int after = Math.min(bytes.length, Recovery.endOfLine(bytes, from) + 1);
      lines.add(Arrays.copyOfRange(bytes, from, after));
      from = after;
    }
    return lines;
  }

  private static byte[] joined(List<byte[]> lines) {
    var bytes = new ByteArrayOutputStream();
    lines.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}

package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import scrumline.files.FaultyDisk;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Bytes as a journal, as they are and with sums that fit: what is read is read so again, and can
/// be written on unless the journal is read-only; what is salvaged is a journal.
public final class FuzzedJournal {
  private static final Path FILE = Path.of("/logs/20261123T170000Z-northline-west-k3f9q2.jsonl");
  private static final byte[] SUM = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);

  private FuzzedJournal() {}

  public static void take(byte[] input) throws IOException {
    recovered(input);
    recovered(sealed(input));
  }

  private static void recovered(byte[] input) throws IOException {
    var found = read(input);
    assertTrue(found.bytesSetAside() <= input.length);
    found
        .problems()
        .forEach(problem -> assertTrue(problem.what().endsWith("."), problem::toString));
    assertEquals(found.events(), read(input).events());
    if (!found.isReadOnly() && !found.events().isEmpty()) {
      canBeWrittenOn(Arrays.copyOf(input, input.length - (int) found.bytesSetAside()), found);
    }
    SalvageTest.of(input).ifPresent(saved -> isAJournal(saved, found));
  }

  private static void canBeWrittenOn(byte[] whole, Stored found) throws IOException {
    var next = new Event.Paused(Kinds.at(9000));
    var longer = new ByteArrayOutputStream();
    longer.writeBytes(whole);
    if (whole[whole.length - 1] != '\n') {
      longer.write('\n');
    }
    longer.writeBytes(LogLine.of(found.mid(), found.events().size() + 1, 0, next));
    var again = read(longer.toByteArray());
    assertEquals(found.events(), again.events().subList(0, found.events().size()));
    assertEquals(next, again.events().getLast());
    assertEquals(found.events().size() + 1, again.events().size());
    assertEquals(0, again.bytesSetAside());
  }

  private static void isAJournal(Salvage saved, Stored found) {
    var again = Recovery.of(saved.journal("abcdef", "k3f9q2"));
    int count = saved.events().size();
    assertTrue(count >= found.events().size());
    assertEquals(saved.events(), again.events().subList(0, count));
    assertEquals(count + 1, again.events().size());
  }

  private static Stored read(byte[] input) throws IOException {
    var disk = new FaultyDisk();
    disk.put(FILE, input);
    return Journal.recover(disk, FILE);
  }

  /// Every line that has a checksum gets the one that fits.
  private static byte[] sealed(byte[] input) {
    var sealed = new ByteArrayOutputStream();
    for (int from = 0; from < input.length; ) {
      int to = from;
      while (to < input.length && input[to] != '\n') {
        to++;
      }
      int sum = to - SUM.length - 10;
      boolean hasSum =
          sum > from && Arrays.equals(input, sum, sum + SUM.length, SUM, 0, SUM.length);
      sealed.write(input, from, (hasSum ? sum : to) - from);
      if (hasSum) {
        sealed.writeBytes(sum(input, from, sum).getBytes(StandardCharsets.US_ASCII));
      }
      if (to < input.length) {
        sealed.write('\n');
      }
      from = to + 1;
    }
    return sealed.toByteArray();
  }

  private static String sum(byte[] input, int from, int to) {
    var crc = new CRC32C();
    crc.update(input, from, to - from);
    return ",\"crc\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}";
  }
}

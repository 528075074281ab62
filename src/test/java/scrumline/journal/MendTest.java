package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.files.Disk;
import scrumline.files.FaultyDisk;
import scrumline.files.Places;
import scrumline.files.Tails;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Taking an unfinished line off, on a disk that fails and loses power meanwhile.
class MendTest {
  private static final Path FOLDER = Path.of("/logs/northline-west");
  private static final Path FILE = FOLDER.resolve("20261123T170000Z-northline-west-k3f9q2.jsonl");
  private static final Places PLACES = new Places(FOLDER, List.of(Path.of("/refuge")));
  private static final List<Event> EVENTS = Kinds.all().subList(0, 6);
  private static final byte[] TORN = "{\"v\":1,\"mid\":\"k3f9q2\",\"se".getBytes();

  @Test
  void recovering_a_torn_journal_does_not_change_the_file() throws IOException {
    var disk = torn();
    var before = disk.bytes(FILE);
    var first = Journal.recover(disk, FILE);
    assertEquals(first.events(), Journal.recover(disk, FILE).events());
    assertEquals(TORN.length, first.bytesSetAside());
    assertTrue(Arrays.equals(before, disk.bytes(FILE)));
    assertEquals(List.of(FILE), disk.files());
  }

  @Test
  void no_line_and_no_torn_byte_is_lost_if_any_call_fails() throws IOException {
    for (int n = 1; n <= 12; n++) {
      for (boolean forEver : new boolean[] {false, true}) {
        var disk = torn();
        var found = Journal.recover(disk, FILE);
        disk.failAt(n, forEver);
        boolean saved = goOn(disk, found);
        for (var tail : Tails.SOME) {
          var after = disk.afterPowerCut(tail, false);
          mustHaveAll(after, saved);
          goOn(after, new Archive(after, PLACES).latest().orElseThrow());
          mustHaveAll(after.afterPowerCut(Tails.NOTHING, false), true);
        }
      }
    }
  }

  @Test
  void the_cut_is_on_the_disk_before_anything_is_written_behind_it() throws IOException {
    var disk = torn();
    goOn(disk, Journal.recover(disk, FILE));
    var calls = disk.calls();
    int opened = calls.indexOf("open " + FILE.getFileName());
    assertEquals("force " + FILE.getFileName(), calls.get(opened + 1));
    assertEquals("look " + FILE.getFileName(), calls.get(opened + 3));
    assertEquals("write " + FILE.getFileName(), calls.get(opened + 4));
    String aside = FILE.getFileName() + ".torn-20261123T171000Z";
    assertEquals("force " + aside, calls.get(opened - 2));
    assertEquals("forceFolder northline-west", calls.get(opened - 1));
  }

  @Test
  void a_copy_of_an_unfinished_line_that_a_full_disk_does_not_take_is_not_left()
      throws IOException {
    var disk = torn();
    var found = Journal.recover(disk, FILE);
    int written = callsBefore("write", disk, found);
    var full = torn().failAt(written, false);
    goOn(full, found);
    var aside = full.files().stream().filter(Mend::isAside).toList();
    assertEquals(List.of(), aside.stream().filter(file -> !whole(full, file)).toList());
  }

  @Test
  void nothing_is_set_aside_of_a_journal_that_ends_with_a_whole_line() throws IOException {
    var disk = new FaultyDisk();
    disk.put(FILE, CutJournalTest.bytes(EVENTS));
    var found = Journal.recover(disk, FILE);
    int before = disk.calls().size();
    Mend.endOf(disk, found, Kinds.at(600)).close();
    assertEquals(List.of(FILE), disk.files());
    var calls = disk.calls().subList(before, disk.calls().size());
    assertEquals(List.of("open " + FILE.getFileName()), calls);
  }

  @Test
  void the_999th_copy_is_the_last_one_and_none_is_overwritten() throws IOException {
    var disk = torn();
    String aside = FILE.getFileName() + ".torn-20261123T171000Z";
    for (int copy = 1; copy <= 998; copy++) {
      disk.put(FOLDER.resolve(copy == 1 ? aside : aside + "-" + copy), new byte[] {1});
    }
    var found = Journal.recover(disk, FILE);
    Mend.endOf(disk, found, Kinds.at(600)).close();
    assertArrayEquals(TORN, disk.bytes(FOLDER.resolve(aside + "-999")));
    disk.put(FILE, torn().bytes(FILE));
    var refused =
        assertThrows(
            FileAlreadyExistsException.class, () -> Mend.endOf(disk, found, Kinds.at(600)));
    assertEquals(aside, refused.getFile());
    assertEquals(1, disk.bytes(FOLDER.resolve(aside + "-998")).length);
  }

  @Test
  void a_file_of_bytes_set_aside_is_told_by_its_name() {
    assertTrue(Mend.isAside(FOLDER.resolve(FILE.getFileName() + ".torn-20261123T171000Z-2")));
    assertFalse(Mend.isAside(FILE));
    assertFalse(Mend.isAside(Path.of("/")));
  }

  @Test
  void a_journal_whose_cut_is_not_forced_is_closed() throws IOException {
    var calls = new ArrayList<String>();
    InvocationHandler failing =
        (_, call, _) -> {
          calls.add(call.getName());
          if (call.getName().equals("force")) {
            throw new IOException("Input/output error");
          }
          return null;
        };
    var out = new Class<?>[] {Disk.Out.class};
    var disk =
        new FaultyDisk() {
          @Override
          public synchronized Out open(Path file, long found, long length) {
            return (Out) Proxy.newProxyInstance(Out.class.getClassLoader(), out, failing);
          }
        };
    disk.put(FILE, torn().bytes(FILE));
    var found = Journal.recover(disk, FILE);
    assertThrows(IOException.class, () -> Mend.endOf(disk, found, Kinds.at(600)));
    assertEquals(List.of("force", "close"), calls);
  }

  /// Which of its calls is the first of that kind.
  private static int callsBefore(String kind, FaultyDisk disk, Stored found) {
    int from = disk.calls().size();
    goOn(disk, found);
    var calls = disk.calls().subList(from, disk.calls().size());
    int at = 0;
    while (!calls.get(at).startsWith(kind)) {
      at++;
    }
    return at + 1;
  }

  private static boolean whole(FaultyDisk disk, Path aside) {
    return Arrays.equals(TORN, disk.bytes(aside));
  }

  private static FaultyDisk torn() {
    var disk = new FaultyDisk();
    byte[] whole = CutJournalTest.bytes(EVENTS);
    byte[] bytes = Arrays.copyOf(whole, whole.length + TORN.length);
    System.arraycopy(TORN, 0, bytes, whole.length, TORN.length);
    disk.put(FILE, bytes);
    return disk;
  }

  private static boolean goOn(FaultyDisk disk, Stored found) {
    var ledger = Ledger.goingOn(disk, PLACES, found, Kinds.at(600));
    ledger.add(LogLine.of("k3f9q2", found.events().size() + 1, 0, new Event.Left(Kinds.at(600))));
    try {
      ledger.save();
      return true;
    } catch (IOException failed) {
      return false;
    }
  }

  private static void mustHaveAll(FaultyDisk disk, boolean saved) throws IOException {
    var found = new Archive(disk, PLACES).latest().orElseThrow();
    assertEquals(EVENTS, found.events().subList(0, EVENTS.size()));
    assertEquals(List.of(), found.problems());
    assertTrue(!saved || found.events().getLast() instanceof Event.Left);
    boolean tornKept = disk.files().stream().anyMatch(file -> endsWith(disk.bytes(file), TORN));
    assertTrue(tornKept, () -> "the torn bytes are gone: " + disk.files());
  }

  private static boolean endsWith(byte[] bytes, byte[] end) {
    int from = Math.max(0, bytes.length - end.length);
    return Arrays.equals(bytes, from, bytes.length, end, 0, end.length);
  }
}

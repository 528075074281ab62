package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.Rounds;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.files.Stranger;
import scrumline.files.Tails;
import scrumline.scrum.Event;

/// Another program gets at the newest file of a scrum between any two calls that the scrum makes of
/// the disk, once or twice.
class MeddlingAnywhereTest {
  private static final List<Event> EVENTS = Kinds.all().subList(0, 5);
  private static final byte[] FOREIGN = "not ours\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;
  private Lock lock;
  private FaultyDisk disk;
  private Archive archive;
  private boolean theirs;

  enum Meddling {
    REMOVES,
    REMOVES_THE_FOLDER,
    REPLACES,
    REPLACES_BY_AN_OLDER_COPY,
    EMPTIES,
    CUTS,
    APPENDS_A_LINE,
    APPENDS_HALF_A_LINE;

    void with(Stranger stranger, Path file, byte[] bytes) {
      switch (this) {
        case REMOVES -> stranger.remove(file);
        case REMOVES_THE_FOLDER -> stranger.removeFolder(file.getParent());
        case REPLACES -> stranger.replace(file, FOREIGN);
        case REPLACES_BY_AN_OLDER_COPY ->
            stranger.replace(file, Arrays.copyOf(bytes, bytes.length / 2));
        case EMPTIES -> stranger.cut(file, 0);
        case CUTS -> stranger.cut(file, bytes.length * 2 / 3);
        case APPENDS_A_LINE -> stranger.append(file, FOREIGN);
        case APPENDS_HALF_A_LINE -> stranger.append(file, Arrays.copyOf(FOREIGN, 4));
      }
    }

    /// Whether bytes of its own must be there in the end.
    boolean writes() {
      return this == REPLACES || this == APPENDS_A_LINE || this == APPENDS_HALF_A_LINE;
    }
  }

  @BeforeEach
  void take() throws IOException {
    lock = Lock.take(temp.resolve("northline-west")).orElseThrow();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @ParameterizedTest
  @EnumSource
  void every_event_reported_saved_is_found_if_a_file_is_changed_at_any_moment(Meddling meddling)
      throws IOException {
    int calls = play(Integer.MAX_VALUE, Integer.MAX_VALUE, meddling);
    assertTrue(calls > 15, () -> calls + " calls");
    for (int n = 1; n <= calls; n++) {
      play(n, Integer.MAX_VALUE, meddling);
    }
  }

  @Test
  void two_changes_one_after_the_other_are_survived_like_one() throws IOException {
    for (int n = 4; n <= 4 + Rounds.of(15); n++) {
      for (int later = 1; later <= Rounds.of(12); later++) {
        for (var meddling : Meddling.values()) {
          play(n, n + later, meddling);
        }
      }
    }
  }

  /// How many calls the scrum made. Before call `n`, and call `m`, the stranger comes.
  private int play(int n, int m, Meddling meddling) throws IOException {
    disk = new FaultyDisk();
    theirs = false;
    archive = Archive.of(disk, temp, List.of(temp.resolve("refuge")), Kinds.TEAM);
    disk.beforeEachCall(
        call -> {
          if (call == n || call == m) {
            meddle(meddling);
          }
        });
    var told = new Acknowledged(this::mustBeFound);
    var opened = (Event.Opened) EVENTS.getFirst();
    var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, told);
    for (int seq = 2; seq <= EVENTS.size(); seq++) {
      told.await(seq - 1);
      journal.append(seq, EVENTS.get(seq - 1));
    }
    told.await(EVENTS.size());
    int calls = disk.count();
    journal.retry();
    assertTrue(journal.close(MeddlingTest.SOON), () -> meddling + " at " + n + ": " + told.why());
    var found = archive.latest().orElseThrow();
    String what = meddling + " before call " + n + ": " + disk.calls();
    assertEquals(EVENTS, found.events(), what);
    assertFalse(found.isReadOnly(), () -> found.problems() + " " + what);
    assertTrue(!theirs || disk.files().stream().anyMatch(this::isTheirs), what);
    return calls;
  }

  private void meddle(Meddling meddling) {
    var logs = disk.files().stream().filter(file -> FileName.parse(file).isPresent()).toList();
    if (logs.isEmpty()) {
      return;
    }
    var newest = Parts.of(logs).files().getLast();
    meddling.with(disk.stranger(), newest, disk.bytes(newest));
    theirs |= meddling.writes();
  }

  private boolean isTheirs(Path file) {
    return new String(disk.bytes(file), StandardCharsets.UTF_8).contains("not ");
  }

  /// At the moment of the ✓ it is there for everybody who looks, and for the time after a power
  // cut.
  private void mustBeFound(long seq) {
    try {
      var cut = disk.afterPowerCut(Tails.NOTHING, true);
      for (var now : List.of(disk.copy(), cut, disk.afterPowerCut(Tails.NOTHING, false))) {
        var found = new Archive(now, archive.places()).latest().orElseThrow();
        assertTrue(found.events().size() >= seq, () -> seq + " is lost: " + disk.calls());
        assertEquals(EVENTS.subList(0, (int) seq), found.events().subList(0, (int) seq));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

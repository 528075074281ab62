package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FaultyDisk;
import scrumline.files.FileImage;
import scrumline.files.Lock;
import scrumline.files.Tails;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// A story is recorded, and the power cut before every single call that it made of the disk: a
/// scrum whose disk fails once in the middle, so that it goes on in a second file; whose program is
/// killed in the middle of a line; and which is gone on with and closed.
class CrashStatesTest {
  private static final List<Event> FIRST = Kinds.all().subList(0, 14);
  private static final List<Event> SECOND = List.of(new Event.Paused(Kinds.at(501)), closed());
  private static final byte[] TORN = "{\"v\":1,\"mid\":".getBytes(StandardCharsets.UTF_8);

  private static final List<State> STATES = new ArrayList<>();
  private static final List<Event> SAID = new ArrayList<>();
  private static Archive archive;

  /// The disk before a call, and up to which event the user had seen the ✓ by then.
  private record State(FaultyDisk disk, long acknowledged, String call) {}

  @TempDir static Path temp;

  @BeforeAll
  static void record() throws IOException {
    var disk = new FaultyDisk();
    archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var told = new Acknowledged();
      disk.beforeEachCall(n -> STATES.add(new State(disk.copy(), told.saved(), "call " + n)));
      var opened = (Event.Opened) FIRST.getFirst();
      var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, told);
      told.awaitSaved(1);
      append(journal, told, FIRST.subList(1, 7), 2);
      disk.failAt(3, false);
      append(journal, told, FIRST.subList(7, FIRST.size()), 8);
      assertTrue(journal.close(MeddlingTest.SOON));
      disk.stranger().append(journal.file(), TORN);
      SAID.addAll(FIRST);
      SAID.add(new Event.Mended(Kinds.at(500), TORN.length));
      SAID.addAll(SECOND);
      var found = archive.latest().orElseThrow();
      journal = archive.resume(lock, found, Kinds.at(500), () -> 0, told);
      append(journal, told, SECOND, FIRST.size() + 2);
      assertTrue(journal.close(MeddlingTest.SOON));
      STATES.add(new State(disk.copy(), told.saved(), "the end"));
    }
  }

  private static void append(Journal journal, Acknowledged told, List<Event> events, int from) {
    for (int at = 0; at < events.size(); at++) {
      journal.append(from + at, events.get(at));
      told.awaitSaved(from + at);
    }
  }

  @Test
  void a_power_cut_at_any_call_leaves_a_prefix_with_all_that_was_acknowledged() throws IOException {
    assertTrue(STATES.size() > 60, () -> STATES.size() + " states");
    assertEquals(SAID.size(), STATES.getLast().acknowledged());
    Set<List<Object>> played = new HashSet<>();
    for (var state : STATES) {
      for (var tail : Tails.KINDS) {
        for (boolean names : new boolean[] {true, false}) {
          var after = state.disk().afterPowerCut(tail, names);
          if (played.add(List.of(all(after), state.acknowledged()))) {
            play(after, state, tail);
          }
        }
      }
    }
    assertTrue(played.size() > 200, () -> played.size() + " different ones");
  }

  private static void play(FaultyDisk after, State state, FileImage.Tail tail) throws IOException {
    var found = new Archive(after, archive.places()).latest();
    var events = found.map(Stored::events).orElse(List.of());
    assertTrue(events.size() >= state.acknowledged(), () -> state + " lost: " + events.size());
    assertEquals(SAID.subList(0, events.size()), events, state::toString);
    if (found.isEmpty()) {
      return;
    }
    var before = all(after);
    var again = new Archive(after, archive.places()).latest().orElseThrow();
    assertEquals(events, again.events(), "read twice");
    assertEquals(before, all(after), "reading changed it");
    if (found.get().isReadOnly()) {
      assertTrue(isScattered(tail, found.get()), () -> state + ": " + found.get().problems());
    } else {
      mustGoOn(after, found.get());
    }
  }

  /// A disk that took later lines and not the earlier ones of a group leaves more than a tail.
  private static boolean isScattered(FileImage.Tail tail, Stored found) {
    return Tails.KINDS.indexOf(tail) >= Tails.KINDS.size() - 2 && !found.problems().isEmpty();
  }

  private static void mustGoOn(FaultyDisk disk, Stored found) throws IOException {
    var ledger = Ledger.goingOn(disk, archive.places(), found, Kinds.at(600));
    var next = new Event.Left(Kinds.at(600));
    var before = disk.copy();
    ledger.add(LogLine.of(found.mid(), found.events().size() + 1, 0, next));
    ledger.save();
    var after = disk.afterPowerCut(Tails.NOTHING, false);
    var again = new Archive(after, archive.places()).latest().orElseThrow();
    assertEquals(next, again.events().getLast());
    assertEquals(found.events(), again.events().subList(0, found.events().size()));
    assertEquals(List.of(), again.problems());
    nothingIsDestroyed(before, after, found);
  }

  private static void nothingIsDestroyed(FaultyDisk before, FaultyDisk after, Stored found) {
    for (var file : before.files()) {
      byte[] was = before.bytes(file);
      boolean isThis = file.equals(found.file());
      byte[] kept = isThis ? found.contents().good() : was;
      assertTrue(Arrays.mismatch(kept, after.bytes(file)) < 0 || begins(kept, after.bytes(file)));
      byte[] torn = isThis ? found.contents().torn() : new byte[0];
      boolean isAside = after.files().stream().anyMatch(it -> Arrays.equals(torn, after.bytes(it)));
      assertTrue(torn.length == 0 || isAside, () -> "no copy of the rest of " + file);
    }
  }

  private static boolean begins(byte[] one, byte[] other) {
    return one.length <= other.length && Arrays.equals(one, Arrays.copyOf(other, one.length));
  }

  private static List<String> all(FaultyDisk disk) {
    return disk.files().stream()
        .map(file -> file + " " + new String(disk.bytes(file), StandardCharsets.ISO_8859_1))
        .toList();
  }

  private static Event closed() {
    return new Event.Closed(Kinds.at(502), Optional.empty());
  }
}

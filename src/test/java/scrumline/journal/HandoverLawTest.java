package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.team.OpenItem;

/// Two computers hold scrums under clocks that jump, share their folder now and then, and lose a
/// bit in the first two lines of a journal: whatever was agreed and settled nowhere is open, once.
class HandoverLawTest {
  private static final int ROUNDS = 12;
  private static final int STEPS = 16;

  @TempDir Path temp;

  /// One computer: its folder, and what is known there to be agreed and settled, by its words.
  private record Computer(Path logs, Set<String> agreed, Set<String> settled) {
    static Computer in(Path logs) {
      return new Computer(logs, new HashSet<>(), new HashSet<>());
    }

    Archive archive() {
      return Archive.of(Disk.local(), logs, List.of(), Kinds.TEAM);
    }

    Set<String> open() {
      var open = new TreeSet<>(agreed);
      open.removeAll(settled);
      return open;
    }
  }

  @Test
  void an_agreement_that_nobody_settled_is_open_once_whatever_clocks_and_folders_did()
      throws IOException {
    int joined = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var one = Computer.in(temp.resolve(seed + "a"));
      var other = Computer.in(temp.resolve(seed + "b"));
      for (int step = 0; step < STEPS; step++) {
        var here = random.nextBoolean() ? one : other;
        switch (random.nextInt(5)) {
          case 0 -> {
            share(one, other);
            share(other, one);
          }
          case 1 -> damage(here, random);
          default -> hold(here, random, seed + "." + step);
        }
        joined += check(here, "seed " + seed + " step " + step);
      }
    }
    assertEquals(true, joined > ROUNDS, "ways part, and meet again: " + joined);
  }

  /// 1 where several journals are the newest.
  private static int check(Computer here, String when) throws IOException {
    var earlier = here.archive().earlier(Kinds.DATE);
    var words = new ArrayList<String>();
    var ids = new HashSet<String>();
    for (var item : earlier.items()) {
      words.add(item.text().value());
      ids.add(item.id());
    }
    words.sort(null);
    assertEquals(List.copyOf(here.open()), words, when);
    assertEquals(words.size(), ids.size(), when + ": " + earlier.items());
    return earlier.isJoined() ? 1 : 0;
  }

  private static void hold(Computer here, Random random, String name) throws IOException {
    int days = random.nextInt(4) == 0 ? random.nextInt(-400, 400) : random.nextInt(20);
    var date = Kinds.DATE.plusDays(days);
    try (var lock = Lock.take(here.archive().folder()).orElseThrow()) {
      var earlier = here.archive().earlier(date);
      var events = new ArrayList<Event>();
      for (var item : earlier.items()) {
        if (random.nextInt(4) == 0) {
          events.add(settled(item));
          here.settled().add(item.text().value());
        }
      }
      for (int count = random.nextInt(3); count > 0; count--) {
        String words = name + "-" + count;
        events.add(Held.agreed(date, earlier.firstNumber() + count, words));
        here.agreed().add(words);
      }
      var at = Kinds.AT.plus(Duration.ofDays(days)).plusSeconds(random.nextInt(40_000));
      Held.in(here.archive(), lock).monday(at, date, events);
    }
  }

  private static Event settled(OpenItem item) {
    return new Event.Settled(Kinds.at(75), item.id(), Outcome.DONE);
  }

  /// Everything that one has the other gets.
  private static void share(Computer from, Computer to) throws IOException {
    Files.createDirectories(to.archive().folder());
    for (var file : journals(from)) {
      var target = to.archive().folder().resolve(file.getFileName());
      if (!Files.exists(target)) {
        Files.copy(file, target);
      }
    }
    to.agreed().addAll(from.agreed());
    to.settled().addAll(from.settled());
  }

  /// One bit in the first two lines of a journal that has none yet.
  private static void damage(Computer here, Random random) throws IOException {
    var journals = journals(here);
    if (!journals.isEmpty()) {
      var file = journals.get(random.nextInt(journals.size()));
      byte[] bytes = Files.readAllBytes(file);
      int header = Recovery.endOfLine(bytes, 0);
      int opening = Recovery.endOfLine(bytes, header + 1);
      int at = random.nextInt(opening);
      boolean isWhole = Recovery.of(bytes).problems().isEmpty();
      bytes[at] ^= (byte) (isWhole && at != header ? 1 << random.nextInt(7) : 0);
      Files.write(file, bytes);
    }
  }

  private static List<Path> journals(Computer here) throws IOException {
    return Disk.local().list(here.archive().folder()).stream()
        .filter(file -> FileName.parse(file).isPresent())
        .sorted()
        .toList();
  }
}

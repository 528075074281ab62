package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import scrumline.files.Disk;
import scrumline.journal.Archive;
import scrumline.journal.Archives;
import scrumline.journal.Stored;
import scrumline.scrum.Agreement;

/// What the logs in a person's home say after a crash, in the places that outlast a restart.
record Found(List<String> promises, int carried) {
  static Found in(Path home) throws IOException {
    var refuge = home.resolve("state/scrumline/logs");
    var archives = new Archives(Disk.local(), home.resolve("logs"), List.of(refuge));
    var newest = new ArrayList<Stored>();
    for (Archive archive : archives.all()) {
      archive.latest().ifPresent(newest::add);
    }
    assertEquals(1, newest.size(), home + " has logs of one team");
    var scrum = newest.getFirst().scrum().orElseThrow();
    var words = scrum.minutes().agreements().stream().map(one -> words(one.value())).toList();
    var items = scrum.opening().items();
    long carried = items.stream().filter(item -> item.text().value().startsWith("promise")).count();
    return new Found(words, (int) carried);
  }

  private static String words(Agreement agreement) {
    return switch (agreement) {
      case Agreement.Commitment one -> one.text().value();
      case Agreement.Resource one -> one.text().value();
      case Agreement.KpiAdjustment one -> one.id();
    };
  }

  /// Those of the scrum and those that it brought in from the ones before.
  int openPromises() {
    return promises.size() + carried;
  }

  /// Everything that was confirmed is there, once and as it was typed; what else is there was
  // typed.
  Found holds(Captures captures) {
    var there = new HashSet<>(promises);
    assertEquals(there.size(), promises.size(), () -> "something is there twice: " + promises);
    assertEquals(List.of(), without(captures.confirmed, promises), "confirmed, and lost");
    assertEquals(List.of(), without(promises, captures.typed), "nobody typed it");
    return this;
  }

  private static List<String> without(List<String> all, List<String> others) {
    var rest = new ArrayList<>(all);
    rest.removeAll(new HashSet<>(others));
    return rest;
  }

  /// The journal files below a home, the one that was written last at the end.
  static List<Path> files(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(file -> file.toString().endsWith(".jsonl"))
          .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
          .toList();
    }
  }
}

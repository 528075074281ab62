package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrumline.files.Disk;
import scrumline.journal.Archive;
import scrumline.journal.Archives;
import scrumline.journal.Stored;
import scrumline.scrum.Agreement;
import scrumline.team.OpenItem;

/// What the logs in a person's home say after a crash, in the places that outlast a restart: the
/// promises that the newest scrum brought in from those before, and its own. `ids` are those of all
/// its items.
record Found(List<String> carried, List<String> made, List<String> ids) {
  /// Every promise of [Captures], and nothing of the sample's.
  private static final Pattern PROMISE = Pattern.compile("\"text\":\"(promise [^\"]*)\"");

  static Found in(Path home) throws IOException {
    var archives = new Archives(Disk.local(), home.resolve("logs"), List.of(refuge(home)));
    var newest = new ArrayList<Stored>();
    for (Archive archive : archives.all()) {
      archive.latest().ifPresent(newest::add);
    }
    assertEquals(1, newest.size(), home + " has logs of one team");
    var scrum = newest.getFirst().scrum().orElseThrow();
    var made = scrum.minutes().agreements().stream().map(one -> one.value()).toList();
    var items = scrum.opening().items();
    return new Found(
        items.stream().map(item -> item.text().value()).filter(Found::isPromise).toList(),
        made.stream().map(Found::words).toList(),
        Stream.concat(items.stream().map(OpenItem::id), made.stream().map(Agreement::id)).toList());
  }

  private static Path refuge(Path home) {
    return home.resolve("state/scrumline/logs");
  }

  private static boolean isPromise(String words) {
    return words.startsWith("promise");
  }

  private static String words(Agreement agreement) {
    return switch (agreement) {
      case Agreement.Commitment one -> one.text().value();
      case Agreement.Resource one -> one.text().value();
      case Agreement.KpiAdjustment one -> one.id();
    };
  }

  /// In the order in which they were made.
  List<String> promises() {
    return Stream.concat(carried.stream(), made.stream()).toList();
  }

  /// Everything that was confirmed is there, once, as it was typed and in that order; what else is
  /// there was typed.
  Found holds(Captures captures) {
    assertEquals(List.of(), without(captures.confirmed, promises()), "confirmed, and lost");
    assertEquals(List.of(), without(promises(), captures.typed), "nobody typed it");
    var inOrder = captures.typed.stream().filter(new HashSet<>(promises())::contains).toList();
    assertEquals(inOrder, promises(), "each of them once, and in order");
    assertEquals(List.copyOf(new LinkedHashSet<>(ids)), ids, "no two items have the same id");
    return this;
  }

  private static List<String> without(List<String> all, List<String> others) {
    var rest = new ArrayList<>(all);
    rest.removeAll(new HashSet<>(others));
    return rest;
  }

  /// The document that the program makes of the newest scrum has the same promises.
  Found isExported(Image image, Path home) throws IOException {
    var logs = home.resolve("logs").toString();
    var ran = image.run(Demo.home(home), "export", "--logs", logs, "--format", "json", "-o", "-");
    assertEquals(0, ran.status(), ran.err());
    var words = PROMISE.matcher(ran.out()).results().map(one -> one.group(1)).toList();
    assertEquals(Stream.concat(made.stream(), carried.stream()).toList(), words, "exported");
    return this;
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

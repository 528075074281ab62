package scrumline.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A promise of the program broken on purpose, in one place of one source file: what stands there,
/// once and no more, and what is put instead. Of the test classes at least one must turn red.
record Mutant(String name, String source, String found, String instead, List<String> tests) {
  private static final Path SOURCES = Path.of("src/main/java/scrumline");

  /// The source file with the promise broken.
  String broken() throws IOException {
    String kept = Files.readString(SOURCES.resolve(source));
    int at = kept.indexOf(found);
    if (at < 0 || kept.indexOf(found, at + 1) >= 0) {
      String times = at < 0 ? "no more" : "more than once";
      throw new AssertionError("%s: %s has %s\n%s".formatted(name, source, times, found));
    }
    return kept.substring(0, at) + instead + kept.substring(at + found.length());
  }

  @Override
  public String toString() {
    return name;
  }
}

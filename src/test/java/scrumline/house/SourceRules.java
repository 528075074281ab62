package scrumline.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The rules that are read off source files: their length, their width, how many of them a folder
/// has, and that the fold of events has no `default`.
public final class SourceRules {
  private static final int LINES = 200;
  private static final int COLUMNS = 100;
  private static final int FILES = 45;
  private static final String FOLD = "scrumline/scrum/";

  private SourceRules() {}

  public static List<Path> sources(Path... folders) throws IOException {
    var found = new ArrayList<Path>();
    for (var folder : folders) {
      try (var files = Files.walk(folder)) {
        files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  /// Folders with more files than one can look over.
  public static List<String> crowded(List<Path> files) {
    var folders =
        files.stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
    return folders.entrySet().stream()
        .filter(folder -> folder.getValue() > FILES)
        .map(folder -> folder.getKey() + ": " + folder.getValue() + " files; find the rooms in it")
        .toList();
  }

  public static List<String> broken(Path file) throws IOException {
    return broken(file.toString().replace('\\', '/'), Files.readAllLines(file));
  }

  public static List<String> broken(String file, List<String> lines) {
    var found = new ArrayList<String>();
    if (lines.size() > LINES) {
      found.add("%s: %d lines; a type is missing, find it".formatted(file, lines.size()));
    }
    var inText = false;
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var quotes = line.split("\"\"\"", -1).length - 1;
      if (!inText && quotes == 0 && line.codePointCount(0, line.length()) > COLUMNS) {
        found.add("%s:%d: over %d columns".formatted(file, i + 1, COLUMNS));
      }
      if (!inText && file.contains(FOLD) && line.matches(".*\\bdefault\\s*(->|:).*")) {
        found.add("%s:%d: no default; it is where the next event gets lost".formatted(file, i + 1));
      }
      inText ^= quotes % 2 == 1;
    }
    return found;
  }
}

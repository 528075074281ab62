package scrumline.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrumline.files.Disk;
import scrumline.journal.line.LogLine;

/// Reads the links of journals: the first line of each, and of none of them twice. A link is
/// written once and never changed. For one thread.
final class Links {
  /// Most headers are within.
  private static final int FIRST_LOOK = 8192;

  /// The header of a large team with much that is open is within, and the next line's beginning.
  private static final int SECOND_LOOK = 1 << 20;

  private final Disk disk;
  private final Map<String, Link> known = new HashMap<>();

  Links(Disk disk) {
    this.disk = disk;
  }

  /// How these journals follow one another.
  Chain chain(List<Parts> journals) {
    var mids = journals.stream().map(Parts::mid).collect(Collectors.toSet());
    var links = new ArrayList<Link>();
    for (var journal : journals) {
      links.add(of(journal, mids));
    }
    return Chain.of(links);
  }

  private Link of(Parts journal, Set<String> mids) {
    var before = known.get(journal.stem());
    if (before != null) {
      return before.of(journal);
    }
    for (var file : journal.files().reversed()) {
      var link = whole(journal, file);
      if (link.isPresent()) {
        known.put(journal.stem(), link.get());
        return link.get();
      }
    }
    return guessed(journal, mids);
  }

  /// Of a header that is as it was written.
  private Optional<Link> whole(Parts journal, Path file) {
    byte[] bytes = LogFile.beginning(disk, file, FIRST_LOOK);
    int end = Recovery.endOfLine(bytes, 0);
    if (end == FIRST_LOOK) {
      bytes = LogFile.beginning(disk, file, SECOND_LOOK);
      end = Recovery.endOfLine(bytes, 0);
    }
    return LogLine.isWhole(bytes, 0, end) ? Link.ofHeader(journal, text(bytes)) : Optional.empty();
  }

  /// Of one whose header is damaged. The link stands in two lines: where one of them names journals
  /// that are there, it names the right ones; six letters are not made by chance. No date is
  /// believed.
  private Link guessed(Parts journal, Set<String> mids) {
    String text = text(LogFile.beginning(disk, journal, SECOND_LOOK));
    var opening = Link.ofOpening(journal, text).undated();
    boolean isSaid = opening.follows().filter(it -> !it.isEmpty()).isPresent();
    return isSaid && opening.isAmong(mids)
        ? opening
        : Link.ofHeader(journal, text)
            .filter(link -> link.isAmong(mids))
            .map(Link::undated)
            .orElse(opening);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

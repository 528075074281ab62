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

/// Reads the links of journals: the first few hundred bytes of each, and of none of them twice. A
/// link is written once and never changed. For one thread.
final class Links {
  /// A link is within, but where more than fifty journals are followed.
  private static final int FIRST_LOOK = 1024;

  /// The opening's beginning is within, also behind the header of a large team.
  private static final int SECOND_LOOK = 1 << 18;

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
      return new Link(journal, before.follows(), before.salvaged(), before.date());
    }
    var first = header(journal);
    boolean isSure = first.filter(link -> link.isAmong(mids)).isPresent();
    if (isSure) {
      known.put(journal.stem(), first.get());
      return first.get();
    }
    var second = opening(journal);
    return first.isPresent() && !second.isAmong(mids) ? first.get() : second;
  }

  private Optional<Link> header(Parts journal) {
    Optional<Link> link = Optional.empty();
    for (var at = journal.files().reversed().iterator(); at.hasNext() && link.isEmpty(); ) {
      link = Link.ofHeader(journal, beginning(at.next(), FIRST_LOOK));
    }
    return link;
  }

  private Link opening(Parts journal) {
    byte[] bytes = LogFile.beginning(disk, journal, SECOND_LOOK);
    return Link.ofOpening(journal, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /// Nothing of a file that cannot be read: it costs nobody the other journals.
  private String beginning(Path file, int most) {
    return new String(LogFile.beginning(disk, file, most), StandardCharsets.ISO_8859_1);
  }
}

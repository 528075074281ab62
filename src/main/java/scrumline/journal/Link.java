package scrumline.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrumline.journal.line.HeaderForm;
import scrumline.journal.line.OpeningForm;
import scrumline.scrum.KnownPart;

/// What the first bytes of a journal say about its place among the others of its team, without its
/// lines being read. `follows` are the journals that its scrum took over from; absent where it is
/// of a version that did not say so. `salvaged` is the damaged one whose place it takes. `date` is
/// its scrum's; empty where it is not among these bytes. `knownParts` are those that it follows
/// and that could not be read whole then.
record Link(
    Parts journal,
    Optional<List<String>> follows,
    Optional<String> salvaged,
    String date,
    List<KnownPart> knownParts) {
  private static final Pattern MID = Pattern.compile("\"([a-z0-9]{6})\"");
  private static final Pattern KNOWN =
      Pattern.compile("\\{\"log\":\"([a-z0-9]{6})\",\"events\":(\\d{1,9})}");
  private static final String FOLLOWS = "\"follows\":[";
  private static final String KNEW = "\"" + OpeningForm.KNEW + "\":[";
  private static final String DATE = "\"date\":\"";
  private static final String SALVAGES = "\"salvages\":";
  private static final int DATE_LENGTH = 10;

  /// Absent where the first line does not begin as a header does, or not within these bytes.
  static Optional<Link> ofHeader(Parts journal, String bytes) {
    int data = bytes.indexOf(HeaderForm.BEFORE_LINK);
    if (data < 0) {
      return Optional.empty();
    }
    var said = new Reading(bytes, data + HeaderForm.BEFORE_LINK.length());
    var follows = said.mids(FOLLOWS);
    var date = said.date();
    var salvaged = said.mid();
    var known = said.knownParts();
    boolean isHeader = follows.isPresent() || salvaged.isPresent() || said.isAt("\"format\":");
    return isHeader
        ? Optional.of(new Link(journal, follows, salvaged, date, known))
        : Optional.empty();
  }

  /// The same as the second line says it, for a journal whose first one is damaged. One whose
  /// second line is damaged as well follows nothing that is known.
  static Link ofOpening(Parts journal, String bytes) {
    int data = bytes.indexOf(OpeningForm.BEFORE_DATE);
    if (data < 0) {
      return new Link(journal, Optional.of(List.of()), Optional.empty(), "", List.of());
    }
    int at = data + OpeningForm.BEFORE_DATE.length();
    var said = new Reading(bytes, at - DATE.length());
    var date = said.date();
    var follows = said.mids(FOLLOWS);
    return new Link(journal, follows, Optional.empty(), date, said.knownParts());
  }

  /// The same where its date is not to be believed.
  Link undated() {
    return new Link(journal, follows, salvaged, "", knownParts);
  }

  /// The same of a journal that has other files now.
  Link of(Parts now) {
    return new Link(now, follows, salvaged, date, knownParts);
  }

  /// False where it is known to be of another date.
  boolean mayBeOf(String day) {
    return date.isEmpty() || date.equals(day);
  }

  /// Whether all that it follows is there.
  boolean isAmong(Set<String> mids) {
    return follows.map(mids::containsAll).orElse(true);
  }

  String mid() {
    return journal.mid();
  }

  String name() {
    return journal.stem();
  }

  /// Reads what stands one behind another, a field each; what is not there is passed over.
  private static final class Reading {
    private final String bytes;
    private int at;

    Reading(String bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    boolean isAt(String field) {
      at += bytes.startsWith(",", at) ? 1 : 0;
      return bytes.startsWith(field, at);
    }

    Optional<List<String>> mids(String field) {
      return list(field, MID).map(all -> all.map(found -> found.group(1)).toList());
    }

    List<KnownPart> knownParts() {
      return list(KNEW, KNOWN).stream()
          .flatMap(all -> all)
          .map(found -> new KnownPart(found.group(1), Integer.parseInt(found.group(2))))
          .toList();
    }

    private Optional<Stream<MatchResult>> list(String field, Pattern each) {
      int end = bytes.indexOf(']', at);
      if (!isAt(field) || end < 0) {
        return Optional.empty();
      }
      var found = each.matcher(bytes).region(at + field.length(), end);
      at = end + 1;
      return Optional.of(found.results().toList().stream());
    }

    String date() {
      int from = isAt(DATE) ? at + DATE.length() : bytes.length();
      if (from + DATE_LENGTH >= bytes.length()) {
        return "";
      }
      at = from + DATE_LENGTH + 1;
      return bytes.substring(from, from + DATE_LENGTH);
    }

    Optional<String> mid() {
      if (!isAt(SALVAGES)) {
        return Optional.empty();
      }
      var found = MID.matcher(bytes).region(at + SALVAGES.length(), bytes.length());
      if (!found.lookingAt()) {
        return Optional.empty();
      }
      at = found.end();
      return Optional.of(found.group(1));
    }
  }

  /// Which journals were followed by others that could not read all of them, by their names: a part
  /// may have been on a stick that was away.
  static final class KnownParts {
    private final Map<String, Map<String, Integer>> byName = new HashMap<>();

    /// The follower knew so many events of the journal of that name.
    void add(String follower, String name, int events) {
      byName.computeIfAbsent(name, _ -> new HashMap<>()).merge(follower, events, Math::max);
    }

    /// Those that knew a part of the journal; nearly always none.
    Set<String> followers(String name) {
      return its(name).keySet();
    }

    /// How many of its events any of these followers knew; 0 where none of them knew a part.
    int most(String name, Collection<String> followers) {
      var its = its(name);
      return followers.stream().mapToInt(one -> its.getOrDefault(one, 0)).max().orElse(0);
    }

    private Map<String, Integer> its(String name) {
      return byName.getOrDefault(name, Map.of());
    }
  }
}

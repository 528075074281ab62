package scrumline.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrumline.journal.line.HeaderForm;
import scrumline.journal.line.OpeningForm;

/// What the first bytes of a journal say about its place among the others of its team, without its
/// lines being read. `follows` are the journals that its scrum took over from; absent where it is
/// of a version that did not say so. `salvaged` is the damaged one whose place it takes. `date` is
/// its scrum's; empty where it is not among these bytes.
record Link(Parts journal, Optional<List<String>> follows, Optional<String> salvaged, String date) {
  private static final Pattern MID = Pattern.compile("\"([a-z0-9]{6})\"");
  private static final String FOLLOWS = "\"follows\":[";
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
    boolean isHeader = follows.isPresent() || salvaged.isPresent() || said.isAt("\"format\":");
    return isHeader ? Optional.of(new Link(journal, follows, salvaged, date)) : Optional.empty();
  }

  /// The same as the second line says it, for a journal whose first one is damaged. One whose
  /// second line is damaged as well follows nothing that is known.
  static Link ofOpening(Parts journal, String bytes) {
    int data = bytes.indexOf(OpeningForm.BEFORE_DATE);
    if (data < 0) {
      return new Link(journal, Optional.of(List.of()), Optional.empty(), "");
    }
    int at = data + OpeningForm.BEFORE_DATE.length();
    var said = new Reading(bytes, at - DATE.length());
    var date = said.date();
    return new Link(journal, said.mids(FOLLOWS), Optional.empty(), date);
  }

  /// The same where its date is not to be believed.
  Link undated() {
    return new Link(journal, follows, salvaged, "");
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
      int end = bytes.indexOf(']', at);
      if (!isAt(field) || end < 0) {
        return Optional.empty();
      }
      var mids = new ArrayList<String>();
      var found = MID.matcher(bytes).region(at + field.length(), end);
      while (found.find()) {
        mids.add(found.group(1));
      }
      at = end + 1;
      return Optional.of(mids);
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
      return found.lookingAt() ? Optional.of(found.group(1)) : Optional.empty();
    }
  }
}

package scrumline.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.scrum.Carried;
import scrumline.scrum.Former;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;

/// What several journals of one team left open, put together: all items that any of them left
/// open, each once. What one of them knew of and settled is settled. Two that got the same number
/// on two sides and are not the same both come back, and the later one gets a number of its own.
/// Goals are adjusted as any of them says; of two that hold at once the one counts that was agreed
/// last, as always.
record Joined(List<Joined.Side> sides) {
  private static final Pattern NUMBERED = Pattern.compile("(.+)/(\\d{1,9})");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /// What one of them left open, and of which items it knew when its way parted from each other's;
  /// these lists stand in the order of the sides.
  record Side(Carried left, List<List<OpenItem>> known) {}

  /// The last number of a day's agreements.
  interface Numbers {
    int last(String day) throws IOException;
  }

  /// What makes two items the same whose numbers are.
  private record Same(String id, OpenItem.Type type, String text) {
    static Same of(OpenItem item) {
      return new Same(item.id(), item.type(), item.text().value());
    }
  }

  private record Version(OpenItem item, boolean isChanged) {
    /// What one side changed counts, and of two changes the later; it was carried as often as on
    /// the side where it was carried most.
    Version and(Version later) {
      var item = later.isChanged || !isChanged ? later.item : this.item;
      int carried = Math.max(this.item.carried(), later.item.carried());
      return new Version(item.carried(carried), isChanged || later.isChanged);
    }
  }

  /// The sides stand in the order of their scrums, the oldest first.
  Carried carried(Numbers numbers) throws IOException {
    var everybody = new LinkedHashMap<String, Former>();
    var adjustments = new LinkedHashSet<Adjustment>();
    for (var side : sides) {
      side.left().everybody().forEach(one -> everybody.put(one.id(), one));
      adjustments.addAll(side.left().adjustments());
    }
    return new Carried(
        numbered(items(), numbers),
        adjustments.stream().sorted(Comparator.comparing(Adjustment::agreed)).toList(),
        List.copyOf(everybody.values()));
  }

  private Collection<OpenItem> items() {
    var all = new LinkedHashMap<Same, Version>();
    for (int at = 0; at < sides.size(); at++) {
      for (var item : sides.get(at).left().items()) {
        if (!isSettledBeside(at, item)) {
          all.merge(Same.of(item), new Version(item, isChanged(at, item)), Version::and);
        }
      }
    }
    return all.values().stream().map(Version::item).toList();
  }

  private boolean isSettledBeside(int side, OpenItem item) {
    return sides.stream()
        .filter(other -> other != sides.get(side))
        .filter(other -> find(item, other.known().get(side)).isPresent())
        .anyMatch(other -> find(item, other.left().items()).isEmpty());
  }

  private boolean isChanged(int side, OpenItem item) {
    return sides.get(side).known().stream()
        .flatMap(known -> find(item, known).stream())
        .anyMatch(before -> !before.carried(item.carried()).equals(item));
  }

  private static Optional<OpenItem> find(OpenItem item, List<OpenItem> all) {
    return all.stream().filter(one -> Same.of(one).equals(Same.of(item))).findFirst();
  }

  private static List<OpenItem> numbered(Collection<OpenItem> items, Numbers numbers)
      throws IOException {
    var taken = new HashSet<String>();
    items.forEach(item -> taken.add(item.id()));
    var numbered = new ArrayList<OpenItem>();
    var seen = new HashSet<String>();
    for (var item : items) {
      String id = seen.add(item.id()) ? item.id() : free(item.id(), taken, numbers);
      taken.add(id);
      numbered.add(item.called(id));
    }
    return List.copyOf(numbered);
  }

  private static String free(String id, Collection<String> taken, Numbers numbers)
      throws IOException {
    var match = NUMBERED.matcher(id);
    String day = match.matches() ? match.group(1) : id;
    int last = DATE.matcher(day).matches() ? numbers.last(day) : 1;
    for (String other : taken) {
      last = Math.max(last, number(other, day));
    }
    return day + "/" + (last + 1);
  }

  /// The number of that day's agreement; 0 where it is of another day, or has none.
  static int number(String id, String day) {
    var match = NUMBERED.matcher(id);
    return match.matches() && match.group(1).equals(day) ? Integer.parseInt(match.group(2)) : 0;
  }
}

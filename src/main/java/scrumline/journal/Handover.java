package scrumline.journal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrumline.scrum.Carried;
import scrumline.scrum.KnownPart;
import scrumline.scrum.Memory;
import scrumline.scrum.Scrum;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;

/// What the journals of a team hand over to a scrum of the date: what the newest one left open; and
/// where there are several newest ones, because a folder was copied or two machines share it, what
/// all of them did. One that nothing can be read of is passed over, and named.
final class Handover {
  private final Shelf shelf;
  private final LocalDate date;
  private final List<Stored> unread = new ArrayList<>();
  private Chain chain;

  /// The newest journal on one of the ways that the chain goes.
  private record End(Link link, Stored found) {
    Scrum scrum() {
      return found.scrum().orElseThrow();
    }

    Optional<KnownPart> knownPart() {
      return found.isInPart()
          ? Optional.of(new KnownPart(link.mid(), found.events().size()))
          : Optional.empty();
    }
  }

  Handover(Shelf shelf, Chain chain, LocalDate date) {
    this.shelf = shelf;
    this.chain = chain;
    this.date = date;
  }

  Earlier earlier() throws IOException {
    int lastNumber = lastNumber(date);
    unread.addAll(shelf.closed());
    var ends = ends();
    var returned = returned();
    ends.addAll(returned);
    var carried = carried(ends);
    for (var item : carried.items()) {
      lastNumber = Math.max(lastNumber, Joined.number(item.id(), date.toString()));
    }
    return new Earlier(
        ends.stream().map(End::found).toList(),
        ends.stream().map(end -> end.link().mid()).toList(),
        ends.stream().flatMap(end -> end.knownPart().stream()).toList(),
        returned.stream().map(End::found).toList(),
        carried,
        remembered(ends),
        lastNumber + 1,
        List.copyOf(unread));
  }

  /// Those that say what was left open, the newest first. What went before one that does not say
  /// it counts in its place.
  private List<End> ends() throws IOException {
    var ends = new ArrayList<End>();
    for (var at = chain.ends().iterator(); at.hasNext(); ) {
      var link = at.next();
      var found = shelf.rescued(link.journal());
      if (found.scrum().isPresent()) {
        ends.add(new End(link, found));
        continue;
      }
      unread.addAll(found.isReadOnly() ? List.of(found) : List.of());
      chain = chain.without(link);
      ends.clear();
      at = chain.ends().iterator();
    }
    return ends;
  }

  /// Those that were known in part to all that followed them, and that say more now, the newest
  /// first. One whose part is still away is named again.
  private List<End> returned() throws IOException {
    var returned = new ArrayList<End>();
    for (var link : chain.followedInPart()) {
      var found = shelf.rescued(link.journal());
      if (found.scrum().isPresent() && found.events().size() > chain.known(link)) {
        returned.add(new End(link, found));
      } else if (found.isOf(LogProblem.Kind.AWAY)) {
        unread.add(found);
      }
    }
    return returned;
  }

  private Carried carried(List<End> ends) throws IOException {
    if (ends.isEmpty()) {
      return Carried.nothing();
    }
    if (ends.size() == 1) {
      return Carried.from(ends.getFirst().scrum(), date);
    }
    var sides = new ArrayList<Joined.Side>();
    for (var end : ends.reversed()) {
      var known = new ArrayList<List<OpenItem>>();
      for (var other : ends.reversed()) {
        known.add(end.equals(other) ? List.of() : known(end, other.link()));
      }
      sides.add(new Joined.Side(Carried.from(end.scrum(), date), known));
    }
    return new Joined(sides).carried(day -> lastNumber(LocalDate.parse(day)));
  }

  /// What `end` had open where the other way left it, or where they parted.
  private List<OpenItem> known(End end, Link other) throws IOException {
    if (!chain.upTo(other).contains(end.link().name())) {
      return tookOver(end.link(), other);
    }
    var scrum = end.found().scrumAfter(chain.known(end.link(), other));
    return Carried.from(scrum, date).items();
  }

  /// What the way to `end` began with where it parted from the way to `other`.
  private List<OpenItem> tookOver(Link end, Link other) throws IOException {
    var items = new ArrayList<OpenItem>();
    var readable = chain;
    for (var at = readable.parting(end, other).iterator(); at.hasNext(); ) {
      var link = at.next();
      var scrum = shelf.rescued(link.journal()).scrum();
      if (scrum.isPresent()) {
        items.addAll(scrum.get().opening().items());
      } else {
        readable = readable.without(link);
        items.clear();
        at = readable.parting(end, other).iterator();
      }
    }
    return items;
  }

  /// What a rep's turn knows is what the newest journal knows that has anything of it.
  private Map<String, Remembered> remembered(List<End> ends) throws IOException {
    var all = new HashMap<String, Remembered>();
    for (var end : ends.reversed()) {
      var day = end.scrum().opening().date();
      all.putAll(Memory.of(scrums(day, chain.upTo(end.link())), date));
    }
    return Map.copyOf(all);
  }

  /// The scrums of a day among these journals, the newest first.
  private List<Scrum> scrums(LocalDate day, Set<String> names) throws IOException {
    var scrums = new ArrayList<Scrum>();
    for (var link : chain.newestFirst()) {
      if (names.contains(link.name()) && mayBeOf(day, link)) {
        shelf
            .rescued(link.journal())
            .scrum()
            .filter(scrum -> scrum.opening().date().equals(day))
            .ifPresent(scrums::add);
      }
    }
    return scrums;
  }

  /// The last number that an agreement of that day has in any journal, or may have; 0 without
  /// any. In a folder that is closed to us, a scrum of the day may have given out more.
  private int lastNumber(LocalDate day) throws IOException {
    var all = GivenOut.NONE;
    boolean isOfDay = false;
    for (var link : chain.newestFirst()) {
      if (mayBeOf(day, link)) {
        var its = shelf.givenOut(link.journal(), day);
        isOfDay |= link.date().equals(day.toString()) || its.highest() > 0;
        all = all.and(its);
      }
    }
    int closed = isOfDay && !shelf.closed().isEmpty() ? LogProblem.MOST_AGREED : 0;
    return all.highest() + closed;
  }

  private boolean mayBeOf(LocalDate day, Link link) throws IOException {
    return link.mayBeOf(day.toString())
        && (!link.date().isEmpty() || shelf.mayBeOf(day, link.journal()));
  }
}

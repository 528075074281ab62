package scrumline.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.journal.Archive;
import scrumline.journal.Logged;
import scrumline.journal.Stored;
import scrumline.journal.Tail;

/// Finds the scrum that is running. A scrum in its lobby has no journal before its first event, so
/// a window that has one open may still have nothing to show.
public final class Lookout {
  private final List<Archive> open;
  private Set<String> known = new HashSet<>();

  private Lookout(List<Archive> open) {
    this.open = open;
  }

  /// Of these teams, those whose scrum is open in some window; empty where there is none.
  public static Optional<Lookout> of(List<Archive> teams) throws IOException {
    var open = new ArrayList<Archive>();
    for (var team : teams) {
      if (team.isOpenSomewhere()) {
        open.add(team);
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(new Lookout(open));
  }

  /// The newest journal of a scrum that is not over, and that was not passed over before.
  Optional<Tail> find() throws IOException {
    Optional<Stored> newest = Optional.empty();
    Optional<Tail> tail = Optional.empty();
    for (var team : open) {
      var found = team.unfinished().stream().filter(it -> !known.contains(it.mid())).findFirst();
      if (found.isPresent() && (newest.isEmpty() || isNewer(found.get(), newest.get()))) {
        newest = found;
        tail = Optional.of(team.tail(found.get()));
      }
    }
    return tail;
  }

  private static boolean isNewer(Stored one, Stored other) {
    Comparator<Stored> byTime = Comparator.comparing(it -> it.scrum().orElseThrow().opened().at());
    return byTime.compare(one, other) > 0;
  }

  /// That the newest log cannot be followed, because it is damaged; only where none is found.
  Optional<String> trouble() throws IOException {
    var damaged = new ArrayList<Stored>();
    for (var team : open) {
      damaged.addAll(team.upkeep().passedOver());
      team.latest().filter(Stored::isReadOnly).ifPresent(damaged::add);
    }
    return damaged.stream().map(log -> LogTrouble.warning(Logged.of(log)).sentence()).findFirst();
  }

  /// Whether any of the windows is still there that were there at first.
  boolean isOpenSomewhere() throws IOException {
    boolean isOpen = false;
    for (var team : open) {
      isOpen |= team.isOpenSomewhere();
    }
    return isOpen;
  }

  /// This one is over; another will follow.
  void passOver(Stored ended) {
    known.add(ended.mid());
  }
}

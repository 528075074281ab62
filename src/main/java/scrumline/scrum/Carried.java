package scrumline.scrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// What comes out of a scrum for the next one of its team: the items not settled, and the
/// adjustments that a screen of the next scrum can still need. `everybody` are the names of all the
/// reps that the scrum knew.
public record Carried(List<OpenItem> items, List<Adjustment> adjustments, List<Former> everybody) {

  /// Weeks that a screen looks back on, the one under review included. An adjustment that ended
  /// within them still says what a rep's past weeks were held against.
  static final int WEEKS_BACK = 13;

  /// `next` is the date of the scrum that takes over; items that were carried are due on it.
  public static Carried from(Scrum scrum, LocalDate next) {
    var items = new ArrayList<OpenItem>();
    for (var item : LeftOpen.items(scrum)) {
      open(scrum, wasHeld(scrum) ? item.carriedOnce() : item, next).ifPresent(items::add);
    }
    for (var item : agreed(scrum)) {
      open(scrum, item, next).ifPresent(items::add);
    }
    var earliest = Week.lastCompleteOn(next).plus(1 - WEEKS_BACK);
    var adjustments =
        scrum.adjustments().stream()
            .filter(one -> one.until().map(last -> !last.isBefore(earliest)).orElse(true))
            .toList();
    return new Carried(List.copyOf(items), adjustments, scrum.opening().everybody());
  }

  /// What earlier scrums left open, as it stands in a scrum that goes on: without what was settled
  /// in it so far, and due on the day that it was moved to.
  public static List<OpenItem> stillOpen(Scrum scrum) {
    var next = scrum.opening().date().plusWeeks(1);
    return LeftOpen.items(scrum).stream()
        .flatMap(item -> open(scrum, item, next).stream())
        .toList();
  }

  /// What was agreed in a scrum itself as an item of its own, settled or not.
  static List<OpenItem> agreed(Scrum scrum) {
    return scrum.minutes().agreements().stream()
        .flatMap(agreement -> newItem(agreement.value()).stream())
        .toList();
  }

  public static Carried nothing() {
    return new Carried(List.of(), List.of(), List.of());
  }

  /// Those of whom something is carried, and whom this team does not have.
  public List<Former> former(Team team) {
    return everybody.stream()
        .filter(one -> team.rep(one.id()).isEmpty())
        .filter(one -> isOf(one.id()))
        .toList();
  }

  private boolean isOf(String rep) {
    return items.stream().anyMatch(item -> item.rep().equals(rep))
        || adjustments.stream().anyMatch(one -> one.rep().equals(rep));
  }

  /// Looking into the lobby and leaving again is no scrum that an item travelled through.
  private static boolean wasHeld(Scrum scrum) {
    return scrum.talk().started().isPresent();
  }

  private static Optional<OpenItem> newItem(Agreement agreement) {
    return switch (agreement) {
      case Agreement.Resource it ->
          item(OpenItem.Type.RESOURCE, it, it.owner(), it.text(), it.due(), it.rule());
      case Agreement.Commitment it ->
          item(OpenItem.Type.COMMITMENT, it, it.owner(), it.text(), it.due(), it.rule());
      case Agreement.KpiAdjustment _ -> Optional.empty();
    };
  }

  private static Optional<OpenItem> item(
      OpenItem.Type type,
      Agreement it,
      SafeText owner,
      SafeText text,
      LocalDate due,
      Optional<String> rule) {
    var day = Optional.of(due);
    return Optional.of(new OpenItem(it.id(), type, it.rep(), owner, text, day, 0, rule));
  }

  /// The item as the next scrum finds it; empty where it is done or not needed any more.
  private static Optional<OpenItem> open(Scrum scrum, OpenItem item, LocalDate next) {
    var became = scrum.minutes().became(item.id()).map(Recorded::value);
    if (became.isPresent() && !became.get().staysOpen()) {
      return Optional.empty();
    }
    boolean isCarried = became.equals(Optional.of(new Became.Settled(Outcome.CARRIED)));
    var moved = scrum.minutes().due(item.id()).map(Recorded::value);
    var due = isCarried ? Optional.of(next) : moved.or(item::due);
    return Optional.of(item.dueOn(due));
  }
}

package scrumline.scrum;

import java.time.Instant;
import java.util.List;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// What earlier scrums left open, and whose it is now.
public final class LeftOpen {
  private LeftOpen() {}

  /// Every item, under the rep that it was given to, where it was.
  public static List<OpenItem> items(Scrum scrum) {
    var given = scrum.minutes().given();
    return scrum.opening().items().stream()
        .map(
            item ->
                given.containsKey(item.id()) ? of(given.get(item.id()).value(), item, scrum) : item)
        .toList();
  }

  /// What a rep left open whom the team file no longer has, as the scrum found it. It stays in this
  /// list when somebody was given it, so that the others keep their numbers.
  public static List<OpenItem> unclaimed(Scrum scrum) {
    return scrum.opening().items().stream().filter(item -> isUnclaimed(item, scrum)).toList();
  }

  static Move give(String item, String rep, Scrum scrum, Instant now) {
    boolean isUnclaimed = unclaimed(scrum).stream().anyMatch(one -> one.id().equals(item));
    return !isUnclaimed
        ? new Move.Refused("This item is somebody's already.")
        : scrum.team().rep(rep).isEmpty()
            ? new Move.Refused("There is nobody of that id in the team file.")
            : new Move.Made(new Event.Given(now, item, rep));
  }

  private static boolean isUnclaimed(OpenItem item, Scrum scrum) {
    return !item.rep().isEmpty() && scrum.team().rep(item.rep()).isEmpty();
  }

  /// The whole name of a rep, also of one who is only known from earlier scrums; else the id.
  public static SafeText name(String rep, Scrum scrum) {
    return scrum
        .team()
        .rep(rep)
        .map(Rep::name)
        .or(() -> scrum.opening().former(rep).map(Former::name))
        .orElseGet(() -> SafeText.of(rep));
  }

  /// What the former rep was to do is the new one's to do; what others owe stays theirs.
  private static OpenItem of(String rep, OpenItem item, Scrum scrum) {
    boolean isTheirs = item.owner().equals(name(item.rep(), scrum));
    var owner = isTheirs ? name(rep, scrum) : item.owner();
    return item.givenTo(rep, owner);
  }
}

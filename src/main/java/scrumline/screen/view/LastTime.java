package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Columns;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Sight;
import scrumline.team.Team;

/// What was agreed last time in a rep's turn and is still open, numbered for the keys 1 to 9.
public final class LastTime {
  private static final int INDENT = 13;

  private LastTime() {}

  /// The items that numbers are about now: those of the rep whose turn it is, or in the opening
  /// what the manager has promised, and behind it in the private view what is nobody's.
  public static List<OpenItem> now(Scene scene) {
    var scrum = scene.scrum();
    boolean isOpening = scrum.here().filter(slot -> slot.section().equals("opening")).isPresent();
    return scrum
        .current()
        .map(rep -> scrum.itemsOf(rep.id()))
        .orElseGet(() -> isOpening ? ofOpening(scene) : List.of());
  }

  private static List<OpenItem> ofOpening(Scene scene) {
    var all = new ArrayList<>(promises(scene.scrum()));
    all.addAll(scene.sees(Sight.PRIVATE) ? LeftOpen.unclaimed(scene.scrum()) : List.of());
    return all;
  }

  /// Whether the number is about an item of somebody whom the team file no longer has.
  public static boolean isUnclaimed(Scene scene, int number) {
    return LeftOpen.unclaimed(scene.scrum()).contains(now(scene).get(number - 1));
  }

  /// What the manager owes, to whomever of the team.
  public static List<OpenItem> promises(Scrum scrum) {
    var unclaimed = LeftOpen.unclaimed(scrum);
    return scrum.opening().items().stream()
        .filter(item -> item.owner().equals(scrum.team().manager()))
        .filter(item -> !unclaimed.contains(item))
        .toList();
  }

  /// `Alex Kim: call the mill`, or `Dana Field → Alex Kim: a laptop`. The names are whole ones,
  /// because nobody in the file is called so now.
  public static SafeText unclaimed(OpenItem item, Scrum scrum) {
    var name = LeftOpen.name(item.rep(), scrum);
    String whose = item.owner().equals(name) ? "" : item.owner() + " → ";
    return SafeText.of(whose + name + ": " + item.text());
  }

  /// In a low private window every row is wanted; elsewhere it keeps its height from rep to rep.
  static Block of(Scene scene, String rep, int rows) {
    var items = scene.scrum().itemsOf(rep);
    var lines = new ArrayList<Line>();
    for (int at = 0; at < items.size(); at++) {
      lines.add(item(scene, items.get(at), at + 1));
    }
    if (items.isEmpty()) {
      lines.add(Line.of(Ink.FAINT, "nothing open"));
    }
    if (lines.size() > rows) {
      int hidden = lines.size() - rows + 1;
      String count = rows == 1 ? hidden + " open" : "+ " + hidden + " more";
      lines.set(rows - 1, Line.of(Ink.FAINT, count + ", by their numbers"));
    }
    var heading = Line.of(Ink.HEADING, "  LAST TIME");
    var block =
        Block.of(heading).beside(INDENT, new Block(lines).tall(Math.min(rows, lines.size())));
    boolean keepsPlace = !scene.sees(Sight.PRIVATE) || scene.isTall();
    return keepsPlace ? block.tall(rows) : block;
  }

  private static Line item(Scene scene, OpenItem item, int number) {
    var became = scene.scrum().minutes().became(item.id());
    var key = Line.of(Ink.KEY, number + " ");
    String text = owned(item, scene.scrum());
    if (became.isEmpty()) {
      return key.and(text).and(Ink.FAINT, weeks(scene, item));
    }
    var end =
        Line.of("  ")
            .and(Agreed.sign(scene, became.get().seq()))
            .and(Ink.SAVED, Wording.became(became.get().value()));
    int room = scene.columns() - INDENT - key.width() - end.width();
    return key.and(Columns.cut(text, room)).and(end);
  }

  /// `Dana: a laptop`, in the turn of the rep whom it is for. The rep's own promise has no name; so
  /// has one whose owner nobody is called now, which is the rep's under an earlier name.
  public static String owned(OpenItem item, Scrum scrum) {
    return item.type() == OpenItem.Type.RESOURCE || isOfAnother(item, scrum.team())
        ? Wording.shortName(item.owner(), scrum.team()) + ": " + item.text()
        : item.text().value();
  }

  private static boolean isOfAnother(OpenItem item, Team team) {
    boolean isManager = item.owner().equals(team.manager());
    boolean isRep = team.rep(item.rep()).filter(rep -> rep.name().equals(item.owner())).isPresent();
    boolean isKnown = team.reps().stream().anyMatch(rep -> rep.name().equals(item.owner()));
    return !isRep && (isManager || isKnown);
  }

  /// ` (2nd week)`, for the manager's eyes.
  public static String weeks(Scene scene, OpenItem item) {
    boolean travelled = scene.sees(Sight.PRIVATE) && item.carried() > 0;
    return travelled ? " (" + ordinal(item.carried() + 1) + " week)" : "";
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}

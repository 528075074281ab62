package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.OpenItem;

/// What was agreed last time in a rep's turn and is still open, numbered for the keys 1 to 9.
public final class LastTime {
  private LastTime() {}

  /// The items that numbers are about now: those of the rep whose turn it is, or in the opening
  /// what the manager has promised.
  public static List<OpenItem> now(Scrum scrum) {
    boolean isOpening = scrum.here().filter(slot -> slot.section().equals("opening")).isPresent();
    return scrum
        .current()
        .map(rep -> scrum.itemsOf(rep.id()))
        .orElseGet(() -> isOpening ? promises(scrum) : List.of());
  }

  /// What the manager owes, to whomever.
  public static List<OpenItem> promises(Scrum scrum) {
    return scrum.opening().items().stream()
        .filter(item -> item.owner().equals(scrum.team().manager()))
        .toList();
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
    var block = Block.of(heading).beside(13, new Block(lines).tall(Math.min(rows, lines.size())));
    boolean keepsPlace = !scene.isPrivate() || scene.isTall();
    return keepsPlace ? block.tall(rows) : block;
  }

  private static Line item(Scene scene, OpenItem item, int number) {
    var outcome = scene.scrum().minutes().outcome(item.id());
    String whose =
        item.type() == OpenItem.Type.RESOURCE
            ? Wording.shortName(item.owner(), scene.scrum().team()) + ": "
            : "";
    var line = Line.of(Ink.KEY, number + " ").and(whose + item.text());
    if (outcome.isPresent()) {
      return line.and("  ")
          .and(Agreed.sign(scene, outcome.get().seq()))
          .and(Ink.SAVED, Wording.outcome(outcome.get().value()));
    }
    return line.and(Ink.FAINT, weeks(scene, item));
  }

  /// ` (2nd week)`, for the manager's eyes.
  public static String weeks(Scene scene, OpenItem item) {
    boolean travelled = scene.isPrivate() && item.carried() > 0;
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

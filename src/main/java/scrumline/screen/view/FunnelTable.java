package scrumline.screen.view;

import java.util.List;
import java.util.Optional;
import scrumline.numbers.FunnelLink;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Columns;
import scrumline.team.Sight;

/// A rep's funnel against their own past: the first step a day, and each further step as a share of
/// the one before it. For the manager's own window.
public record FunnelTable(FunnelReading funnel, int columns) {
  private static final int LEAST = 9;
  private static final int MOST = 20;

  /// Of a figure, where the steps are under one another.
  private static final int CELL = 11;

  /// Nothing where there is no funnel, or no figure in it.
  public static Block of(RepNumbers numbers, Scene scene) {
    return told(numbers, scene).map(FunnelTable::draw).orElse(Block.EMPTY);
  }

  /// The steps under one another, in a part of a window that is not wide.
  static Block tall(RepNumbers numbers, Scene scene) {
    return told(numbers, scene).map(FunnelTable::tall).orElse(Block.EMPTY);
  }

  private static Optional<FunnelTable> told(RepNumbers numbers, Scene scene) {
    return numbers
        .funnel()
        .filter(_ -> scene.sees(Sight.PRIVATE))
        .filter(funnel -> funnel.links().stream().anyMatch(FunnelTable::tells))
        .map(funnel -> new FunnelTable(funnel, scene.columns()));
  }

  private Block tall() {
    int first = columns - 1 - 2 * CELL;
    var block =
        Block.of(
            Line.of(Ink.HEADING, "  FUNNEL")
                .fit(first)
                .and(Ink.HEADING, Columns.padLeft("4 weeks", CELL))
                .and(Ink.HEADING, Columns.padLeft("9 before", CELL)));
    for (var link : links()) {
      block =
          block.above(
              Line.of("  " + label(link, first - 3, "→ "))
                  .fit(first)
                  .and(Ink.NAME, Columns.padLeft(value(link, Side.NOW), CELL))
                  .and(Ink.FAINT, Columns.padLeft(value(link, Side.BEFORE), CELL)));
    }
    String changed = funnel.gapSplit().words().map(words -> "  what changed: " + words).orElse("");
    return block.above(Line.of(changed));
  }

  private static boolean tells(FunnelLink link) {
    return link.now().isKnown() || link.before().isKnown();
  }

  private Block draw() {
    int first = first();
    var heading = Line.of(Ink.HEADING, "  FUNNEL").fit(first);
    var now = Line.of("  4 weeks").fit(first);
    var before = Line.of(Ink.FAINT, "  9 before").fit(first);
    int room = columns - 1 - first;
    int shown = Math.min(links().size(), room / LEAST);
    int cell = Math.clamp(room / Math.max(1, shown), LEAST, MOST);
    for (var link : links().subList(0, shown)) {
      heading = heading.and(Ink.HEADING, Columns.padLeft(label(link, cell - 1), cell));
      now = now.and(Ink.NAME, Columns.padLeft(value(link, Side.NOW), cell));
      before = before.and(Ink.FAINT, Columns.padLeft(value(link, Side.BEFORE), cell));
    }
    return Block.of(heading, now, before).above(words());
  }

  private Block words() {
    return funnel
        .gapSplit()
        .words()
        .map(words -> Block.of(Line.blank(first()).and("what changed: " + words)))
        .orElse(Block.EMPTY);
  }

  private List<FunnelLink> links() {
    return funnel.links();
  }

  private boolean isNarrow() {
    return columns < Scene.NARROW;
  }

  /// As wide as the words that head the rows.
  private int first() {
    return isNarrow() ? 10 : 12;
  }

  private String label(FunnelLink link, int cells) {
    return label(link, cells, isNarrow() ? "" : "→ ");
  }

  private static String label(FunnelLink link, int cells, String arrow) {
    String label = link.to().label().value();
    return Columns.cut(link.from().isPresent() ? arrow + label : label + " a day", cells);
  }

  private enum Side {
    NOW,
    BEFORE
  }

  private static String value(FunnelLink link, Side side) {
    var figure =
        switch (side) {
          case NOW -> link.now();
          case BEFORE -> link.before();
        };
    return Optional.of(link)
        .filter(one -> one.from().isPresent())
        .map(_ -> figure.text(Shown::share))
        .orElseGet(() -> figure.text(Shown::perDay));
  }
}

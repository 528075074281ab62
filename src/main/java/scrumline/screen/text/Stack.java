package scrumline.screen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Blocks from top to bottom in a given number of rows. Rows to spare become gaps, first above the
/// blocks that were added first; where rows are short, blocks are dropped from the least important
/// on, or first give way to their briefer form. What still fits then comes back.
public final class Stack {
  private record Part(Block block, int importance, boolean gapAbove, Optional<Part> brief) {
    private boolean isInBrief(Part other) {
      return brief.filter(other::equals).isPresent();
    }
  }

  private final List<Part> parts = new ArrayList<>();

  /// A block that goes when rows are short, the lowest `importance` first.
  public Stack add(Block block, int importance, boolean gapAbove) {
    if (block.height() > 0) {
      parts.add(new Part(block, importance, gapAbove, Optional.empty()));
    }
    return this;
  }

  /// A block that shrinks before it goes: `brief` counts as `briefly` important.
  public Stack add(Block block, int importance, Block brief, int briefly) {
    var shorter = new Part(brief, briefly, false, Optional.empty());
    boolean shrinks = block.height() > brief.height();
    parts.add(shrinks ? new Part(block, importance, false, Optional.of(shorter)) : shorter);
    return this;
  }

  public Block fit(int rows) {
    var kept = new ArrayList<>(parts);
    var dropped = new ArrayList<Part>();
    while (height(kept) > rows && kept.size() > 1) {
      int least = kept.stream().mapToInt(Part::importance).min().orElse(0);
      var part = kept.stream().filter(one -> one.importance == least).findFirst().orElseThrow();
      part.brief()
          .ifPresentOrElse(
              brief -> kept.set(kept.indexOf(part), brief),
              () -> {
                kept.remove(part);
                dropped.add(part);
              });
    }
    dropped.reversed().forEach(part -> putBack(part, kept, rows));
    int spare = rows - height(kept);
    var block = Block.EMPTY;
    for (var part : kept) {
      boolean gap = part.gapAbove && spare > 0;
      spare -= gap ? 1 : 0;
      block = block.above(gap ? Block.of(Line.EMPTY).above(part.block) : part.block);
    }
    return block.tall(rows);
  }

  private void putBack(Part part, List<Part> kept, int rows) {
    if (height(kept) + part.block.height() <= rows) {
      var whole = parts.stream().filter(one -> one.equals(part) || one.isInBrief(part)).findFirst();
      int before = parts.indexOf(whole.orElse(part));
      long at = parts.subList(0, before).stream().filter(one -> isIn(kept, one)).count();
      kept.add((int) at, part);
    }
  }

  /// As it is or in its briefer form.
  private static boolean isIn(List<Part> kept, Part part) {
    return kept.contains(part) || kept.stream().anyMatch(part::isInBrief);
  }

  private static int height(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.block.height()).sum();
  }
}

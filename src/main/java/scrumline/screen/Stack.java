package scrumline.screen;

import java.util.ArrayList;
import java.util.List;

/// Blocks from top to bottom in a given number of rows. Rows to spare become gaps, first above the
/// blocks that were added first; where rows are short, blocks are dropped from the least important
/// on.
final class Stack {
  private record Part(Block block, int importance, boolean gapAbove) {}

  private final List<Part> parts = new ArrayList<>();

  /// A block that goes when rows are short, the lowest `importance` first.
  Stack add(Block block, int importance, boolean gapAbove) {
    if (block.height() > 0) {
      parts.add(new Part(block, importance, gapAbove));
    }
    return this;
  }

  Block fit(int rows) {
    var kept = new ArrayList<>(parts);
    while (height(kept) > rows && kept.size() > 1) {
      int least = kept.stream().mapToInt(Part::importance).min().orElse(0);
      kept.remove(kept.stream().filter(part -> part.importance == least).findFirst().orElseThrow());
    }
    int spare = rows - height(kept);
    var block = Block.EMPTY;
    for (var part : kept) {
      boolean gap = part.gapAbove && spare > 0;
      spare -= gap ? 1 : 0;
      block = block.above(gap ? Block.of(Line.EMPTY).above(part.block) : part.block);
    }
    return block.tall(rows);
  }

  private static int height(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.block.height()).sum();
  }
}

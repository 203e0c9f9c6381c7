package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertical positions of cells, which keep their order and make segments as horizontal as possible.
 */
final class VerticalPlacement {

  private static final int PASSES = 24;
  private static final int GAP = 28;
  private static final int PASSING_GAP = 14;

  private VerticalPlacement() {}

  static void apply(List<List<Cell>> layers) {
    layers.forEach(layer -> place(layer, new double[layer.size()]));
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 0; i < layers.size(); i++) {
        List<Cell> layer = layers.get(pass % 2 == 0 ? i : layers.size() - 1 - i);
        place(layer, layer.stream().mapToDouble(VerticalPlacement::wanted).toArray());
      }
    }
    double top = layers.stream().mapToDouble(layer -> layer.get(0).y).min().orElse(0);
    layers.forEach(layer -> layer.forEach(cell -> cell.y -= top));
  }

  /** Returns where a cell's segments would be horizontal on average. */
  private static double wanted(Cell cell) {
    return cell.segments.stream()
        .mapToDouble(
            segment -> {
              Cell other = segment.other(cell);
              return other.y + segment.port(other) - segment.port(cell);
            })
        .average()
        .orElse(cell.y);
  }

  /** Group of neighbouring cells that stand as close as they can. */
  private record Block(double sum, int cells) {

    double mean() {
      return sum / cells;
    }

    Block with(Block other) {
      return new Block(sum + other.sum, cells + other.cells);
    }
  }

  /**
   * Places the cells of a layer with the least squares of distances from where they want to be.
   * Cells that would overlap form a block, which takes the mean.
   */
  private static void place(List<Cell> layer, double[] wanted) {
    double[] offsets = offsets(layer);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      Block block = new Block(wanted[i] - offsets[i], 1);
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).mean() > block.mean()) {
        block = blocks.remove(blocks.size() - 1).with(block);
      }
      blocks.add(block);
    }
    int i = 0;
    for (Block block : blocks) {
      for (int end = i + block.cells(); i < end; i++) {
        layer.get(i).y = block.mean() + offsets[i];
      }
    }
  }

  /** Returns the positions of cells that stand as close as they can. */
  private static double[] offsets(List<Cell> layer) {
    double[] offsets = new double[layer.size()];
    for (int i = 1; i < offsets.length; i++) {
      Cell above = layer.get(i - 1);
      int gap = above.isBox() && layer.get(i).isBox() ? GAP : PASSING_GAP;
      offsets[i] = offsets[i - 1] + above.height + gap;
    }
    return offsets;
  }
}

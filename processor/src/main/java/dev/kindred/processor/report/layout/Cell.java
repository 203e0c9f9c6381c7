package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Box in a layer, or the place where an edge passes a layer. Its position changes. */
final class Cell {

  private static final int NO_BOX = -1;

  /** The position of its box in the graph. */
  final int box;

  final int layer;
  final int width;
  final int height;
  final List<Segment> segments = new ArrayList<>();

  /** The number of cells above it. */
  int index;

  double y;

  private Cell(int box, int layer, int width, int height) {
    this.box = box;
    this.layer = layer;
    this.width = width;
    this.height = height;
  }

  static Cell of(int box, int layer, Box size) {
    return new Cell(box, layer, size.width(), size.height());
  }

  static Cell passing(int layer) {
    return new Cell(NO_BOX, layer, 0, 0);
  }

  boolean isBox() {
    return box != NO_BOX;
  }

  /**
   * Returns where a segment starts among the cells of the layer, between this index and the next.
   */
  double position(int port) {
    return index + (isBox() ? (double) port / (height + 1) : 0);
  }
}

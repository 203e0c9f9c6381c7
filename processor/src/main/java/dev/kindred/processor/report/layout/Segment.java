package dev.kindred.processor.report.layout;

/**
 * Part of an edge, between cells of neighbouring layers.
 *
 * @param leftPort the distance from the top of the cell on the left
 * @param rightPort the distance from the top of the cell on the right
 */
record Segment(Cell left, int leftPort, Cell right, int rightPort) {

  /** Returns the cell at the other end. */
  Cell other(Cell end) {
    return end == left ? right : left;
  }

  int port(Cell end) {
    return end == left ? leftPort : rightPort;
  }
}

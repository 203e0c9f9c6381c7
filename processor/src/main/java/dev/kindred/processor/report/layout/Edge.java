package dev.kindred.processor.report.layout;

/**
 * Edge between two boxes, given by their positions in the graph.
 *
 * @param fromPort the distance of its start from the top of its first box
 * @param toPort the distance of its end from the top of its second box
 */
public record Edge(int from, int to, int fromPort, int toPort) {

  /** Returns whether it leads back to its first box. */
  public boolean isLoop() {
    return from == to;
  }
}

package dev.kindred.processor.report.layout;

import java.util.List;

/**
 * Positions of the boxes of a graph, and routes of its edges.
 *
 * @param corners the upper left corner of each box
 * @param routes the points of each edge, from its first box to its second; between two points it is
 *     horizontal at both
 */
public record Layout(List<Point> corners, List<List<Point>> routes, int width, int height) {

  /** Copies the lists. */
  public Layout {
    corners = List.copyOf(corners);
    routes = List.copyOf(routes);
  }
}

package dev.kindred.processor.report.layout;

import java.util.List;

/** Boxes, and edges between them. */
public record Graph(List<Box> boxes, List<Edge> edges) {

  /** Copies the lists. */
  public Graph {
    boxes = List.copyOf(boxes);
    edges = List.copyOf(edges);
  }
}

package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells in layers.
 *
 * @param layers the cells of each layer, from top to bottom
 * @param boxes the cell of each box
 * @param chains the cells that each edge connects, from left to right; the box alone for a loop
 */
record Layers(List<List<Cell>> layers, List<Cell> boxes, List<List<Cell>> chains) {

  static Layers of(Graph graph) {
    List<Arc> arcs = Arc.of(graph);
    Layers layers = ranked(graph, Ranks.of(graph, arcs));
    for (int i = 0; i < arcs.size(); i++) {
      layers.connect(graph.edges().get(i), arcs.get(i));
    }
    layers.layers.forEach(Layers::number);
    return layers;
  }

  private static Layers ranked(Graph graph, int[] ranks) {
    List<List<Cell>> layers = new ArrayList<>();
    List<Cell> boxes = new ArrayList<>();
    for (int box = 0; box < ranks.length; box++) {
      while (layers.size() <= ranks[box]) {
        layers.add(new ArrayList<>());
      }
      Cell cell = Cell.of(box, ranks[box], graph.boxes().get(box));
      layers.get(ranks[box]).add(cell);
      boxes.add(cell);
    }
    return new Layers(layers, boxes, new ArrayList<>());
  }

  private void connect(Edge edge, Arc arc) {
    List<Cell> chain = new ArrayList<>(List.of(boxes.get(arc.left())));
    chains.add(chain);
    if (edge.isLoop()) {
      return;
    }
    boolean isForward = arc.left() == edge.from();
    int port = isForward ? edge.fromPort() : edge.toPort();
    Cell end = boxes.get(arc.right());
    for (int layer = boxes.get(arc.left()).layer + 1; layer < end.layer; layer++) {
      Cell passing = Cell.passing(layer);
      layers.get(layer).add(passing);
      segment(chain, port, passing, 0);
      port = 0;
    }
    segment(chain, port, end, isForward ? edge.toPort() : edge.fromPort());
  }

  private static void segment(List<Cell> chain, int port, Cell next, int nextPort) {
    Cell last = chain.get(chain.size() - 1);
    Segment segment = new Segment(last, port, next, nextPort);
    last.segments.add(segment);
    next.segments.add(segment);
    chain.add(next);
  }

  /** Sets the indexes of the cells of a layer. */
  static void number(List<Cell> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).index = i;
    }
  }
}

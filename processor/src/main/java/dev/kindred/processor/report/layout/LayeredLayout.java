package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Layout of a connected graph in layers. */
final class LayeredLayout {

  private static final int GAP = 64;
  private static final int GAP_OF_SEGMENT = 3;
  private static final int WIDEST_GAP = 150;
  private static final int LOOP_WIDTH = 36;

  private final Graph graph;
  private final Layers cells;
  private final int[] starts;
  private final int[] widths;

  private LayeredLayout(Graph graph, Layers cells) {
    this.graph = graph;
    this.cells = cells;
    this.widths = cells.layers().stream().mapToInt(LayeredLayout::width).toArray();
    this.starts = starts();
  }

  static Layout of(Graph graph) {
    Layers cells = Layers.of(graph);
    LayerOrder.apply(cells.layers());
    VerticalPlacement.apply(cells.layers());
    return new LayeredLayout(graph, cells).layout();
  }

  private static int width(List<Cell> layer) {
    return layer.stream().mapToInt(cell -> cell.width).max().orElse(0);
  }

  private int[] starts() {
    int[] x = new int[widths.length];
    for (int i = 1; i < x.length; i++) {
      x[i] = x[i - 1] + widths[i - 1] + gapAfter(cells.layers().get(i - 1));
    }
    return x;
  }

  /** Returns a gap that is wider if more edges turn in it. */
  private static int gapAfter(List<Cell> layer) {
    long segments =
        layer.stream()
            .flatMap(cell -> cell.segments.stream().filter(segment -> segment.left() == cell))
            .count();
    return (int) Math.min(WIDEST_GAP, GAP + GAP_OF_SEGMENT * segments);
  }

  private Layout layout() {
    List<Point> corners = cells.boxes().stream().map(this::corner).toList();
    List<List<Point>> routes =
        IntStream.range(0, graph.edges().size()).mapToObj(this::route).toList();
    int last = widths.length - 1;
    boolean hasLoop = graph.edges().stream().anyMatch(Edge::isLoop);
    return new Layout(
        corners, routes, starts[last] + widths[last] + (hasLoop ? LOOP_WIDTH : 0), height());
  }

  private int height() {
    return cells.layers().stream()
        .map(layer -> layer.get(layer.size() - 1))
        .mapToInt(cell -> y(cell, cell.height))
        .max()
        .orElse(0);
  }

  private Point corner(Cell cell) {
    return new Point(starts[cell.layer], y(cell, 0));
  }

  private static int y(Cell cell, int port) {
    return (int) Math.round(cell.y) + port;
  }

  private List<Point> route(int index) {
    Edge edge = graph.edges().get(index);
    List<Cell> chain = cells.chains().get(index);
    Cell first = chain.get(0);
    if (edge.isLoop()) {
      return List.of(rightOf(first, edge.fromPort()), rightOf(first, edge.toPort()));
    }
    boolean isForward = first.box == edge.from();
    List<Point> points = new ArrayList<>();
    points.add(rightOf(first, isForward ? edge.fromPort() : edge.toPort()));
    for (Cell cell : chain.subList(1, chain.size() - 1)) {
      points.add(leftOf(cell, 0));
      points.add(new Point(starts[cell.layer] + widths[cell.layer], y(cell, 0)));
    }
    Cell last = chain.get(chain.size() - 1);
    points.add(leftOf(last, isForward ? edge.toPort() : edge.fromPort()));
    if (!isForward) {
      Collections.reverse(points);
    }
    return points;
  }

  private Point rightOf(Cell cell, int port) {
    return new Point(starts[cell.layer] + cell.width, y(cell, port));
  }

  private Point leftOf(Cell cell, int port) {
    return new Point(starts[cell.layer], y(cell, port));
  }
}

package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Order of the cells in their layers, in which few edges cross. */
final class LayerOrder {

  private static final int SWEEPS = 16;

  private final List<List<Cell>> layers;

  private LayerOrder(List<List<Cell>> layers) {
    this.layers = layers;
  }

  /** Orders the cells, each by the mean position of those that it is connected with. */
  static void apply(List<List<Cell>> layers) {
    new LayerOrder(layers).apply();
  }

  private void apply() {
    List<List<Cell>> best = copy();
    long fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      sweep(sweep % 2 == 0);
      long crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    for (int i = 0; i < layers.size(); i++) {
      layers.set(i, best.get(i));
      Layers.number(best.get(i));
    }
  }

  private List<List<Cell>> copy() {
    return layers.stream().<List<Cell>>map(ArrayList::new).toList();
  }

  private void sweep(boolean toTheRight) {
    for (int i = 1; i < layers.size(); i++) {
      int layer = toTheRight ? i : layers.size() - 1 - i;
      int before = toTheRight ? layer - 1 : layer + 1;
      order(
          layers.get(layer),
          segment -> segment.left().layer == before || segment.right().layer == before);
    }
  }

  private static void order(List<Cell> layer, Predicate<Segment> counts) {
    Map<Cell, Double> means = new HashMap<>();
    layer.forEach(cell -> means.put(cell, mean(cell, counts)));
    layer.sort(Comparator.comparing(means::get));
    Layers.number(layer);
  }

  private static double mean(Cell cell, Predicate<Segment> counts) {
    return cell.segments.stream()
        .filter(counts)
        .map(segment -> segment.other(cell))
        .distinct()
        .mapToDouble(other -> mean(cell, other))
        .average()
        .orElse(cell.index);
  }

  /** Returns the mean position of the segments from a cell to another one. */
  private static double mean(Cell cell, Cell other) {
    return cell.segments.stream()
        .filter(segment -> segment.other(cell) == other)
        .mapToDouble(segment -> other.position(segment.port(other)) - 0.01 * segment.port(cell))
        .average()
        .orElseThrow();
  }

  private long crossings() {
    return layers.stream().mapToLong(LayerOrder::crossingsAfter).sum();
  }

  private static long crossingsAfter(List<Cell> layer) {
    List<Segment> segments =
        layer.stream()
            .flatMap(cell -> cell.segments.stream().filter(segment -> segment.left() == cell))
            .toList();
    double[] left = segments.stream().mapToDouble(segment -> at(segment, segment.left())).toArray();
    double[] right =
        segments.stream().mapToDouble(segment -> at(segment, segment.right())).toArray();
    long crossings = 0;
    for (int i = 0; i < left.length; i++) {
      for (int j = i + 1; j < left.length; j++) {
        crossings += (left[i] - left[j]) * (right[i] - right[j]) < 0 ? 1 : 0;
      }
    }
    return crossings;
  }

  private static double at(Segment segment, Cell end) {
    return end.position(segment.port(end));
  }
}

package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Layers of boxes: each arc leads to a later one, and none is much higher than the others. */
final class Ranks {

  private static final double PROPORTION = 1.5;
  private static final int HORIZONTAL_GAP = 90;
  private static final int VERTICAL_GAP = 28;

  private final List<Box> boxes;
  private final List<Arc> arcs;
  private final int[] ranks;

  private Ranks(List<Box> boxes, List<Arc> arcs) {
    this.boxes = boxes;
    this.arcs = arcs.stream().filter(arc -> arc.left() != arc.right()).toList();
    this.ranks = new int[boxes.size()];
    Arrays.fill(ranks, -1);
  }

  /** Returns the number of each box's layer. */
  static int[] of(Graph graph, List<Arc> arcs) {
    Ranks ranks = new Ranks(graph.boxes(), arcs);
    ranks.byLongestPath();
    ranks.closeToTheRight();
    ranks.split();
    return ranks.ranks;
  }

  private void byLongestPath() {
    IntStream.range(0, ranks.length).forEach(this::longestPath);
  }

  private int longestPath(int box) {
    if (ranks[box] < 0) {
      ranks[box] = left(box).stream().mapToInt(left -> longestPath(left) + 1).max().orElse(0);
    }
    return ranks[box];
  }

  private List<Integer> left(int box) {
    return arcs.stream().filter(arc -> arc.right() == box).map(Arc::left).toList();
  }

  private List<Integer> right(int box) {
    return arcs.stream().filter(arc -> arc.left() == box).map(Arc::right).toList();
  }

  /** Moves boxes to the right that have more arcs to there, so that these are short. */
  private void closeToTheRight() {
    for (int box : byRank(Comparator.reverseOrder())) {
      List<Integer> right = right(box);
      if (right.size() > left(box).size()) {
        ranks[box] = right.stream().mapToInt(other -> ranks[other]).min().orElseThrow() - 1;
      }
    }
  }

  private List<Integer> byRank(Comparator<Integer> order) {
    return IntStream.range(0, ranks.length)
        .boxed()
        .sorted(Comparator.comparing(box -> ranks[box], order))
        .toList();
  }

  /** Splits layers that are too high; the boxes of one have no arcs between them. */
  private void split() {
    int limit = heightLimit();
    List<List<Integer>> layers = new ArrayList<>();
    int last = Arrays.stream(ranks).max().orElse(0);
    for (int rank = 0; rank <= last; rank++) {
      layers.addAll(split(boxesOf(rank), limit));
    }
    for (int i = 0; i < layers.size(); i++) {
      for (int box : layers.get(i)) {
        ranks[box] = i;
      }
    }
  }

  /** Returns the boxes of a layer, those with arcs to later layers at the end. */
  private List<Integer> boxesOf(int rank) {
    return IntStream.range(0, ranks.length)
        .filter(box -> ranks[box] == rank)
        .boxed()
        .sorted(Comparator.comparing(box -> !right(box).isEmpty()))
        .toList();
  }

  private List<List<Integer>> split(List<Integer> layer, int limit) {
    int total = layer.stream().mapToInt(this::height).sum();
    int parts = (total + limit - 1) / limit;
    List<List<Integer>> split = new ArrayList<>();
    int sum = 0;
    for (int box : layer) {
      if (sum * parts >= split.size() * total) {
        split.add(new ArrayList<>());
      }
      split.get(split.size() - 1).add(box);
      sum += height(box);
    }
    return split;
  }

  private int heightLimit() {
    double area = 0;
    int highest = 1;
    for (int box = 0; box < ranks.length; box++) {
      area += (double) height(box) * (boxes.get(box).width() + HORIZONTAL_GAP);
      highest = Math.max(highest, height(box));
    }
    return Math.max(highest, (int) Math.sqrt(area / PROPORTION));
  }

  private int height(int box) {
    return boxes.get(box).height() + VERTICAL_GAP;
  }
}

package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Connected part of a graph.
 *
 * @param boxes the positions of its boxes in the whole graph
 * @param edges the positions of its edges there
 * @param graph the part itself
 */
record Component(List<Integer> boxes, List<Integer> edges, Graph graph) {

  /** Returns the parts of a graph, in the order of their first boxes. */
  static List<Component> of(Graph graph) {
    int[] first = firstBoxes(graph);
    Map<Integer, List<Integer>> boxes = new TreeMap<>();
    Map<Integer, List<Integer>> edges = new TreeMap<>();
    for (int box = 0; box < first.length; box++) {
      boxes.computeIfAbsent(first[box], k -> new ArrayList<>()).add(box);
    }
    for (int edge = 0; edge < graph.edges().size(); edge++) {
      int from = graph.edges().get(edge).from();
      edges.computeIfAbsent(first[from], k -> new ArrayList<>()).add(edge);
    }
    return boxes.keySet().stream()
        .map(key -> part(graph, boxes.get(key), edges.getOrDefault(key, List.of())))
        .toList();
  }

  /** Returns for each box the first box of its part. */
  private static int[] firstBoxes(Graph graph) {
    int[] first = IntStream.range(0, graph.boxes().size()).toArray();
    for (Edge edge : graph.edges()) {
      int one = root(first, edge.from());
      int other = root(first, edge.to());
      first[Math.max(one, other)] = Math.min(one, other);
    }
    return IntStream.range(0, first.length).map(box -> root(first, box)).toArray();
  }

  private static int root(int[] first, int box) {
    int root = box;
    while (first[root] != root) {
      root = first[root];
    }
    return root;
  }

  private static Component part(Graph whole, List<Integer> boxes, List<Integer> edges) {
    List<Edge> own =
        edges.stream()
            .map(whole.edges()::get)
            .map(
                edge ->
                    new Edge(
                        boxes.indexOf(edge.from()),
                        boxes.indexOf(edge.to()),
                        edge.fromPort(),
                        edge.toPort()))
            .toList();
    return new Component(
        boxes, edges, new Graph(boxes.stream().map(whole.boxes()::get).toList(), own));
  }
}

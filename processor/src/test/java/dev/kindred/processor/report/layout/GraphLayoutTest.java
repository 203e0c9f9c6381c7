package dev.kindred.processor.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that no boxes overlap, and that edges lead from box to box. */
class GraphLayoutTest {

  private static final Box BOX = new Box(100, 60);

  private static Graph graph(int boxes, int... ends) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      edges.add(new Edge(ends[i], ends[i + 1], 10, 20));
    }
    return new Graph(IntStream.range(0, boxes).mapToObj(i -> BOX).toList(), edges);
  }

  private static Graph random(int seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(120);
    List<Box> boxes =
        Stream.generate(() -> new Box(50 + random.nextInt(200), 30 + random.nextInt(300)))
            .limit(size)
            .toList();
    List<Edge> edges =
        Stream.generate(() -> new Edge(random.nextInt(size), random.nextInt(size), 15, 25))
            .limit(random.nextInt(2 * size))
            .toList();
    return new Graph(boxes, edges);
  }

  static Stream<Graph> graphs() {
    return Stream.concat(
        Stream.of(
            graph(0),
            graph(1),
            graph(3),
            graph(2, 0, 1),
            graph(1, 0, 0),
            graph(2, 0, 1, 1, 0),
            graph(3, 0, 1, 1, 2, 2, 0),
            graph(4, 0, 1, 1, 2, 2, 3, 0, 3)),
        IntStream.range(0, 40).mapToObj(GraphLayoutTest::random));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void noBoxesOverlap(Graph graph) {
    Layout layout = GraphLayout.of(graph);

    for (int i = 0; i < graph.boxes().size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(areApart(graph, layout, i, j)).as(i + " and " + j).isTrue();
      }
    }
  }

  private static boolean areApart(Graph graph, Layout layout, int one, int other) {
    Point a = layout.corners().get(one);
    Point b = layout.corners().get(other);
    return a.x() + graph.boxes().get(one).width() <= b.x()
        || b.x() + graph.boxes().get(other).width() <= a.x()
        || a.y() + graph.boxes().get(one).height() <= b.y()
        || b.y() + graph.boxes().get(other).height() <= a.y();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void allBoxesAreInside(Graph graph) {
    Layout layout = GraphLayout.of(graph);

    for (int i = 0; i < graph.boxes().size(); i++) {
      Point corner = layout.corners().get(i);
      assertThat(corner.x()).isNotNegative();
      assertThat(corner.y()).isNotNegative();
      assertThat(corner.x() + graph.boxes().get(i).width()).isLessThanOrEqualTo(layout.width());
      assertThat(corner.y() + graph.boxes().get(i).height()).isLessThanOrEqualTo(layout.height());
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void edgesStartAndEndAtTheirPorts(Graph graph) {
    Layout layout = GraphLayout.of(graph);

    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      List<Point> route = layout.routes().get(i);
      assertThat(sides(graph, layout, edge.from(), edge.fromPort())).contains(route.get(0));
      assertThat(sides(graph, layout, edge.to(), edge.toPort()))
          .contains(route.get(route.size() - 1));
      assertThat(route.size() % 2).isZero();
    }
  }

  private static List<Point> sides(Graph graph, Layout layout, int box, int port) {
    Point corner = layout.corners().get(box);
    return List.of(
        corner.plus(new Point(0, port)),
        corner.plus(new Point(graph.boxes().get(box).width(), port)));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void theSameGraphHasTheSameLayout(Graph graph) {
    assertThat(GraphLayout.of(graph)).isEqualTo(GraphLayout.of(graph));
  }

  @Test
  void whatOthersLeadToIsOnTheLeft() {
    Layout layout = GraphLayout.of(graph(3, 0, 1, 1, 2));

    assertThat(layout.corners()).extracting(Point::x).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void edgesOfATreeDoNotCross() {
    Layout layout = GraphLayout.of(graph(7, 1, 0, 2, 0, 5, 1, 3, 2, 6, 1, 4, 2));

    boolean isFirstAbove = y(layout, 1) < y(layout, 2);
    assertThat(y(layout, 5) < y(layout, 3)).isEqualTo(isFirstAbove);
    assertThat(y(layout, 6) < y(layout, 4)).isEqualTo(isFirstAbove);
  }

  private static int y(Layout layout, int box) {
    return layout.corners().get(box).y();
  }

  @Test
  void aLargeLayerIsSplit() {
    int[] ends = IntStream.rangeClosed(1, 80).flatMap(box -> IntStream.of(box, 0)).toArray();

    Layout layout = GraphLayout.of(graph(81, ends));

    assertThat((double) layout.width() / layout.height()).isBetween(0.5, 4.0);
  }
}

package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Layout of a graph. Each connected part is placed in layers from left to right, with the boxes
 * that others lead to on the left; the parts are placed on shelves. The same graph always has the
 * same layout.
 */
public final class GraphLayout {

  private final List<Point> corners;
  private final List<List<Point>> routes;

  private GraphLayout(Graph graph) {
    this.corners = new ArrayList<>(Collections.nCopies(graph.boxes().size(), new Point(0, 0)));
    this.routes = new ArrayList<>(Collections.nCopies(graph.edges().size(), List.of()));
  }

  /** Returns the layout of a graph. */
  public static Layout of(Graph graph) {
    List<Component> components = Component.of(graph);
    List<Layout> layouts =
        components.stream().map(component -> LayeredLayout.of(component.graph())).toList();
    Shelves shelves = Shelves.of(layouts);
    GraphLayout whole = new GraphLayout(graph);
    for (int i = 0; i < components.size(); i++) {
      whole.place(components.get(i), layouts.get(i), shelves.corners().get(i));
    }
    return new Layout(whole.corners, whole.routes, shelves.width(), shelves.height());
  }

  private void place(Component component, Layout layout, Point corner) {
    for (int i = 0; i < component.boxes().size(); i++) {
      corners.set(component.boxes().get(i), layout.corners().get(i).plus(corner));
    }
    for (int i = 0; i < component.edges().size(); i++) {
      routes.set(
          component.edges().get(i), layout.routes().get(i).stream().map(corner::plus).toList());
    }
  }
}

package dev.kindred.processor.report.diagram;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.report.layout.Point;
import dev.kindred.processor.report.markup.Markup;
import java.util.List;

/**
 * Line between two boxes, with the number of rows at either end.
 *
 * @param points the points that it passes
 */
record RelationLine(List<Point> points) {

  private static final int STUB = 20;
  private static final int FOOT = 12;
  private static final int LOOP = 48;

  /** Number of rows at the end of a line. */
  enum Rows {
    ONE,
    OPTIONAL,
    MANY
  }

  Markup draw(Rows start, Rows end) {
    int last = points.size() - 1;
    int away = direction(points.get(0), points.get(1));
    int back = direction(points.get(last), points.get(last - 1));
    String path = isLoop() ? loop() : line(away, back);
    String ends = symbol(points.get(0), away, start) + symbol(points.get(last), back, end);
    return element("path.reach")
        .with("d", path)
        .and(element("path.line").with("d", path))
        .and(element("path.end").with("d", ends));
  }

  private boolean isLoop() {
    return points.get(0).x() == points.get(1).x();
  }

  private static int direction(Point from, Point to) {
    return to.x() < from.x() ? -1 : 1;
  }

  private String loop() {
    Point start = points.get(0);
    int y = points.get(1).y();
    return "M%d %dh%dC%d %d %d %d %d %dh%d"
        .formatted(
            start.x(),
            start.y(),
            STUB,
            start.x() + LOOP,
            start.y(),
            start.x() + LOOP,
            y,
            start.x() + STUB,
            y,
            -STUB);
  }

  /** Returns straight lines across the layers, and curves between them. */
  private String line(int away, int back) {
    Point start = points.get(0);
    Point end = points.get(points.size() - 1);
    StringBuilder path = new StringBuilder();
    path.append("M%d %dh%d".formatted(start.x(), start.y(), away * STUB));
    Point at = new Point(start.x() + away * STUB, start.y());
    for (int i = 1; i < points.size() - 1; i += 2) {
      path.append(curve(at, points.get(i))).append("H").append(points.get(i + 1).x());
      at = points.get(i + 1);
    }
    path.append(curve(at, new Point(end.x() + back * STUB, end.y())));
    return path.append("H").append(end.x()).toString();
  }

  private static String curve(Point from, Point to) {
    int middle = (from.x() + to.x()) / 2;
    return from.y() == to.y()
        ? "H" + to.x()
        : "C%d %d %d %d %d %d".formatted(middle, from.y(), middle, to.y(), to.x(), to.y());
  }

  private static String symbol(Point at, int away, Rows rows) {
    return switch (rows) {
      case ONE -> "M%d %dv10".formatted(at.x() + away * 8, at.y() - 5);
      case OPTIONAL ->
          symbol(at, away, Rows.ONE)
              + "M%d %da4 4 0 1 0 8 0a4 4 0 1 0 -8 0".formatted(at.x() + away * 15 - 4, at.y());
      case MANY ->
          "M%d %dL%d %dL%d %d"
              .formatted(at.x(), at.y() - 6, at.x() + away * FOOT, at.y(), at.x(), at.y() + 6);
    };
  }
}

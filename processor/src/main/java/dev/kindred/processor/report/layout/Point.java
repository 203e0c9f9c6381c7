package dev.kindred.processor.report.layout;

/** Position on the plane. */
public record Point(int x, int y) {

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }
}

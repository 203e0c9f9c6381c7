package dev.kindred.processor.report.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shelves on which the parts of a graph stand beside each other, the highest first. */
record Shelves(List<Point> corners, int width, int height) {

  private static final int GAP = 48;
  private static final double PROPORTION = 1.7;

  static Shelves of(List<Layout> parts) {
    int limit = width(parts);
    Point[] corners = new Point[parts.size()];
    int x = 0;
    int y = 0;
    int shelf = 0;
    int width = 0;
    for (int i : byHeight(parts)) {
      Layout part = parts.get(i);
      if (x > 0 && x + part.width() > limit) {
        x = 0;
        y += shelf + GAP;
        shelf = 0;
      }
      corners[i] = new Point(x, y);
      x += part.width() + GAP;
      shelf = Math.max(shelf, part.height());
      width = Math.max(width, x - GAP);
    }
    return new Shelves(Arrays.asList(corners), width, y + shelf);
  }

  /** Returns the width that gives the whole its proportion. */
  private static int width(List<Layout> parts) {
    double area =
        parts.stream()
            .mapToDouble(part -> (double) (part.width() + GAP) * (part.height() + GAP))
            .sum();
    int widest = parts.stream().mapToInt(Layout::width).max().orElse(0);
    return Math.max(widest, (int) Math.sqrt(area * PROPORTION));
  }

  private static List<Integer> byHeight(List<Layout> parts) {
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -parts.get(i).height()))
        .toList();
  }
}

package dev.kindred.processor.report.diagram;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.report.layout.Box;
import dev.kindred.processor.report.layout.Point;
import dev.kindred.processor.report.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Entity in the diagram: its name above its columns.
 *
 * @param label the name
 * @param columns the positions of the columns that it shows
 */
record EntityBox(EntityDescriptor entity, String label, List<Integer> columns) {

  private static final int MOST_COLUMNS = 14;
  private static final int LONGEST_NAME = 28;

  private static final int HEADER = 34;
  private static final int ROW = 20;
  private static final int PADDING = 12;
  private static final int MARK = 26;
  private static final int LEAST_WIDTH = 150;
  private static final double CHARACTER = 7.3;
  private static final int TITLE = 14;
  private static final int LARGEST_TITLE = 40;
  private static final double TITLE_CHARACTER = 8.8;

  /** Returns the box of an entity; if it has many columns, the last without a key are left out. */
  static EntityBox of(EntityDescriptor entity, String label) {
    List<Integer> all = IntStream.range(0, entity.columns().size()).boxed().toList();
    List<Integer> shown = new ArrayList<>();
    for (int column : all) {
      if (all.size() <= MOST_COLUMNS
          || shown.size() < MOST_COLUMNS - 1
          || !mark(entity, column).isEmpty()) {
        shown.add(column);
      }
    }
    return new EntityBox(entity, label, List.copyOf(shown));
  }

  Box size() {
    double rows =
        columns.stream().mapToDouble(column -> MARK + width(column)).max().orElse(LEAST_WIDTH);
    double width = Math.max(rows, label.length() * TITLE_CHARACTER) + 2 * PADDING;
    int height = HEADER + ROW * (columns.size() + (isWhole() ? 0 : 1)) + PADDING / 2;
    return new Box((int) Math.ceil(Math.max(LEAST_WIDTH, width)), height);
  }

  private double width(int column) {
    return (name(column).length() + 2 + type(column).length()) * CHARACTER;
  }

  private boolean isWhole() {
    return columns.size() == entity.columns().size();
  }

  /** Returns the distance of the middle of a column's row from the top. */
  int port(int column) {
    return HEADER + ROW * columns.indexOf(column) + ROW / 2;
  }

  /** Returns the distance of the middle of the name from the top. */
  static int titlePort() {
    return HEADER / 2;
  }

  Markup draw(Point corner, String anchor) {
    Box size = size();
    List<Markup> parts = new ArrayList<>();
    parts.add(rectangle("rect.frame", size.width(), size.height()));
    parts.add(
        text("text.title", PADDING, HEADER / 2, label)
            .with("style", "--far:%dpx".formatted(farTitle(size))));
    parts.add(element("path.rule").with("d", "M0 %dH%d".formatted(HEADER - 2, size.width())));
    columns.forEach(column -> parts.addAll(row(column, size.width())));
    if (!isWhole()) {
      int more = entity.columns().size() - columns.size();
      int y = HEADER + ROW * columns.size() + ROW / 2;
      parts.add(text("text.more", PADDING + MARK, y, "and " + more + " more"));
    }
    return element("a.entity", parts)
        .with("href", "#" + anchor)
        .with("data-entity", anchor)
        .with("transform", "translate(%d %d)".formatted(corner.x(), corner.y()));
  }

  /** Returns the largest size of the name that fits, for a diagram of which all is visible. */
  private int farTitle(Box size) {
    double fitting = (size.width() - 1.5 * PADDING) / label.length() * TITLE / TITLE_CHARACTER;
    return (int) Math.max(TITLE, Math.min(fitting, LARGEST_TITLE));
  }

  private static Markup rectangle(String tag, int width, int height) {
    return element(tag).with("width", width).with("height", height).with("rx", 7);
  }

  private List<Markup> row(int column, int width) {
    List<Markup> row = new ArrayList<>();
    String mark = mark(entity, column);
    if (!mark.isEmpty()) {
      row.add(text("text.mark", PADDING, port(column), mark));
    }
    row.add(text("text.column", PADDING + MARK, port(column), name(column)));
    row.add(text("text.type", width - PADDING, port(column), type(column)));
    return row;
  }

  private static Markup text(String tag, int x, int y, String text) {
    return element(tag, text).with("x", x).with("y", y);
  }

  private static String mark(EntityDescriptor entity, int column) {
    if (entity.column(column).isKey()) {
      return "PK";
    }
    return entity.relationsOf(column).isEmpty() ? "" : "FK";
  }

  private String name(int column) {
    String name = entity.column(column).name();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  private String type(int position) {
    ColumnDescriptor column = entity.column(position);
    return column.type().javaType() + (column.isNullable() ? "?" : "");
  }
}

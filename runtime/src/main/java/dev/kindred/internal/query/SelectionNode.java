package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is made of each row of a query. */
public sealed interface SelectionNode {

  /** The columns that it is made of, in the order in which they are read. */
  List<ExpressionNode> columns();

  /**
   * The value of an expression.
   *
   * @param type the type to read it as
   */
  record Value(ExpressionNode expression, ColumnType<?> type) implements SelectionNode {

    /** The value as the lookups have it: the narrow types of columns are widened. */
    public static Value of(ExpressionNode expression) {
      return new Value(expression, widened(expression.type()));
    }

    private static ColumnType<?> widened(ColumnType<?> type) {
      if (type == ColumnType.BYTE || type == ColumnType.SHORT) {
        return ColumnType.INT;
      }
      if (type == ColumnType.FLOAT) {
        return ColumnType.DOUBLE;
      }
      return type == ColumnType.BIG_INTEGER ? ColumnType.DECIMAL : type;
    }

    @Override
    public List<ExpressionNode> columns() {
      return List.of(expression);
    }

    @Override
    public String toString() {
      return expression.toString();
    }
  }

  /** The entity at the end of a path; null where it leads nowhere. */
  record Entity(PathNode path) implements SelectionNode {
    @Override
    public List<ExpressionNode> columns() {
      return IntStream.range(0, path.target().columns().size())
          .<ExpressionNode>mapToObj(at -> new ColumnNode(path, at))
          .toList();
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** What a function makes of several values. */
  record Composed(
      List<SelectionNode> parts, Function<@Nullable Object[], @Nullable Object> function)
      implements SelectionNode {
    @Override
    public List<ExpressionNode> columns() {
      return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    @Override
    public String toString() {
      return parts.toString();
    }
  }

  /** An Optional of a value. */
  record OrEmpty(SelectionNode value) implements SelectionNode {
    @Override
    public List<ExpressionNode> columns() {
      return value.columns();
    }
  }

  /**
   * A list of what is made of each row that a to-many path leads to.
   *
   * @param rows the path, whose last relation alone is to-many
   * @param each what is made of a related row, starting from its entity
   */
  record Related(PathNode rows, SelectionNode each) implements SelectionNode {

    /**
     * A list of related rows.
     *
     * @throws IllegalArgumentException if another relation of the path is to-many
     */
    public Related {
      for (PathNode at = rows.parent(); !at.isRoot(); at = at.parent()) {
        if (at.relation().toMany()) {
          throw new IllegalArgumentException(
              rows
                  + " follows several to-many relations, which make no one list: select from "
                  + at
                  + " what is selected from the rest of it.");
        }
      }
    }

    /** The columns of the owner that the related rows are found by. */
    @Override
    public List<ExpressionNode> columns() {
      return ownerColumns().stream()
          .<ExpressionNode>map(at -> new ColumnNode(owner(), at))
          .toList();
    }

    /** The row that has the list: that before the last relation, unless the root itself is told. */
    public PathNode owner() {
      return isOfRoot() ? rows.root() : rows.parent();
    }

    /** The positions of the columns in the owner. */
    public List<Integer> ownerColumns() {
      return isOfRoot() ? rows.root().target().keyColumns() : relation().sourceColumns();
    }

    /** The columns of the owner, which tell it apart. */
    public KeyColumns key() {
      return new KeyColumns(owner().target(), ownerColumns());
    }

    /** Whether which rows they are depends on more of the root than where the path leads. */
    public boolean isOfRoot() {
      return CorrelationFinder.isCorrelated(rows, rows.filter());
    }

    /** The relation from the owner to the rows. */
    public RelationMetadata relation() {
      return rows.relation();
    }

    @Override
    public String toString() {
      return rows.toString();
    }
  }
}

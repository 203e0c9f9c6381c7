package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Object that is built from each row of a query. */
public sealed interface SelectionNode {

  /** Returns the expressions that it is built from, in the order in which they are read. */
  List<ExpressionNode> columns();

  /**
   * Value of an expression.
   *
   * @param type the type to read it as
   */
  record Value(ExpressionNode expression, ColumnType<?> type) implements SelectionNode {

    /**
     * Returns a value in the type of the lookup: {@code byte} and {@code short} are widened, as are
     * {@code float} and {@code BigInteger}.
     */
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

  /** Entity at the end of a path; null if there is none. */
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

  /**
   * Value object in the row at the end of a path; null if all of its columns are NULL.
   *
   * @param column the position of its first column in the path's target
   * @param relation the position of its first relation in the path's target
   */
  record Embedded(PathNode path, EmbeddableMetadata<?> embeddable, int column, int relation)
      implements SelectionNode {
    @Override
    public List<ExpressionNode> columns() {
      return embeddable.columnsFrom(column).stream()
          .<ExpressionNode>map(at -> new ColumnNode(path, at))
          .toList();
    }

    /** Returns whether a relation of the path's target is in the value object. */
    public boolean has(RelationMetadata other) {
      int position = other.index() - relation;
      return position >= 0 && position < embeddable.relations();
    }

    /** Returns the handle that a value object has for a relation; null if it has none. */
    @SuppressWarnings("unchecked") // the value is one of the embeddable class
    public @Nullable Object handle(Object value, RelationMetadata of) {
      return ((EmbeddableMetadata<Object>) embeddable).handleOf(value, of.index() - relation);
    }

    /** Returns the form used in messages, {@code Customer.address}. */
    @Override
    public String toString() {
      return path.target().embedded().stream()
          .filter(each -> each.column() == column && each.embeddable() == embeddable)
          .map(each -> path + "." + each.attribute())
          .findFirst()
          .orElseGet(() -> path + "." + embeddable);
    }
  }

  /** Result of a function of several parts. */
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

  /** Optional of a value. */
  record OrEmpty(SelectionNode value) implements SelectionNode {
    @Override
    public List<ExpressionNode> columns() {
      return value.columns();
    }
  }

  /**
   * List of objects, one for each row of a to-many path.
   *
   * @param rows the path, whose last relation alone is to-many
   * @param each the object that is built from a related row
   */
  record Related(PathNode rows, SelectionNode each) implements SelectionNode {

    /**
     * Creates a list of related rows.
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

    /** Returns the source's columns that the related rows reference. */
    @Override
    public List<ExpressionNode> columns() {
      return sourceColumns().stream()
          .<ExpressionNode>map(at -> new ColumnNode(source(), at))
          .toList();
    }

    /**
     * Returns the path to the row that has the list: the end of the path before the last relation,
     * or the root if the rows depend on it.
     */
    public PathNode source() {
      return isOfRoot() ? rows.root() : rows.parent();
    }

    /** Returns the positions of these columns in the source. */
    public List<Integer> sourceColumns() {
      return isOfRoot() ? rows.root().target().keyColumns() : relation().sourceColumns();
    }

    /** Returns the source's columns as a key. */
    public KeyColumns key() {
      return new KeyColumns(source().target(), sourceColumns());
    }

    /** Returns whether the selected rows depend on the root row. */
    public boolean isOfRoot() {
      return CorrelationFinder.isCorrelated(rows, rows.filter());
    }

    /** Returns the relation from the source to the rows. */
    public RelationMetadata relation() {
      return rows.relation();
    }

    @Override
    public String toString() {
      return rows.toString();
    }
  }
}

package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.RelationModel;
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
  }

  /** The entity at the end of a path; null where it leads nowhere. */
  record Entity(PathNode path) implements SelectionNode {
    @Override
    public List<ExpressionNode> columns() {
      return IntStream.range(0, path.target().columns().size())
          .<ExpressionNode>mapToObj(at -> new ColumnNode(path, at))
          .toList();
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

    /** The columns of the owner that the related rows are found by. */
    @Override
    public List<ExpressionNode> columns() {
      return relation().ownerColumns().stream()
          .<ExpressionNode>map(at -> new ColumnNode(rows.parent(), at))
          .toList();
    }

    /** The relation from the owner to the rows. */
    public RelationModel relation() {
      return rows.relation();
    }
  }
}

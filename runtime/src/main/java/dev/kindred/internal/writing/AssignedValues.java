package dev.kindred.internal.writing;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/** Predicate that a row has the values that a builder was given. */
public final class AssignedValues {

  private AssignedValues() {}

  /**
   * Returns the predicate; a column that was given null must be NULL.
   *
   * @throws IllegalArgumentException if nothing was given
   */
  public static PredicateNode condition(BuilderState<?> builder) {
    if (builder.columns().isEmpty()) {
      throw new IllegalArgumentException(
          "The builder of " + builder.metadata() + " was given nothing to look for.");
    }
    ReferenceCheck.requireSaved(builder.metadata(), builder.handles());
    @Nullable Object[] values = builder.columnValues(column -> true);
    return PredicateNode.and(
        builder.columns().stream()
            .mapToObj(column -> condition(builder.metadata(), column, values[column]))
            .toList());
  }

  private static PredicateNode condition(
      EntityMetadata<?> metadata, int column, @Nullable Object value) {
    ColumnNode node = new ColumnNode(PathNode.root(metadata), column);
    return value == null
        ? new PredicateNode.IsNull(node)
        : new Comparison(Operator.EQUAL, node, new BindValue(value, node.type()));
  }
}

package dev.kindred.internal.writing;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.ForwardRelation;
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
    if (builder.given().isEmpty()) {
      throw new IllegalArgumentException(
          "The builder of " + builder.metadata() + " was given nothing to look for.");
    }
    ReferenceCheck.requireSaved(builder.metadata(), builder.handles());
    return PredicateNode.and(
        builder.given().stream().mapToObj(column -> condition(builder, column)).toList());
  }

  private static PredicateNode condition(BuilderState<?> builder, int column) {
    ColumnNode node = new ColumnNode(PathNode.root(builder.metadata()), column);
    Object value = value(builder, column);
    return value == null
        ? new PredicateNode.IsNull(node)
        : new Comparison(Operator.EQUAL, node, new BindValue(value, node.type()));
  }

  private static @Nullable Object value(BuilderState<?> builder, int column) {
    ForwardRelation relation = builder.metadata().foreignKey(column);
    if (relation == null) {
      return builder.values()[column];
    }
    return builder.handles()[relation.index()] instanceof One<?> one
        ? relation.reference(one, column)
        : null;
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Column of an entity with values of type {@code double}.
 *
 * @param <E> the entity
 */
@Stable
public final class DoubleColumn<E> extends DoubleExpression<E>
    implements ColumnExpression<E, Double> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public DoubleColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }

  /** Returns an assignment of a value. */
  public Assignment<E> set(double value) {
    return set(Double.valueOf(value));
  }
}

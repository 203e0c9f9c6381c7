package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * A {@code double} column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class DoubleColumn<E> extends DoubleExpression<E>
    implements ColumnExpression<E, Double> {

  /** The column at this position of the model. */
  public DoubleColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }

  /** It gets this value. */
  public Assignment<E> set(double value) {
    return set(Double.valueOf(value));
  }
}

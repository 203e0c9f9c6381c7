package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * An {@code int} column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class IntColumn<E> extends IntExpression<E> implements ColumnExpression<E, Integer> {

  /** The column at this position of the model. */
  public IntColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * A {@code long} column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class LongColumn<E> extends LongExpression<E> implements ColumnExpression<E, Long> {

  /** The column at this position of the model. */
  public LongColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }

  /** It gets this value. */
  public Assignment<E> set(long value) {
    return set(Long.valueOf(value));
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Column of an entity with values of type {@code long}.
 *
 * @param <E> the entity
 */
@Stable
public final class LongColumn<E> extends LongExpression<E> implements ColumnExpression<E, Long> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public LongColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }

  /** Returns an assignment of a value. */
  public Assignment<E> set(long value) {
    return set(Long.valueOf(value));
  }
}

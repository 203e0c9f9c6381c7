package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Column of an entity with values of type {@code int}.
 *
 * @param <E> the entity
 */
@Stable
public final class IntColumn<E> extends IntExpression<E> implements ColumnExpression<E, Integer> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public IntColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

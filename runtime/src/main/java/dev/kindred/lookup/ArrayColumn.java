package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Array column of an entity.
 *
 * @param <E> the entity
 * @param <V> the type of its values: lists or arrays
 * @param <T> the type of their elements
 */
@Stable
public final class ArrayColumn<E, V, T> extends ArrayExpression<E, V, T>
    implements ColumnExpression<E, V> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public ArrayColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Column of an entity whose values have no order.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
@Stable
public final class ValueColumn<E, T> extends ValueExpression<E, T>
    implements ColumnExpression<E, T> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public ValueColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

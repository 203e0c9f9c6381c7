package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Column of an entity whose values have an order but no further operations.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
@Stable
public final class ScalarColumn<E, T> extends ScalarExpression<E, T>
    implements ColumnExpression<E, T> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public ScalarColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

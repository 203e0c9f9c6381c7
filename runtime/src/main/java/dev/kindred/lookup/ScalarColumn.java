package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * A column of an entity whose values have an order and nothing else.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
@Stable
public final class ScalarColumn<E, T> extends ScalarExpression<E, T>
    implements ColumnExpression<E, T> {

  /** The column at this position of the model. */
  public ScalarColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

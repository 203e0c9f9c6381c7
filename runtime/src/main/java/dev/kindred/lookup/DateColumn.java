package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * A date column of an entity.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
@Stable
public final class DateColumn<E, T> extends DateExpression<E, T> implements ColumnExpression<E, T> {

  /** The column at this position of the model. */
  public DateColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

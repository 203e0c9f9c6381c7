package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Boolean column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class BooleanColumn<E> extends BooleanExpression<E>
    implements ColumnExpression<E, Boolean> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public BooleanColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

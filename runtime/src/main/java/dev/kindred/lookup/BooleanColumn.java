package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityModel;

/**
 * A boolean column of an entity.
 *
 * @param <E> the entity
 */
public final class BooleanColumn<E> extends BooleanExpression<E> implements Column<E, Boolean> {

  /** The column at this position of the model. */
  public BooleanColumn(EntityModel<E> model, int column) {
    super(new ColumnNode(PathNode.root(model), column));
  }
}

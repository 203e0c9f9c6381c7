package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityModel;

/**
 * A column of an entity whose values have no order.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
public final class ValueColumn<E, T> extends ValueExpression<E, T> implements Column<E, T> {

  /** The column at this position of the model. */
  public ValueColumn(EntityModel<E> model, int column) {
    super(new ColumnNode(PathNode.root(model), column));
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityModel;

/**
 * A column of an entity whose values have an order and nothing else.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
public final class ScalarColumn<E, T> extends ScalarExpression<E, T> implements Column<E, T> {

  /** The column at this position of the model. */
  public ScalarColumn(EntityModel<E> model, int column) {
    super(new ColumnNode(PathNode.root(model), column));
  }
}

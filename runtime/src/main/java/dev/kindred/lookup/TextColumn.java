package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityModel;

/**
 * A text column of an entity.
 *
 * @param <E> the entity
 */
public final class TextColumn<E> extends TextExpression<E> implements Column<E, String> {

  /** The column at this position of the model. */
  public TextColumn(EntityModel<E> model, int column) {
    super(new ColumnNode(PathNode.root(model), column));
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * A text column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class TextColumn<E> extends TextExpression<E> implements ColumnExpression<E, String> {

  /** The column at this position of the model. */
  public TextColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

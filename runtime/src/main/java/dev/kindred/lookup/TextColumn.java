package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;

/**
 * Text column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class TextColumn<E> extends TextExpression<E> implements ColumnExpression<E, String> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public TextColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }
}

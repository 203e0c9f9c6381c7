package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;
import java.math.BigDecimal;

/**
 * A decimal column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class DecimalColumn<E> extends DecimalExpression<E>
    implements ColumnExpression<E, BigDecimal> {

  /** The column at this position of the model. */
  public DecimalColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }

  /** It gets this value. */
  public Assignment<E> set(long value) {
    return set(BigDecimal.valueOf(value));
  }
}

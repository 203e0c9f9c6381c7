package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Stable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimal column of an entity.
 *
 * @param <E> the entity
 */
@Stable
public final class DecimalColumn<E> extends DecimalExpression<E>
    implements ColumnExpression<E, BigDecimal> {

  /** Creates the expression of a column, by its position in the entity's metadata. */
  public DecimalColumn(EntityMetadata<E> metadata, int column) {
    super(new ColumnNode(PathNode.root(metadata), column));
  }

  /** Returns an assignment of a value. */
  public Assignment<E> set(BigInteger value) {
    return set(decimal(value));
  }

  /** Returns an assignment of a value. */
  public Assignment<E> set(long value) {
    return set(BigDecimal.valueOf(value));
  }
}

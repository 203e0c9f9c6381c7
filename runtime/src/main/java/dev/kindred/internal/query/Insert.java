package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * One new row; columns without an assignment get their defaults, generated ones their values.
 *
 * @param locking whether the row that is in its way is locked, so that it can be changed then
 */
public record Insert(EntityMetadata<?> root, List<ColumnAssignment> assignments, boolean locking)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insert(this);
  }
}

package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Insert of one row; columns without an assignment get the database's default or generated value.
 *
 * @param locking whether an existing row with the same unique values is locked exclusively, so that
 *     it can be changed afterwards
 */
public record Insert(EntityMetadata<?> root, List<ColumnAssignment> assignments, boolean locking)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insert(this);
  }
}

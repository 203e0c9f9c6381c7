package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Insert of one row; columns without an assignment get the database's default or generated value.
 *
 * @param returned the positions of the columns whose values the insert returns
 * @param locking whether an existing row with the same unique values is locked exclusively, so that
 *     it can be changed afterwards
 */
public record Insert(
    EntityMetadata<?> root,
    List<ColumnAssignment> assignments,
    List<Integer> returned,
    boolean locking)
    implements StatementNode {

  /** Returns whether it returns a generated key alone, as every driver can. */
  public boolean returnsIdentity() {
    return root.identity().isPresent() && returned.equals(List.of(root.identity().getAsInt()));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insert(this);
  }
}

package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Insert of several rows by one statement.
 *
 * @param columns the positions of the inserted columns; the others get their defaults
 * @param rows the values of these columns, one list for each row
 * @param generated the position of the column whose generated values are the result; -1 for none
 */
public record InsertAll(
    EntityMetadata<?> root, List<Integer> columns, List<List<BindValue>> rows, int generated)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insertAll(this);
  }
}

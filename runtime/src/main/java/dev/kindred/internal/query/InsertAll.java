package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Several new rows in one statement.
 *
 * @param columns the positions of the columns that are given; the others get their defaults
 * @param rows the values of those columns, a list each
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

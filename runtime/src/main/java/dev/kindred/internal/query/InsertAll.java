package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.OptionalInt;

/**
 * Statement that inserts several rows.
 *
 * @param columns the positions of the columns that are given; the others get their defaults
 * @param rows the values of those columns, a list each
 * @param generated the position of the column whose generated values are the result, if any
 */
public record InsertAll(
    EntityMetadata<?> root,
    List<Integer> columns,
    List<List<BindValue>> rows,
    OptionalInt generated)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insertAll(this);
  }
}

package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Insert of several rows by one statement.
 *
 * @param columns the positions of the inserted columns; the others get their defaults
 * @param rows the values of these columns, one list for each row
 * @param returned the positions of the columns whose values the insert returns
 */
public record InsertAll(
    EntityMetadata<?> root,
    List<Integer> columns,
    List<List<BindValue>> rows,
    List<Integer> returned)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insertAll(this);
  }
}

package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Insert of several rows by one statement.
 *
 * @param columns the positions of the inserted columns; the others get their defaults
 * @param size the number of rows
 * @param values the values of these columns, row after row
 * @param returned the positions of the columns whose values the insert returns
 */
public record InsertAll(
    EntityMetadata<?> root,
    List<Integer> columns,
    int size,
    List<BindValue> values,
    List<Integer> returned)
    implements StatementNode {

  /** Returns the values of each row. */
  public List<List<BindValue>> rows() {
    int width = columns.size();
    return IntStream.range(0, size)
        .mapToObj(row -> values.subList(row * width, (row + 1) * width))
        .toList();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insertAll(this);
  }
}

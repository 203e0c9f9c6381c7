package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Statement that inserts several rows, or updates the row that has the same values in the conflict
 * columns.
 *
 * @param columns the positions of the inserted columns; the others get their defaults
 * @param rows the values of these columns, one list for each row
 * @param on the positions of the conflict columns
 * @param replaced the positions of the columns that an existing row gets the new value of
 * @param counted the positions of the columns that are incremented in an existing row
 * @param kept the positions of the columns in which an existing row must have the new values; one
 *     that has others is left as it is
 */
public record Upsert(
    EntityMetadata<?> root,
    List<Integer> columns,
    List<List<BindValue>> rows,
    List<Integer> on,
    List<Integer> replaced,
    List<Integer> counted,
    List<Integer> kept)
    implements StatementNode {

  /** Returns the upsert with other values. */
  public Upsert rows(List<List<BindValue>> others) {
    return new Upsert(root, columns, others, on, replaced, counted, kept);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.upsert(this);
  }
}

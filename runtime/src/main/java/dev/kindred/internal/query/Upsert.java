package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Several rows in one statement, each inserted, or written over the row that has the same values in
 * some columns.
 *
 * @param columns the positions of the columns that are given; the others get their defaults
 * @param rows the values of those columns, a list each
 * @param on the positions of the columns that tell the rows apart
 * @param replaced the positions of the columns that get the new value where there is a row
 * @param counted the positions of those that are raised by one instead
 */
public record Upsert(
    EntityMetadata<?> root,
    List<Integer> columns,
    List<List<BindValue>> rows,
    List<Integer> on,
    List<Integer> replaced,
    List<Integer> counted)
    implements StatementNode {

  /** The same with other values. */
  public Upsert rows(List<List<BindValue>> others) {
    return new Upsert(root, columns, others, on, replaced, counted);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.upsert(this);
  }
}

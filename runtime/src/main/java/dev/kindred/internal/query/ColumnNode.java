package dev.kindred.internal.query;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.ForwardRelation;

/**
 * Column of the row at the end of a path.
 *
 * @param column its position in the path's target
 */
public record ColumnNode(PathNode path, int column) implements ExpressionNode {

  /** Returns the column's metadata. */
  public ColumnMetadata metadata() {
    return path.target().column(column);
  }

  /**
   * Returns the same value, read as close to the root as possible: instead of the referenced
   * column, the foreign key's own column. So {@code waiter.restaurant.place.id} is {@code
   * waiter.restaurant_id}. A column that the foreign key shares with another attribute says nothing
   * where the relation is empty, and is not read instead.
   */
  public ColumnNode nearest() {
    if (path.isRoot() || !(path.relation() instanceof ForwardRelation forward)) {
      return this;
    }
    int position = forward.references().indexOf(column);
    return position < 0 || forward.canHoldWithoutRow(forward.columns().get(position))
        ? this
        : new ColumnNode(path.parent(), forward.columns().get(position)).nearest();
  }

  @Override
  public ColumnType<?> type() {
    return metadata().type();
  }

  @Override
  public int nesting() {
    return path.nesting();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.column(this);
  }

  /** Returns the form used in messages, {@code Book.author.name}. */
  @Override
  public String toString() {
    return path + "." + metadata().attribute();
  }
}

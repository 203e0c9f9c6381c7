package dev.kindred.internal.query;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    return nearest(restricted -> false);
  }

  /**
   * Returns the same value, read as close to the root as possible without passing over a row that
   * may be out of scope: then there is no such value.
   *
   * @param isRestricted whether rows of an entity may be out of scope
   */
  public ColumnNode nearest(Predicate<EntityMetadata<?>> isRestricted) {
    ColumnNode nearest = this;
    for (ColumnNode next = nearer();
        next != null && !isRestricted.test(nearest.path.target());
        next = next.nearer()) {
      nearest = next;
    }
    return nearest;
  }

  /** Returns the same value in the row before the path's last one; null if it is not there. */
  private @Nullable ColumnNode nearer() {
    if (path.isRoot() || !(path.relation() instanceof ForwardRelation forward)) {
      return null;
    }
    int position = forward.references().indexOf(column);
    return position < 0 || forward.canHoldWithoutRow(forward.columns().get(position))
        ? null
        : new ColumnNode(path.parent(), forward.columns().get(position));
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

package dev.kindred.internal.query;

import dev.kindred.spi.ForwardRelation;
import org.jspecify.annotations.Nullable;

/**
 * Assignment of a value to a column.
 *
 * @param column its position in the entity
 * @param relation the relation that was assigned; null for another attribute
 */
public record ColumnAssignment(
    int column, ExpressionNode value, @Nullable ForwardRelation relation) {

  /** Creates an assignment of another attribute than a relation. */
  public ColumnAssignment(int column, ExpressionNode value) {
    this(column, value, null);
  }

  /** Returns this assignment with another value. */
  public ColumnAssignment of(ExpressionNode other) {
    return new ColumnAssignment(column, other, relation);
  }
}

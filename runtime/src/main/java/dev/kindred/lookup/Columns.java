package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.ValueNode;
import java.util.List;
import java.util.Objects;

/** What columns have in common, whatever kind of expression they are. */
final class Columns {

  private Columns() {}

  @SuppressWarnings("unchecked") // each column is an expression of its own values
  static <E, T> Expression<E, T> expression(Column<E, T> column) {
    return (Expression<E, T>) column;
  }

  static ColumnNode node(Column<?, ?> column) {
    return (ColumnNode) expression(column).node;
  }

  static <T> ValueNode value(Column<?, T> column, T value) {
    ColumnNode node = node(column);
    return new ValueNode(Objects.requireNonNull(value, () -> Nodes.nullSet(node)), node.type());
  }

  static <E> Assignment<E> assign(Column<E, ?> column, ExpressionNode value) {
    return new Assignment<>(
        List.of(new dev.kindred.internal.query.Assignment(node(column).column(), value)));
  }

  static ValueNode nothing(Column<?, ?> column) {
    return nothing(node(column));
  }

  static ValueNode nothing(ColumnNode node) {
    if (!node.model().nullable()) {
      throw new MissingValueException(node + " is required, so it can't be set to NULL.");
    }
    return new ValueNode(null, node.type());
  }
}

package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import java.util.List;
import java.util.Objects;

/** Assignments to columns of any expression class. */
final class ColumnAssignments {

  private ColumnAssignments() {}

  @SuppressWarnings("unchecked") // each column is an expression of its own values
  static <E, T> Expression<E, T> expression(ColumnExpression<E, T> column) {
    return (Expression<E, T>) column;
  }

  static ColumnNode node(ColumnExpression<?, ?> column) {
    return (ColumnNode) expression(column).node;
  }

  static <T> BindValue value(ColumnExpression<?, T> column, T value) {
    ColumnNode node = node(column);
    return new BindValue(Objects.requireNonNull(value, () -> Nodes.nullSet(node)), node.type());
  }

  static <E> Assignment<E> assign(ColumnExpression<E, ?> column, ExpressionNode value) {
    return new Assignment<>(
        List.of(new dev.kindred.internal.query.ColumnAssignment(node(column).column(), value)));
  }

  static BindValue nullValue(ColumnExpression<?, ?> column) {
    return nullValue(node(column));
  }

  static BindValue nullValue(ColumnNode node) {
    if (!node.metadata().nullable()) {
      throw new MissingValueException(node + " is required, so it can't be set to NULL.");
    }
    return new BindValue(null, node.type());
  }
}

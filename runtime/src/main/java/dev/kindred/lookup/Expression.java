package dev.kindred.lookup;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.ValueNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Something that has a value for each row of the root: a column, or one reached along a path. Over
 * a path that leads nowhere the value is NULL. A lookup on a to-many path asks for a related row
 * that meets it.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
public abstract class Expression<R, T> extends Selection<R, T> {

  final ExpressionNode node;

  Expression(ExpressionNode node) {
    this.node = node;
  }

  /** Has this value. NULL has none: ask {@link #isNull}. */
  public final Condition<R> eq(T value) {
    return compare(Operator.EQUAL, value);
  }

  /** Has the same value as another expression; met by no row where either is NULL. */
  public final Condition<R> eq(Expression<R, T> other) {
    return compare(Operator.EQUAL, other);
  }

  /** Does not have this value: {@code eq(value).not()}, so NULLs are among the rows. */
  public final Condition<R> ne(T value) {
    return eq(value).not();
  }

  /** Does not have the same value: {@code eq(other).not()}, so NULLs are among the rows. */
  public final Condition<R> ne(Expression<R, T> other) {
    return eq(other).not();
  }

  /** Has one of these values; met by no row if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> in(T... values) {
    return in(Arrays.asList(values));
  }

  /** Has one of these values; met by no row if there are none. */
  public final Condition<R> in(Collection<? extends T> values) {
    return values.isEmpty()
        ? new Condition<>(ConditionNode.FALSE)
        : new Condition<>(
            new ConditionNode.Membership(node, values.stream().map(this::value).toList()));
  }

  /** Has none of these values: {@code in(..).not()}, so NULLs are among the rows. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> notIn(T... values) {
    return in(values).not();
  }

  /** Has none of these values: {@code in(..).not()}, so NULLs are among the rows. */
  public final Condition<R> notIn(Collection<? extends T> values) {
    return in(values).not();
  }

  /** Is NULL, or its path leads nowhere. */
  public final Condition<R> isNull() {
    return new Condition<>(new ConditionNode.IsNull(node));
  }

  /** Is not NULL. */
  public final Condition<R> isNotNull() {
    return isNull().not();
  }

  /** Ascending order, NULLs last. */
  public final Order<R> asc() {
    return new Order<>(OrderNode.of(node, false));
  }

  /** Descending order, NULLs first. */
  public final Order<R> desc() {
    return new Order<>(OrderNode.of(node, true));
  }

  final Condition<R> compare(Operator operator, T other) {
    return new Condition<>(new ConditionNode.Comparison(operator, node, value(other)));
  }

  final Condition<R> compare(Operator operator, Expression<R, T> other) {
    return new Condition<>(new ConditionNode.Comparison(operator, node, other.node));
  }

  final ValueNode value(Object value) {
    return new ValueNode(
        Objects.requireNonNull(value, () -> node + " is compared with null; use isNull()."),
        node.type());
  }

  /** The attributes behind it, as messages name them. */
  @Override
  public final String toString() {
    return node.toString();
  }
}

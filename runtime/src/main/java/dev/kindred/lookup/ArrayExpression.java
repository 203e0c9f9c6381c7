package dev.kindred.lookup;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ArrayTypes;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Expression whose values are arrays. Arrays are equal if they have the same elements in the same
 * order; no element is null. An absent array, which is NULL, is another one than an empty array.
 *
 * @param <R> the root entity that it starts from
 * @param <V> the type of its values: lists or arrays
 * @param <T> the type of their elements
 */
@Stable
public class ArrayExpression<R, V, T> extends Expression<R, V> {

  ArrayExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  ArrayExpression<R, V, T> with(ExpressionNode other) {
    return new ArrayExpression<>(other);
  }

  /** Returns the condition that the value is an element; false if the array is NULL. */
  public final Condition<R> contains(T value) {
    return compare(
        Operator.CONTAINS, new BindValue(required(value), ArrayTypes.memberOf(node.type())));
  }

  /** Returns the condition that another value is an element; false if either is NULL. */
  public final Condition<R> contains(Expression<R, T> value) {
    return compare(Operator.CONTAINS, value.node);
  }

  /**
   * Returns the condition that all values are elements, in any order; false if the array is NULL.
   * Without values it is true for each array that is not NULL.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> containsAll(T... values) {
    return containsAll(Arrays.asList(values));
  }

  /**
   * Returns the condition that all values are elements, in any order; false if the array is NULL.
   * Without values it is true for each array that is not NULL.
   */
  public final Condition<R> containsAll(Collection<? extends T> values) {
    return values.isEmpty() ? isNotNull() : compare(Operator.CONTAINS_ALL, list(values));
  }

  /** Returns the condition that one of the values is an element; false if the array is NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> overlaps(T... values) {
    return overlaps(Arrays.asList(values));
  }

  /** Returns the condition that one of the values is an element; false if the array is NULL. */
  public final Condition<R> overlaps(Collection<? extends T> values) {
    return values.isEmpty()
        ? new Condition<>(PredicateNode.FALSE)
        : compare(Operator.OVERLAPS, list(values));
  }

  /** Returns the number of elements; NULL if the array is NULL. */
  public final IntExpression<R> size() {
    return new IntExpression<>(new FunctionNode(Function.SIZE, List.of(node), ColumnType.INT));
  }

  @Override
  public ArrayExpression<R, V, T> orElse(V value) {
    return with(coalesce(value));
  }

  @Override
  public ArrayExpression<R, V, T> orElse(Expression<R, V> other) {
    return with(coalesce(other));
  }

  @Override
  public ArrayExpression<R, V, T> nullIf(V value) {
    return with(unless(value));
  }

  private Condition<R> compare(Operator operator, ExpressionNode elements) {
    return new Condition<>(new PredicateNode.Comparison(operator, node, elements));
  }

  private BindValue list(Collection<? extends T> values) {
    List<? extends T> list = values.stream().<T>map(this::required).toList();
    return new BindValue(list, ArrayTypes.listOf(node.type()));
  }

  private T required(T value) {
    return Objects.requireNonNull(
        value, () -> node + " is asked for null, which no array has as an element.");
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.sql.JooqFields;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;

/**
 * Something that has a value for each row of the root: a column, or one reached along a path. Over
 * a path that leads nowhere the value is NULL. A lookup on a to-many path asks for a related row
 * that meets it.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public abstract class Expression<R, T> extends Selection<R, T> {

  final ExpressionNode node;

  Expression(ExpressionNode node) {
    this.node = node;
  }

  /**
   * An expression that was written with jOOQ; the root's columns are those of its generated table,
   * by whatever name the statement has it.
   *
   * @throws IllegalArgumentException if its type is none that a column can have
   */
  public static <R, T> ScalarExpression<R, T> of(Field<T> field) {
    return new ScalarExpression<>(
        new JooqExpression(field, ColumnType.ofValues(field.getType()), null));
  }

  /** Another expression of the same kind. */
  abstract Expression<R, T> with(ExpressionNode other);

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
        ? new Condition<>(PredicateNode.FALSE)
        : new Condition<>(
            new PredicateNode.Membership(node, values.stream().map(this::value).toList()));
  }

  /** Has one of the values that a query gives. */
  public final Condition<R> in(Subquery<? extends T> query) {
    return query.contains(List.of(node));
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

  /** Has none of the values that a query gives: {@code in(..).not()}. */
  public final Condition<R> notIn(Subquery<? extends T> query) {
    return in(query).not();
  }

  /**
   * Is NULL, or its path leads nowhere. Along a to-many path: there is a related row where it is
   * NULL, or no related row at all.
   */
  public final Condition<R> isNull() {
    return new Condition<>(new PredicateNode.IsNull(node));
  }

  /**
   * Is not NULL. Along a to-many path: there is a related row where it is not NULL, while {@code
   * isNull().not()} asks that for all related rows, and that there is one.
   */
  public final Condition<R> isNotNull() {
    return new Condition<>(new PredicateNode.IsNotNull(node));
  }

  /** Ascending order, NULLs last. */
  public final Order<R> asc() {
    return new Order<>(OrderNode.of(node, false));
  }

  /** Descending order, NULLs first. */
  public final Order<R> desc() {
    return new Order<>(OrderNode.of(node, true));
  }

  /**
   * How many values there are, NULLs left out: along a to-many path those of each row, in {@code
   * aggregate(..)} and behind {@code groupBy(..)} those of all rows.
   */
  public final LongExpression<R> count() {
    return new LongExpression<>(aggregate(Aggregate.COUNT, ColumnType.LONG));
  }

  /** How many different values there are; see {@link #count}. */
  public final LongExpression<R> countDistinct() {
    return new LongExpression<>(aggregate(Aggregate.COUNT_DISTINCT, ColumnType.LONG));
  }

  /**
   * Its value, or this one where it is NULL. A lookup of it along a to-many path still asks for a
   * related row: where there is none, no default is met.
   */
  public abstract Expression<R, T> orElse(T value);

  /** Its value, or the other's where it is NULL. */
  public abstract Expression<R, T> orElse(Expression<R, T> other);

  /** Its value, or NULL where it is this one. */
  public abstract Expression<R, T> nullIf(T value);

  final ExpressionNode coalesce(T value) {
    return function(Function.COALESCE, value(value));
  }

  final ExpressionNode coalesce(Expression<R, T> other) {
    return function(Function.COALESCE, other.node);
  }

  final ExpressionNode unless(T value) {
    return function(Function.NULL_IF, value(value));
  }

  private ExpressionNode function(Function function, ExpressionNode other) {
    return new FunctionNode(function, List.of(node, other), node.type());
  }

  final ExpressionNode aggregate(Aggregate aggregate) {
    return aggregate(aggregate, node.type());
  }

  final ExpressionNode aggregate(Aggregate aggregate, ColumnType<?> type) {
    return AggregateNode.of(aggregate, node, type);
  }

  final Condition<R> compare(Operator operator, T other) {
    return new Condition<>(new PredicateNode.Comparison(operator, node, value(other)));
  }

  final Condition<R> compare(Operator operator, Expression<R, T> other) {
    return new Condition<>(new PredicateNode.Comparison(operator, node, other.node));
  }

  final BindValue value(Object value) {
    return new BindValue(
        Objects.requireNonNull(value, () -> Nodes.nullCompared(node)), node.type());
  }

  /**
   * The same as a field of jOOQ's, for a query that has the root's generated table in its FROM
   * clause. A path that it follows becomes a subquery there.
   */
  @SuppressWarnings("unchecked") // the values are of the expression's type
  public final Field<T> field() {
    return (Field<T>) JooqFields.of(node);
  }

  @Override
  final SelectionNode selection() {
    return SelectionNode.Value.of(node);
  }

  /** The attributes behind it, as messages name them. */
  @Override
  public final String toString() {
    return node.toString();
  }
}

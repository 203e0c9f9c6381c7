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
import dev.kindred.spi.PlainTypes;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;

/**
 * Expression that has a value for each row of the root entity: a column, a column at the end of a
 * path, or what is computed from them. The value is NULL where its path leads to no row. Lookups
 * return conditions, which are false where a compared value is NULL. A lookup on a to-many path is
 * true if it is true for one of the related rows.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public abstract class Expression<R, T> extends Selection<R, T> implements GroupingKey<R> {

  final ExpressionNode node;

  Expression(ExpressionNode node) {
    this.node = node;
  }

  /**
   * Returns an expression that is written with jOOQ. Columns of the root entity's generated table
   * get the alias that the table has in the statement.
   *
   * @throws IllegalArgumentException if no column can have the field's type
   */
  public static <R, T> ScalarExpression<R, T> of(Field<T> field) {
    return new ScalarExpression<>(new JooqExpression(field, PlainTypes.of(field.getType()), null));
  }

  /** Creates an expression of the same class. */
  abstract Expression<R, T> with(ExpressionNode other);

  /**
   * Returns the condition that the value equals the given one, which must not be null: see {@link
   * #isNull}.
   */
  public final Condition<R> eq(T value) {
    return compare(Operator.EQUAL, value);
  }

  /** Returns the condition that both values are equal; false where either is NULL. */
  public final Condition<R> eq(Expression<R, T> other) {
    return compare(Operator.EQUAL, other);
  }

  /** Returns {@code eq(value).not()}, which is true where the value is NULL. */
  public final Condition<R> ne(T value) {
    return eq(value).not();
  }

  /** Returns {@code eq(other).not()}, which is true where either value is NULL. */
  public final Condition<R> ne(Expression<R, T> other) {
    return eq(other).not();
  }

  /** Returns the condition that the value is one of the given ones; false if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> in(T... values) {
    return in(Arrays.asList(values));
  }

  /** Returns the condition that the value is one of the given ones; false if there are none. */
  public final Condition<R> in(Collection<? extends T> values) {
    return values.isEmpty()
        ? new Condition<>(PredicateNode.FALSE)
        : new Condition<>(
            new PredicateNode.Membership(node, values.stream().map(this::value).toList()));
  }

  /** Returns the condition that the value is one of a query's results. */
  public final Condition<R> in(Subquery<? extends T> query) {
    return query.contains(List.of(node));
  }

  /** Returns {@code in(values).not()}, which is true where the value is NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> notIn(T... values) {
    return in(values).not();
  }

  /** Returns {@code in(values).not()}, which is true where the value is NULL. */
  public final Condition<R> notIn(Collection<? extends T> values) {
    return in(values).not();
  }

  /** Returns {@code in(query).not()}, which is true where the value is NULL. */
  public final Condition<R> notIn(Subquery<? extends T> query) {
    return in(query).not();
  }

  /**
   * Returns the condition that the value is NULL or its path leads to no row. On a to-many path it
   * is true if the value of one related row is NULL, or if there is no related row.
   */
  public final Condition<R> isNull() {
    return new Condition<>(new PredicateNode.IsNull(node));
  }

  /**
   * Returns the condition that the value is not NULL. On a to-many path it is true if the value of
   * one related row is not NULL, whereas {@code isNull().not()} requires at least one related row
   * and that no value is NULL.
   */
  public final Condition<R> isNotNull() {
    return new Condition<>(new PredicateNode.IsNotNull(node));
  }

  /** Returns an ascending sort key with NULLs last. */
  public final Order<R> asc() {
    return new Order<>(OrderNode.of(node, false));
  }

  /** Returns a descending sort key with NULLs first. */
  public final Order<R> desc() {
    return new Order<>(OrderNode.of(node, true));
  }

  /**
   * Returns the number of values that are not NULL. On a to-many path it counts the related rows of
   * each root row; in {@code aggregate(..)} and after {@code groupBy(..)}, all rows of the result
   * or group.
   */
  public final LongExpression<R> count() {
    return new LongExpression<>(aggregate(Aggregate.COUNT, ColumnType.LONG));
  }

  /**
   * Returns the number of distinct values that are not NULL; see {@link #count} for the rows that
   * it counts.
   */
  public final LongExpression<R> countDistinct() {
    return new LongExpression<>(aggregate(Aggregate.COUNT_DISTINCT, ColumnType.LONG));
  }

  /**
   * Returns this expression with a default for NULL (SQL: {@code COALESCE}). A lookup of it on a
   * to-many path still needs a related row: it is false where there is none.
   */
  public abstract Expression<R, T> orElse(T value);

  /** Returns this expression with the value of another expression in place of NULL. */
  public abstract Expression<R, T> orElse(Expression<R, T> other);

  /** Returns this expression with NULL in place of the given value (SQL: {@code NULLIF}). */
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
   * Returns a jOOQ field for a query with the root entity's generated table in its {@code FROM}
   * clause. A path to another table becomes a subquery.
   */
  @SuppressWarnings("unchecked") // the values are of the expression's type
  public final Field<T> field() {
    return (Field<T>) JooqFields.of(node);
  }

  @Override
  final SelectionNode selectionNode() {
    return SelectionNode.Value.of(node);
  }

  /** Returns the form used in messages, {@code Book.author.name}. */
  @Override
  public final String toString() {
    return node.toString();
  }
}

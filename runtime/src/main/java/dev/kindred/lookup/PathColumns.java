package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;

/**
 * Path to an entity, or to a value object in its row: columns and relations that stand together, by
 * their positions among them.
 *
 * @param <R> the root entity
 * @param <T> what the path leads to
 */
abstract class PathColumns<R, T> extends Selection<R, T> {

  final PathNode node;
  private final int firstColumn;
  private final int firstRelation;

  PathColumns(PathNode node, int firstColumn, int firstRelation) {
    this.node = node;
    this.firstColumn = firstColumn;
    this.firstRelation = firstRelation;
  }

  final ColumnNode column(int column) {
    return new ColumnNode(node, columnAt(column));
  }

  /** Returns the position in the entity of a column. */
  protected final int columnAt(int column) {
    return firstColumn + column;
  }

  /** Returns the position in the entity of a relation. */
  protected final int relationAt(int relation) {
    return firstRelation + relation;
  }

  /** Returns the position behind a relation. */
  protected final PathStep step(int relation) {
    return new PathStep(node.follow(node.target().relation(relationAt(relation))));
  }

  /** Returns the boolean column at a position. */
  protected final BooleanExpression<R> booleans(int column) {
    return new BooleanExpression<>(column(column));
  }

  /** Returns the {@code byte}, {@code short} or {@code int} column at a position. */
  protected final IntExpression<R> ints(int column) {
    return new IntExpression<>(column(column));
  }

  /** Returns the {@code long} column at a position. */
  protected final LongExpression<R> longs(int column) {
    return new LongExpression<>(column(column));
  }

  /** Returns the {@code float} or {@code double} column at a position. */
  protected final DoubleExpression<R> doubles(int column) {
    return new DoubleExpression<>(column(column));
  }

  /** Returns the {@code BigDecimal} or {@code BigInteger} column at a position. */
  protected final DecimalExpression<R> decimals(int column) {
    return new DecimalExpression<>(column(column));
  }

  /** Returns the text column at a position. */
  protected final TextExpression<R> texts(int column) {
    return new TextExpression<>(column(column));
  }

  /** Returns the date column at a position. */
  protected final <V> DateExpression<R, V> dates(int column) {
    return new DateExpression<>(column(column));
  }

  /** Returns the column of dates with times, or of points in time, at a position. */
  protected final <V> TimestampExpression<R, V> timestamps(int column) {
    return new TimestampExpression<>(column(column));
  }

  /** Returns the column at a position whose values have an order but no further operations. */
  protected final <V> ScalarExpression<R, V> scalars(int column) {
    return new ScalarExpression<>(column(column));
  }

  /** Returns the array column at a position. */
  protected final <V, C> ArrayExpression<R, V, C> arrays(int column) {
    return new ArrayExpression<>(column(column));
  }

  /** Returns the column at a position whose values have no order. */
  protected final <V> ValueExpression<R, V> values(int column) {
    return new ValueExpression<>(column(column));
  }
}

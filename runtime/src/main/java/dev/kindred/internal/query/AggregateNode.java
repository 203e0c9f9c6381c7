package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Aggregate over the rows of a to-many path, for each root row, or over the rows of a group.
 *
 * @param variable the row that the argument starts from; null for the rows of the group
 * @param type the type of its values
 */
public record AggregateNode(
    Aggregate aggregate, ExpressionNode argument, @Nullable PathNode variable, ColumnType<?> type)
    implements ExpressionNode {

  /** Aggregate function; it ignores NULLs. */
  public enum Aggregate {
    /** How many there are. */
    COUNT,
    /** How many different ones there are. */
    COUNT_DISTINCT,
    /** Their sum; NULL if there are none. */
    SUM,
    /** Their mean; NULL if there are none. */
    AVG,
    /** The least; NULL if there are none. */
    MIN,
    /** The greatest; NULL if there are none. */
    MAX
  }

  /**
   * Returns the aggregate of an expression. Its to-many path becomes a separate row variable, so
   * that lookups on the same path don't restrict the aggregated rows.
   *
   * @throws IllegalArgumentException if the expression follows several to-many paths, or contains
   *     an aggregate
   */
  public static AggregateNode of(Aggregate aggregate, ExpressionNode argument, ColumnType<?> type) {
    NestedAggregateCheck.check(argument);
    return PathCollector.only(argument)
        .map(path -> over(path, aggregate, argument, type))
        .orElseGet(() -> new AggregateNode(aggregate, argument, null, type));
  }

  private static AggregateNode over(
      PathNode path, Aggregate aggregate, ExpressionNode argument, ColumnType<?> type) {
    PathNode variable = path.row();
    ExpressionNode rebased = new RowVariableBinder(path, variable).expression(argument);
    return new AggregateNode(aggregate, rebased, variable, type);
  }

  /** Compares aggregates regardless of the identity of their row variables. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AggregateNode that
        && aggregate == that.aggregate
        && type.equals(that.type)
        && hasSameArgument(that);
  }

  /** Returns whether both aggregate the same values, in the same rows. */
  public boolean hasSameArgument(AggregateNode that) {
    if (variable == null || that.variable == null) {
      return Objects.equals(variable, that.variable) && argument.equals(that.argument);
    }
    return variable.isLike(that.variable)
        && new PathReplacer(variable, that.variable).expression(argument).equals(that.argument);
  }

  @Override
  public int hashCode() {
    return Objects.hash(aggregate, variable == null ? argument : variable.relation());
  }

  /** Returns another aggregate of the same values. */
  public AggregateNode as(Aggregate other) {
    return new AggregateNode(other, argument, variable, type);
  }

  /**
   * Returns whether it needs nothing but rows that its path leads to, so that it can be computed
   * for all rows at once.
   */
  public boolean isIndependent() {
    return variable != null
        && !CorrelationFinder.isCorrelated(variable, variable.filter())
        && !CorrelationFinder.isCorrelated(variable, new PredicateNode.IsNull(argument));
  }

  /**
   * Returns whether it needs nothing but the root's row beside rows that its path leads to, so that
   * it can be computed for all rows at once, joined with their roots.
   */
  public boolean comparesWithRoot() {
    return variable != null
        && !CorrelationFinder.refersToOthers(variable, variable.filter())
        && !CorrelationFinder.refersToOthers(variable, new PredicateNode.IsNull(argument));
  }

  /** Returns whether the aggregate of no rows is 0 and not NULL. */
  public boolean isCount() {
    return aggregate == Aggregate.COUNT || aggregate == Aggregate.COUNT_DISTINCT;
  }

  @Override
  public int nesting() {
    return Math.max(argument.nesting(), variable == null ? 0 : variable.nesting());
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.aggregate(this);
  }

  /** Returns the form used in messages, {@code sum(Author.books.pages)}. */
  @Override
  public String toString() {
    return aggregate.name().toLowerCase(Locale.ROOT) + "(" + argument + ")";
  }
}

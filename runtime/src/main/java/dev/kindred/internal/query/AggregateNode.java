package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of many rows: of those that a to-many path leads to from one row, or of a whole group.
 *
 * @param variable what the argument's rows are called; null where they are those of the group
 * @param type the type of its values
 */
public record AggregateNode(
    Aggregate aggregate, ExpressionNode argument, @Nullable PathNode variable, ColumnType<?> type)
    implements ExpressionNode {

  /** What is made of the values; NULLs among them don't count. */
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
   * The aggregate of an expression. Its to-many path gets a variable of its own: what it runs over
   * is not narrowed by lookups on the same path.
   *
   * @throws IllegalArgumentException if the expression follows several to-many paths, or has an
   *     aggregate in it
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

  /** What is aggregated is the same, whatever its rows are called. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AggregateNode that
        && aggregate == that.aggregate
        && type.equals(that.type)
        && hasSameArgument(that);
  }

  private boolean hasSameArgument(AggregateNode that) {
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

  /** Whether there is a value even where there are no rows. */
  public boolean counts() {
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

  /** {@code sum(Author.books.pages)}, as messages name it. */
  @Override
  public String toString() {
    return aggregate.name().toLowerCase(Locale.ROOT) + "(" + argument + ")";
  }
}

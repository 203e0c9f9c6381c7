package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.stability.Stable;
import java.util.List;

/**
 * Query that {@code in(..)} accepts, as part of the same statement: a {@code QuerySet} or a {@code
 * Projection}.
 *
 * @param <T> the type of the query's results
 */
@Stable
@SuppressWarnings("exports") // the nodes are internal; only Kindred's own classes extend it
public abstract class Subquery<T> {

  /** Creates a subquery; for Kindred's own classes. */
  protected Subquery() {}

  /** Returns the query, which selects columns or entities. */
  protected abstract Select query();

  /** Returns the condition that the expressions' values together are one of the results. */
  final <R> Condition<R> contains(List<ExpressionNode> expressions) {
    return new Condition<>(new PredicateNode.InQuery(expressions, query()));
  }
}

package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.stability.Stable;
import java.util.List;

/**
 * A query whose results others can be looked for in, as part of the same statement: what {@code
 * in(..)} takes. Query sets and projections are.
 *
 * @param <T> what the query gives
 */
@Stable
@SuppressWarnings("exports") // the nodes are internal; only Kindred's own classes extend it
public abstract class Subquery<T> {

  /** For Kindred's own classes. */
  protected Subquery() {}

  /** The query, whose output is columns, or entities. */
  protected abstract Select query();

  /** The expressions are, together, one of the results. */
  final <R> Condition<R> contains(List<ExpressionNode> expressions) {
    return new Condition<>(new PredicateNode.InQuery(expressions, query()));
  }
}

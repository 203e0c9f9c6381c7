package dev.kindred.internal.query;

/** Visitor with one method for each kind of predicate. */
public interface PredicateVisitor<T> {

  /** Visits a comparison. */
  T comparison(PredicateNode.Comparison node);

  /** Visits a membership. */
  T membership(PredicateNode.Membership node);

  /** Visits a membership of a query's results. */
  T inQuery(PredicateNode.InQuery node);

  /** Visits a text match. */
  T match(PredicateNode.Match node);

  /** Visits a test for NULL. */
  T isNull(PredicateNode.IsNull node);

  /** Visits a test for a value that is not NULL. */
  T isNotNull(PredicateNode.IsNotNull node);

  /** Visits a test for a related row. */
  T related(PredicateNode.Related node);

  /** Visits a test for a related row that meets a condition. */
  T some(PredicateNode.Some node);

  /** Visits a conjunction. */
  T and(Junction.And node);

  /** Visits a disjunction. */
  T or(Junction.Or node);

  /** Visits an exclusive disjunction. */
  T xor(Junction.Xor node);

  /** Visits a negation. */
  T not(PredicateNode.Not node);

  /** Visits a scope. */
  T scope(PredicateNode.Scope node);

  /** Visits a jOOQ condition. */
  T jooq(PredicateNode.Jooq node);
}

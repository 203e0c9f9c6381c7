package dev.kindred.internal.dialect;

/**
 * Clauses that a database supports in queries.
 *
 * @param limitInSubquery whether a subquery after {@code IN} can have a LIMIT
 * @param offsetAlone whether an OFFSET works without a LIMIT, also in a derived table
 * @param nullsFirstOrLast whether there is {@code NULLS FIRST} and {@code NULLS LAST}
 */
public record QueryClauses(boolean limitInSubquery, boolean offsetAlone, boolean nullsFirstOrLast) {

  /** Databases that support all of these clauses. */
  public static final QueryClauses ALL = new QueryClauses(true, true, true);

  /** Databases that support none of these clauses. */
  public static final QueryClauses NONE = new QueryClauses(false, false, false);
}

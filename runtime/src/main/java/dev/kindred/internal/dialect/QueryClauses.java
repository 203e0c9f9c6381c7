package dev.kindred.internal.dialect;

/**
 * Clauses of a query that a database takes.
 *
 * @param limitInSubquery whether a subquery that {@code IN} looks in takes a LIMIT
 * @param offsetAlone whether an OFFSET counts without a LIMIT, in a derived table too
 * @param nullsFirstOrLast whether an order says where NULLs are
 */
public record QueryClauses(boolean limitInSubquery, boolean offsetAlone, boolean nullsFirstOrLast) {

  /** The clauses of databases that take all of them. */
  public static final QueryClauses ALL = new QueryClauses(true, true, true);

  /** The clauses of databases that take none of them. */
  public static final QueryClauses NONE = new QueryClauses(false, false, false);
}

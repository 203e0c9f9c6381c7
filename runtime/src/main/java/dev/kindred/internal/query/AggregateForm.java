package dev.kindred.internal.query;

/** Form in which a query has the aggregates of rows that are related to its rows. */
public enum AggregateForm {
  /** A subquery for each row of the query. */
  CORRELATED,
  /** A derived table with the aggregates of all related rows, grouped by the row's key. */
  GROUPED
}

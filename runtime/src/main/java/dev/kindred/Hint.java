package dev.kindred;

import dev.kindred.internal.query.AggregateForm;
import dev.kindred.stability.Preview;

/** Hint for the SQL of a query, which never changes its results. */
@Preview
public enum Hint {
  /**
   * Each aggregate of related rows is a subquery for each row: right for a query that reads few
   * rows, if the foreign key has an index.
   */
  CORRELATED(AggregateForm.CORRELATED),
  /**
   * Aggregates of related rows are computed for all rows at once, in a derived table: right for a
   * query that reads many rows, or whose foreign key has no index. A query that locks its rows
   * ignores it.
   */
  GROUPED(AggregateForm.GROUPED);

  final AggregateForm form;

  Hint(AggregateForm form) {
    this.form = form;
  }
}

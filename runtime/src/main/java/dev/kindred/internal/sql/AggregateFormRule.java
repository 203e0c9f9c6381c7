package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.util.List;

/**
 * Rule for the form of aggregates in a query: grouped for all rows if it reads many rows, and a
 * subquery for each row if it reads few. It knows the query and no statistics.
 *
 * <p>A query reads few rows if it asks for a value of the primary key or of unique columns, or if
 * it has a small limit and finds its rows without the aggregates, unless these can be found first,
 * as a {@link SlicedRows}. One that asks for values of a list or of a foreign key, or for several
 * aggregates, has a derived table of the related rows of these alone. A query that locks its rows
 * has subqueries, since rows of a derived table can't be locked. A database that computes a derived
 * table for each row has them for a single aggregate, and for values of a list or of a foreign key.
 */
final class AggregateFormRule {

  private AggregateFormRule() {}

  /** Returns the form for a numbered query. */
  static AggregateForm of(Select node, Dialect dialect) {
    if (node.options().lock() != null) {
      return AggregateForm.CORRELATED;
    }
    AggregateForm given = node.options().aggregateForm();
    if (given != null) {
      return given;
    }
    return readsFew(node, dialect)
            || (!dialect.computesDerivedTablesOnce() && AggregateUses.of(node) < 2)
        ? AggregateForm.CORRELATED
        : AggregateForm.GROUPED;
  }

  /**
   * Returns whether a query, which is a statement, reads the rows of its slice first, and computes
   * aggregates for these alone.
   */
  static boolean readsSliceFirst(Select node, Dialect dialect) {
    return dialect.materializesCommonTables()
        && node.slice().limit() != null
        && node.selectList() instanceof SelectList.Columns columns
        && !columns.distinct()
        && node.sources() == null
        && node.options().lock() == null
        && node.options().aggregateForm() == null
        && !NarrowRows.of(PathNode.root(node.root()), node.filters()).areOne()
        && !AggregateUses.decideRows(node)
        && AggregateUses.of(node) > 0
        && !JooqParts.areInResults(node);
  }

  /** Returns whether the form for the rows of an EXISTS is that of the query around it. */
  static boolean isGroupedInExists(
      PathNode variable, List<PredicateNode> conjunction, Dialect dialect) {
    return dialect.computesDerivedTablesOnce() && !NarrowRows.of(variable, conjunction).areNarrow();
  }

  private static boolean readsFew(Select node, Dialect dialect) {
    NarrowRows narrow = NarrowRows.of(PathNode.root(node.root()), node.filters());
    return node.sources() != null
        || (dialect.computesDerivedTablesOnce()
            ? narrow.areOne() && AggregateUses.of(node) < 2
            : narrow.areNarrow())
        || (FewRows.isNumbered(node.slice().limit()) && !AggregateUses.decideRows(node));
  }
}

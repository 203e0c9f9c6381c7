package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowTest;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that an update or a delete changes. Its table can't be joined with derived tables; a
 * subquery can, which finds those that aggregates of related rows decide about.
 *
 * @param condition the condition that they meet, with numbered values
 * @param form how aggregates are written; null to choose by rule
 */
record ChangedRows(EntityMetadata<?> root, PredicateNode condition, @Nullable AggregateForm form) {

  static ChangedRows of(Update node) {
    return new ChangedRows(node.root(), node.condition(), node.aggregateForm());
  }

  static ChangedRows of(Delete node) {
    return new ChangedRows(node.root(), node.condition(), node.aggregateForm());
  }

  /**
   * Returns the condition as a database runs it well. What depends on no aggregate is not in the
   * subquery, so that it is tested again for a row which another transaction has just changed.
   */
  PredicateNode condition(Dialect dialect) {
    return areGrouped(dialect) ? withSubquery() : condition;
  }

  /** H2 would compute the subquery again for each row, since its table changes. */
  private boolean areGrouped(Dialect dialect) {
    return AggregateUses.areIn(condition)
        && dialect.computesDerivedTablesOnce()
        && !root.keyColumns().isEmpty()
        && AggregateFormRule.of(rows().filter(condition), dialect) == AggregateForm.GROUPED;
  }

  /**
   * Returns the query that computes aggregates for the rows, beside their keys; null where the
   * update reads each by a subquery.
   */
  @Nullable Select computing(List<ExpressionNode> aggregates, Dialect dialect) {
    Select rows = rows().filter(condition);
    if (aggregates.isEmpty()
        || !dialect.updatesJoinedRows()
        || root.keyColumns().isEmpty()
        || AggregateFormRule.of(rows, dialect) != AggregateForm.GROUPED) {
      return null;
    }
    PathNode row = PathNode.root(root);
    Stream<ExpressionNode> key = root.keyColumns().stream().map(at -> new ColumnNode(row, at));
    return rows.selectList(SelectList.Columns.of(Stream.concat(key, aggregates.stream()).toList()));
  }

  /**
   * Returns the part of the condition that reads nothing but the changed row itself, and is tested
   * again where another transaction has just changed it.
   */
  PredicateNode ownCondition() {
    return PredicateNode.and(
        parts().stream()
            .map(ConjunctionSplitter.Part::condition)
            .filter(each -> RowTest.is(each) && PathCollector.paths(each).isEmpty())
            .toList());
  }

  private Select rows() {
    return Select.all(root).withAggregates(form);
  }

  private PredicateNode withSubquery() {
    List<PredicateNode> conditions = new ArrayList<>();
    Select rows = narrowed().withAggregates(AggregateForm.GROUPED);
    for (ConjunctionSplitter.Part part : parts()) {
      if (AggregateUses.areIn(part.condition())) {
        rows = rows.filter(part.condition());
      } else {
        conditions.add(part.condition());
      }
    }
    conditions.add(rows.hasOneOfTheKeys());
    return PredicateNode.and(conditions);
  }

  /** Returns the rows with given values, so that aggregates are computed for these alone. */
  private Select narrowed() {
    NarrowRows narrow = NarrowRows.of(PathNode.root(root), List.of(condition));
    return narrow.areNarrow() ? narrow.query() : Select.all(root);
  }

  private List<ConjunctionSplitter.Part> parts() {
    return condition instanceof Junction.And and
        ? ConjunctionSplitter.of(and)
        : List.of(new ConjunctionSplitter.Part(null, condition));
  }
}
